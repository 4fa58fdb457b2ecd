'use client'

import { useNow } from '../useNow.ts'

const day = 24 * 60 * 60_000

/**
 * For how many days a device has had its status, if that is longer than
 * `maxAge` milliseconds.
 */
export function useDaysOn(
  since: number | undefined,
  maxAge = Number.POSITIVE_INFINITY,
) {
  const now = useNow()
  if (now === undefined || since === undefined) return undefined
  const age = now - since
  return age > maxAge ? Math.floor(age / day) : undefined
}
