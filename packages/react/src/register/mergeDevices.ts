import type { Device, DeviceSession } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import { mergeDevice, type UserDevice } from './mergeDevice.ts'

/** The last merge of each device, by session: both go together. */
const merges = new WeakMap<DeviceSession, Map<string, UserDevice>>()

function isShallowEqual(a: UserDevice, b: UserDevice) {
  const keys = Object.keys(a) as (keyof UserDevice)[]
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => a[key] === b[key])
  )
}

/**
 * A device that nothing has changed stays the same object, whether or not the
 * host shares structure: a memoised row must not render for another's sake.
 */
function mergeOnce(
  device: Device,
  entry: DeviceEntry | undefined,
  session: DeviceSession,
) {
  const merged = mergeDevice(device.deviceKey, device, entry, session)
  const known = merges.get(session) ?? new Map<string, UserDevice>()
  merges.set(session, known)
  const key = `${device.deviceKey} ${'ipAddress' in device}`
  const before = known.get(key)
  if (before && isShallowEqual(before, merged)) return before
  known.set(key, merged)
  return merged
}

const byUse = (a: UserDevice, b: UserDevice) =>
  Number(b.isCurrent) - Number(a.isCurrent) ||
  (b.lastAuthenticatedAt ?? 0) - (a.lastAuthenticatedAt ?? 0) ||
  (a.deviceKey < b.deviceKey ? -1 : 1)

/** The list as its owner should see it: what left Cognito's list stays, off. */
export function mergeDevices(
  listed: readonly Device[],
  entries: ReadonlyMap<string, DeviceEntry>,
  session: DeviceSession,
): UserDevice[] {
  const keys = new Set(listed.map((device) => device.deviceKey))
  const retained = [...entries].flatMap(([deviceKey, { device }]) => {
    if (keys.has(deviceKey)) return []
    // A token says that this browser's device exists; of a key that nobody has
    // shown, nothing does.
    const own: Device = { deviceKey, status: 'unknown' }
    return device ?? (deviceKey === session.deviceKey ? own : [])
  })
  // Removed here: nothing is left to say of it.
  const isGone = ({ status, intent }: UserDevice) =>
    status === 'forgotten' && !intent
  return [...listed, ...retained]
    .map((device) => mergeOnce(device, entries.get(device.deviceKey), session))
    .filter((device) => !isGone(device))
    .sort(byUse)
}
