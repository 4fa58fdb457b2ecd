'use client'

import { useState } from 'react'

const day = 24 * 60 * 60_000

/**
 * For how many days a device has been as it is, once that is longer than `maxAge`
 * milliseconds; until the person says that it may stay so.
 */
export function useDaysOn(
  since: number | undefined,
  maxAge = Number.POSITIVE_INFINITY,
) {
  const [now] = useState(Date.now)
  const [keptSince, setKeptSince] = useState<number>()
  const age = now - (since ?? now)
  const isTooLong = age > maxAge && keptSince !== since
  return {
    daysOn: isTooLong ? Math.floor(age / day) : undefined,
    keep: () => setKeptSince(since),
  }
}
