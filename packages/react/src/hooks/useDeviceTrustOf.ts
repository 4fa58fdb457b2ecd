'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type DeviceTrust, trustOf } from '../register/deviceTrust.ts'
import type { UserDevice } from '../register/mergeDevice.ts'
import { getTrust, presentOf } from '../register/trustRecords.ts'
import { useDeviceSettings } from './DevicesProvider.tsx'
import { useDeviceStore } from './useDeviceStore.ts'

type TrustedDevice = Pick<
  UserDevice,
  'createdAt' | 'isCurrent' | 'lastModifiedAt' | 'status'
>

const nothing = () => {}

/**
 * A function that returns for any device what `useDeviceTrust` returns for one.
 * A list calls it for each of its devices. The same device has the same answer,
 * until that changes.
 */
export function useDeviceTrustOf(): (
  device: TrustedDevice,
) => DeviceTrust | undefined {
  const { register, session } = useDeviceStore('useDeviceTrustOf')
  const { trust } = useDeviceSettings()
  const ownKey = trust && session?.deviceKey
  const kept = useSyncExternalStore(
    useCallback(
      (listener) =>
        (ownKey && register?.entries.subscribe(listener, ownKey)) || nothing,
      [ownKey, register],
    ),
    () => (ownKey && register ? getTrust(register.storage, ownKey) : null),
    () => null,
  )
  const find = useMemo(() => {
    const known = new WeakMap<
      TrustedDevice,
      { kept: string | null; found: DeviceTrust | undefined }
    >()
    return (device: TrustedDevice, own: string | null) => {
      if (!trust || !session) return undefined
      const before = known.get(device)
      if (before?.kept === own) return before.found
      const found = trustOf(device, trust, own, presentOf(session))
      known.set(device, { kept: own, found })
      return found
    }
  }, [session, trust])
  return useCallback(
    (device) => find(device, device.isCurrent ? kept : null),
    [find, kept],
  )
}
