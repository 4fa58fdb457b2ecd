import { replaceEqualDeep } from '@tanstack/react-query'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'

/** A chain of what has changed: whoever holds a link finds all that came after. */
export type EntryChange = { deviceKey?: string; next?: EntryChange }

/**
 * What is known of each device that was touched, beyond what the cache holds. A
 * change costs the same however many there are: it tells those who look at this
 * device, or at all.
 */
export function createDeviceEntries(entries: Map<string, DeviceEntry>) {
  let last: EntryChange = {}
  /** By device key; undefined: of whoever looks at all of them. */
  const listeners = new Map<string | undefined, Set<() => void>>()

  function tell(deviceKey?: string) {
    for (const listener of [...(listeners.get(deviceKey) ?? [])]) listener()
  }

  return {
    all: entries as ReadonlyMap<string, DeviceEntry>,
    get: (deviceKey: string) => entries.get(deviceKey),
    /** Another one after each change. */
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
