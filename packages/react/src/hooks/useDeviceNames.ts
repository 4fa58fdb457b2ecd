'use client'

import { QueryObserver } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
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

const nothing = () => {}
const noNames: NamesByKey = {}
const noNamings: ReadonlyMap<string, DeviceNaming> = new Map()

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
  const [source] = useState(() => ({
    names,
    namings: noNamings,
    read: noNames,
  }))
  const { get, subscribe } = useMemo(() => {
    if (!names) return { get: () => source, subscribe: () => nothing }
    const { queryKey, ...options } = deviceNamesQueryOptions(session, names)
    let last = source
    return {
      get() {
        const namings = names.namings()
        const read = queryClient.getQueryData<NamesByKey>(queryKey) ?? noNames
        if (namings !== last.namings || read !== last.read)
          last = { names, namings, read }
        return last
      },
      subscribe(listener: () => void) {
        const observer = new QueryObserver(queryClient, {
          ...options,
          queryKey,
        })
        const unobserve = observer.subscribe(listener)
        const unsubscribe = names.subscribe(listener)
        return () => {
          unobserve()
          unsubscribe()
        }
      },
    }
  }, [names, queryClient, session, source])
  const { namings, read } = useSyncExternalStore(subscribe, get, () => source)

  return useMemo(
    () => ({
      nameOf(device) {
        const naming = namings.get(device.deviceKey)
        const given =
          naming?.phase === 'saving' ? naming.name : read[device.deviceKey]
        return given || formatDeviceName(device)
      },
      namingOf: (deviceKey) => namings.get(deviceKey),
    }),
    [formatDeviceName, namings, read],
  )
}
