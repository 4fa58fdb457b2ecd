import { replaceEqualDeep } from '@tanstack/react-query'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'

/**
 * A chain of changes. Whoever holds a link finds all later changes from there.
 */
export type EntryChange = { deviceKey?: string; next?: EntryChange }

/**
 * What is known about each touched device, beyond the cache. A change costs the
 * same, however many devices there are. It is told only to those who listen to
 * this device, or to all devices.
 */
export function createDeviceEntries(entries: Map<string, DeviceEntry>) {
  let last: EntryChange = {}
  /** By device key. Those under undefined listen to all devices. */
  const listeners = new Map<string | undefined, Set<() => void>>()

  function tell(deviceKey?: string) {
    for (const listener of [...(listeners.get(deviceKey) ?? [])]) listener()
  }

  return {
    all: entries as ReadonlyMap<string, DeviceEntry>,
    get: (deviceKey: string) => entries.get(deviceKey),
    /** A new link after each change. */
    lastChange: () => last,
    set(deviceKey: string, entry: DeviceEntry | undefined) {
      const before = entries.get(deviceKey)
      const after = replaceEqualDeep(before, entry)
      if (after === before) return
      if (after) entries.set(deviceKey, after)
      else entries.delete(deviceKey)
      last.next = { deviceKey }
      last = last.next
      tell(deviceKey)
      tell()
    },
    subscribe(listener: () => void, deviceKey?: string) {
      const ofDevice = listeners.get(deviceKey) ?? new Set()
      listeners.set(deviceKey, ofDevice.add(listener))
      return () => {
        ofDevice.delete(listener)
        if (ofDevice.size === 0 && listeners.get(deviceKey) === ofDevice)
          listeners.delete(deviceKey)
      }
    },
  }
}

export type DeviceEntries = ReturnType<typeof createDeviceEntries>
