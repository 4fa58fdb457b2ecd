'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Device } from '../client/types.ts'
import { deviceNamesQueryOptions } from '../queries/deviceNames.ts'
import { getNames } from '../register/createNames.ts'
import type { DeviceNaming, NamesByKey } from '../register/DeviceNames.ts'
import { useDeviceSettings } from './DevicesProvider.tsx'
import { useDeviceStore } from './useDeviceStore.ts'

export type UseDeviceNamesResult = {
  /** The name that its owner gave it, else that of `formatDeviceName`. */
  nameOf(device: Device): string | undefined
  /** What was asked for and is not saved, or was refused. */
  namingOf(deviceKey: string): DeviceNaming | undefined
}

const never = () => () => {}
const noNamings: ReadonlyMap<string, DeviceNaming> = new Map()
const none = () => noNamings
const noNames: NamesByKey = {}

/**
 * What devices are called, by the provider's `deviceNames`. The names of these are
 * asked for, and followed; until they are there, and where they cannot be read,
 * devices are called as without them. Names are what people typed: show them as text.
 */
export function useDeviceNames(
  deviceKeys: readonly string[],
): UseDeviceNamesResult {
  const { queryClient, register, session, store } =
    useDeviceStore('useDeviceNames')
  const { formatDeviceName, hasDeviceNames } = useDeviceSettings()
  const names =
    hasDeviceNames && register
      ? getNames(queryClient, store, register)
      : undefined
  // Before anything is read.
  useEffect(() => names?.want(deviceKeys), [deviceKeys, names])
  const namings = useSyncExternalStore(
    names?.subscribe ?? never,
    names?.namings ?? none,
    none,
  )
  const { data: read = noNames } = useQuery(
    deviceNamesQueryOptions(session, names),
  )

  return useMemo(
    () => ({
      nameOf(device) {
        const { deviceKey } = device
        const naming = namings.get(deviceKey)
        const kept = Object.hasOwn(read, deviceKey) ? read[deviceKey] : ''
        const given = naming?.phase === 'saving' ? naming.name : kept
        return given || formatDeviceName(device)
      },
      namingOf: (deviceKey) => namings.get(deviceKey),
    }),
    [formatDeviceName, namings, read],
  )
}
