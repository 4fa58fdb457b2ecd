import type { Device, DeviceSession } from '../client/types.ts'
import type { DeviceEntries, EntryChange } from './deviceEntries.ts'
import { mergeDevice, type UserDevice } from './mergeDevice.ts'
import { findDifference } from './shareDevices.ts'

function isShallowEqual(a: UserDevice, b: UserDevice) {
  const keys = Object.keys(a) as (keyof UserDevice)[]
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => a[key] === b[key])
  )
}

const byUse = (a: UserDevice, b: UserDevice) =>
  Number(b.isCurrent) - Number(a.isCurrent) ||
  (b.lastAuthenticatedAt ?? 0) - (a.lastAuthenticatedAt ?? 0) ||
  (a.deviceKey < b.deviceKey ? -1 : 1)

/** Each device as it was merged last, and the order. */
function createMerge(entries: DeviceEntries, session: DeviceSession) {
  let listed: readonly Device[] = []
  let sorted: UserDevice[] = []
  let seen: EntryChange | undefined
  const devices = new Map<string, Device>()
  const merged = new Map<string, UserDevice>()

  /** The keys of all devices that may have changed since the last merge. */
  function takeChanges(next: readonly Device[]) {
    const changed = new Set<string>()
    const { added, removed } = findDifference(listed, next)
    listed = next
    for (const { deviceKey } of removed) {
      devices.delete(deviceKey)
      changed.add(deviceKey)
    }
    for (const device of added) {
      devices.set(device.deviceKey, device)
      changed.add(device.deviceKey)
    }
    if (!seen)
      for (const deviceKey of entries.all.keys()) changed.add(deviceKey)
    let change = seen?.next
    while (change) {
      if (change.deviceKey !== undefined) changed.add(change.deviceKey)
      change = change.next
    }
    seen = entries.lastChange()
    return changed
  }

  /** Undefined if there is nothing to say about the device. */
  function mergeOne(deviceKey: string) {
    const entry = entries.get(deviceKey)
    const isOwn = deviceKey === session.deviceKey
    // The token says that this browser's device exists. Nothing says so of a
    // key that the service has not shown.
    const device =
      devices.get(deviceKey) ??
      entry?.device ??
      (entry && isOwn ? ({ deviceKey, status: 'unknown' } as const) : undefined)
    if (!device) return undefined
    const one = mergeDevice(deviceKey, device, entry, session)
    const isGone = one.status === 'forgotten' && !one.intent
    return isGone ? undefined : one
  }

  return (next: readonly Device[]) => {
    const replaced = new Map<UserDevice, UserDevice>()
    let isReordered = false
    for (const deviceKey of takeChanges(next)) {
      const before = merged.get(deviceKey)
      const after = mergeOne(deviceKey)
      if (
        before === after ||
        (before && after && isShallowEqual(before, after))
      )
        continue
      if (after) merged.set(deviceKey, after)
      else merged.delete(deviceKey)
      if (before && after) replaced.set(before, after)
      if (
        before?.lastAuthenticatedAt !== after?.lastAuthenticatedAt ||
        !before ||
        !after
      )
        isReordered = true
    }
    if (isReordered) sorted = [...merged.values()].sort(byUse)
    else if (replaced.size > 0) {
      sorted = sorted.slice()
      for (let index = 0; index < sorted.length; index++) {
        const after = replaced.get(sorted[index] as UserDevice)
        if (after) sorted[index] = after
      }
    }
    // A host that sorts the list must sort a list of its own.
    return sorted.slice()
  }
}

type Merge = ReturnType<typeof createMerge>

/**
 * By session, and by whether there are addresses. Both are dropped together.
 */
const merges = new WeakMap<DeviceSession, Map<boolean, Merge>>()

/**
 * The list as its owner should see it: this browser first, then the others by
 * last use. A device that left Cognito's list stays, as off. A device that has
 * not changed stays the same object, so that its memoised row does not render.
 * Only devices that have changed are merged again, whatever the length of the
 * list.
 */
export function mergeDevices(
  listed: readonly Device[],
  entries: DeviceEntries,
  session: DeviceSession,
  includeIpAddress: boolean,
): UserDevice[] {
  const ofSession = merges.get(session) ?? new Map<boolean, Merge>()
  merges.set(session, ofSession)
  const merge = ofSession.get(includeIpAddress) ?? createMerge(entries, session)
  ofSession.set(includeIpAddress, merge)
  return merge(listed)
}
