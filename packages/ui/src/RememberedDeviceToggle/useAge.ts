'use client'

import type { CurrentDevice } from '@cognito-devices/react'
import { useState } from 'react'

const day = 24 * 60 * 60_000

/**
 * For how many days a device has been remembered, once that is longer than
 * `maxAge` and until the person says that it may stay.
 */
export function useAge(
  device: CurrentDevice | undefined,
  maxAge = Number.POSITIVE_INFINITY,
) {
  const [now] = useState(Date.now)
  const [keptSince, setKeptSince] = useState<number>()
  const since = device?.lastModifiedAt
  const isOld =
    device?.status === 'remembered' &&
    device.intent === undefined &&
    since !== undefined &&
    since !== keptSince &&
    now - since > maxAge
  return {
    days: isOld ? Math.floor((now - since) / day) : undefined,
    keep: () => setKeptSince(since),
  }
}
