'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Device } from '../client/types.ts'
import { followNames, givenName, noNames } from '../queries/followNames.ts'
import type { DeviceNaming } from '../register/DeviceNames.ts'
import { useDeviceSettings } from './DevicesProvider.tsx'
import { useDeviceStore } from './useDeviceStore.ts'

export type UseDeviceNamesResult = {
  /** The name that its owner gave it, else that of `formatDeviceName`. */
  nameOf(device: Device): string | undefined
  /** What was asked for and is not saved, or was refused. */
  namingOf(deviceKey: string): DeviceNaming | undefined
}

const nothing = () => {}
const none = {
  get: () => noNames,
  subscribe: () => nothing,
  want: nothing,
}

/**
 * What devices are called, by the provider's `deviceNames`. The names of these are
 * asked for, and followed; until they are there, and where they cannot be read,
 * devices are called as without them. Names are what people typed: show them as text.
 */
export function useDeviceNames(
  deviceKeys: readonly string[],
): UseDeviceNamesResult {
  const { queryClient, register, store } = useDeviceStore('useDeviceNames')
  const { formatDeviceName, hasDeviceNames } = useDeviceSettings()
  const { get, subscribe, want } = useMemo(
    () =>
      hasDeviceNames && register
        ? followNames(queryClient, store, register)
        : none,
    [hasDeviceNames, queryClient, register, store],
  )
  // Before anything is read.
  useEffect(() => want(deviceKeys), [deviceKeys, want])
  const names = useSyncExternalStore(subscribe, get, none.get)

  return useMemo(
    () => ({
      nameOf: (device) =>
        givenName(names, device.deviceKey) || formatDeviceName(device),
      namingOf: (deviceKey) => names.namings.get(deviceKey),
    }),
    [formatDeviceName, names],
  )
}
