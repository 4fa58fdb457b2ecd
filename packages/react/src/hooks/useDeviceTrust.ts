'use client'

import { useMemo } from 'react'
import type { DeviceTrust } from '../register/deviceTrust.ts'
import type { CurrentDevice } from './useCurrentDevice.ts'
import { useDeviceTrustOf } from './useDeviceTrustOf.ts'

/**
 * Until when a device is trusted, or since when it is not, by the provider's
 * `trust`. For this browser, the age counts from when it was turned on, if that
 * was seen here, or else from `createdAt`. For another browser the result is
 * undefined, unless `isEnforced`. Then the server's job counts from
 * `lastModifiedAt`, and so does this.
 */
export function useDeviceTrust(
  device: CurrentDevice | undefined,
): DeviceTrust | undefined {
  const findTrust = useDeviceTrustOf()
  const { createdAt, isCurrent = true, lastModifiedAt, status } = device ?? {}
  return useMemo(
    () => status && findTrust({ createdAt, isCurrent, lastModifiedAt, status }),
    [createdAt, findTrust, isCurrent, lastModifiedAt, status],
  )
}
