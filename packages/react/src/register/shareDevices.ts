import { replaceEqualDeep } from '@tanstack/react-query'
import type { Device } from '../client/types.ts'

/** What two lists do not have in common: what stands between their equal ends. */
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
 * TanStack's structural sharing of a list, by device key. Its own looks into each
 * device, and by position: one that has left makes all behind it look new.
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
    // What was merged with the register's is the same object until it changes.
    const one =
      'isCurrent' in device
        ? device
        : replaceEqualDeep(known.get(device.deviceKey), device)
    shared[start + index] = one
    if (one !== removed[index]) isSame = false
  }
  return isSame ? before : shared
}
