'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import {
  type DeviceTrust,
  presentOf,
  trustOf,
} from '../register/deviceTrust.ts'
import { useDeviceSettings, useDeviceStore } from './DevicesProvider.tsx'
import type { CurrentDevice } from './useCurrentDevice.ts'

const nothing = () => {}

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
  const { register, session } = useDeviceStore('useDeviceTrust')
  const { trust } = useDeviceSettings()
  const ownKey = trust && device?.isCurrent ? device.deviceKey : undefined
  const kept = useSyncExternalStore(
    useCallback(
      (listener) =>
        (ownKey && register?.entries.subscribe(listener, ownKey)) || nothing,
      [ownKey, register],
    ),
    () => (ownKey && register?.trust.get(ownKey)) ?? null,
    () => null,
  )
  const { createdAt, isCurrent = true, lastModifiedAt, status } = device ?? {}
  return useMemo(() => {
    if (!trust || !session || !status) return undefined
    const facts = { createdAt, isCurrent, lastModifiedAt, status }
    return trustOf(facts, trust, kept, presentOf(session))
  }, [createdAt, isCurrent, kept, lastModifiedAt, session, status, trust])
}
