'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceRegister } from '../register/createDeviceRegister.ts'

const noEntries: ReadonlyMap<string, DeviceEntry> = new Map()
const nothing = () => {}

function useSubscribe(register: DeviceRegister | undefined) {
  return useCallback(
    (listener: () => void) => register?.subscribe(listener) ?? nothing,
    [register],
  )
}

/** What the register knows of one device; renders for that device alone. */
export function useRegisterEntry(
  register: DeviceRegister | undefined,
  deviceKey: string | undefined,
): DeviceEntry | undefined {
  return useSyncExternalStore(
    useSubscribe(register),
    () => register?.entries().get(deviceKey ?? ''),
    nothing as () => undefined,
  )
}

/** What the register knows of every device it has touched. */
export function useRegisterEntries(register: DeviceRegister | undefined) {
  return useSyncExternalStore(
    useSubscribe(register),
    () => register?.entries() ?? noEntries,
    () => noEntries,
  )
}
