import type { DeviceEntry } from './register/DeviceEntry.ts'
import type { DeviceIntent } from './register/DeviceIntent.ts'
import type {
  Device,
  DeviceSession,
  DeviceStatus,
  DeviceUnavailableReason,
} from './types.ts'

/** A device as its owner should see it. */
export type UserDevice = Device & {
  /** Whether it is the browser this session was signed in from. */
  isCurrent: boolean
  /** What was asked for and is not settled. */
  intent?: DeviceIntent | undefined
  /** Why it cannot be remembered; absent when it can. */
  reason?: DeviceUnavailableReason | undefined
}

type Session = DeviceSession | null | undefined

/**
 * What the cache holds of a device, and what the register knows beyond it. A
 * device that cannot be read is turned off when it is this one, by the token's
 * word that it exists; of any other nothing can be told.
 */
export function mergeDevice(
  deviceKey: string,
  cached: Device | null,
  entry: DeviceEntry | undefined,
  session: Session,
): UserDevice {
  const isCurrent = deviceKey === session?.deviceKey
  const absent: DeviceStatus = isCurrent ? 'not_remembered' : 'unknown'
  const device = cached ?? entry?.device ?? { deviceKey, status: absent }
  const code = entry?.intent?.error?.code
  return {
    ...device,
    status: entry?.status ?? cached?.status ?? absent,
    isCurrent,
    intent: entry?.intent,
    reason:
      code === 'InvalidUserPoolConfiguration' || code === 'OperationNotEnabled'
        ? 'refused-by-pool'
        : undefined,
  }
}

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
  session: Session,
) {
  const merged = mergeDevice(device.deviceKey, device, entry, session)
  if (!session) return merged
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
  session: Session,
): UserDevice[] {
  const keys = new Set(listed.map((device) => device.deviceKey))
  const retained = [...entries].flatMap(([deviceKey, { device }]) =>
    keys.has(deviceKey)
      ? []
      : [device ?? { deviceKey, status: 'unknown' as const }],
  )
  // Removed here: nothing is left to say of it.
  const isGone = ({ status, intent }: UserDevice) =>
    status === 'forgotten' && !intent
  return [...listed, ...retained]
    .map((device) => mergeOnce(device, entries.get(device.deviceKey), session))
    .filter((device) => !isGone(device))
    .sort(byUse)
}
