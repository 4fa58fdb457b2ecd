import { replaceEqualDeep } from '@tanstack/react-query'
import type { Device } from '../client/types.ts'

/**
 * What two lists do not have in common, between their equal beginning and end.
 */
export function findDifference<Item>(
  before: readonly Item[],
  after: readonly Item[],
) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  return {
    start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  }
}

/**
 * TanStack's structural sharing for a list, by device key. TanStack's own
 * compares every device, and by position. If one device has left, all devices
 * after it would look new.
 */
export function shareDevices(before: unknown, after: unknown) {
  if (!Array.isArray(before) || !Array.isArray(after)) return after
  const { added, removed, start } = findDifference<Device>(before, after)
  const known = new Map<string, Device>()
  for (const device of removed) known.set(device.deviceKey, device)
  const shared: Device[] = after.slice()
  let isSame = before.length === after.length
  for (let index = 0; index < added.length; index++) {
    const device = added[index] as Device
    // The merged object stays the same until the register's entry changes.
    const one =
      'isCurrent' in device
        ? device
        : replaceEqualDeep(known.get(device.deviceKey), device)
    shared[start + index] = one
    if (one !== removed[index]) isSame = false
  }
  return isSame ? before : shared
}
