import { DeviceError, type DeviceErrorCode } from '../DeviceError.ts'
import type { DeviceUser } from '../deviceQueryKeys.ts'
import type { DeviceRememberedStatus } from '../types.ts'
import type { DeviceEntry } from './DeviceEntry.ts'
import { type DeviceIntent, isActiveIntent } from './DeviceIntent.ts'

/** Where intents outlive a reload: `localStorage`, or the host's own. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Neither token nor address: a key, a name, and what was asked for. */
export type KeptDevice = {
  deviceKey: string
  name?: string | undefined
  /** Absent: nothing is asked for, the device is only turned off. */
  status?: DeviceRememberedStatus | undefined
  phase?: DeviceIntent['phase'] | undefined
  code?: DeviceErrorCode | undefined
  /** Epoch milliseconds. */
  since: number
  /** The sign-in it was asked in: `DeviceSession.signedInAt`. */
  signedInAt?: number | undefined
}

type Kept = { userId: string; devices: KeptDevice[] }

export function createMemoryStorage(): DeviceStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

/**
 * What one user's devices have open: read and written as a whole, since other
 * tabs write it too. A storage that fails keeps nothing and breaks nothing.
 */
export function createJournal(
  storage: DeviceStorage,
  { userId, userPoolId }: DeviceUser,
) {
  const key = `cognito-devices/${userPoolId}`

  function load(): KeptDevice[] {
    try {
      const kept: Kept | null = JSON.parse(storage.getItem(key) ?? 'null')
      if (kept?.userId === userId) return kept.devices
      // What another user left is not this one's to see or to finish.
      storage.removeItem(key)
    } catch {}
    return []
  }

  function write(devices: KeptDevice[]) {
    try {
      const kept: Kept = { userId, devices }
      if (devices.length > 0) storage.setItem(key, JSON.stringify(kept))
      else storage.removeItem(key)
    } catch {}
  }

  const askedKey = (deviceKey: string) => `cognito-devices/asked/${deviceKey}`

  return {
    load,
    /** Whether the owner of this device was asked to have it remembered. */
    wasAsked(deviceKey: string) {
      try {
        return storage.getItem(askedKey(deviceKey)) !== null
      } catch {
        return false
      }
    },
    noteAsked(deviceKey: string) {
      try {
        storage.setItem(askedKey(deviceKey), '1')
      } catch {}
    },
    clear: () => write([]),
    /** Rows that were kept only to be turned on again leave with their user. */
    clearRetained: () => write(load().filter(({ status }) => status)),
    save(
      deviceKey: string,
      { device, intent, status }: DeviceEntry,
      session: {
        signedInAt?: number | undefined
        deviceKey?: string | undefined
      },
    ) {
      const devices = load()
      const before = devices.find((item) => item.deviceKey === deviceKey)
      const others = devices.filter((item) => item !== before)
      const isKept = intent
        ? intent.phase !== 'dropped'
        : status === 'not_remembered' && deviceKey !== session.deviceKey
      if (!isKept) return before && write(others)
      const isSame = before?.status === intent?.status
      write([
        ...others,
        {
          deviceKey,
          name: device?.name,
          status: intent?.status,
          phase: intent?.phase,
          code: intent?.error?.code,
          since:
            intent?.since ?? (isSame && before ? before.since : Date.now()),
          signedInAt: session.signedInAt,
        },
      ])
    },
  }
}

/** A kept intent as it was, with what is left of its error. */
export function keptIntent(kept: KeptDevice): DeviceIntent | undefined {
  const { code, phase, since, status } = kept
  if (!status || !phase) return undefined
  const error = code && new DeviceError(code, 'Kept from earlier.')
  return { status, phase, error, since }
}

const day = 24 * 3_600_000
const quarterOfAnHour = 15 * 60_000

/**
 * What becomes of a kept intent. In the same sign-in it goes on. After a new one
 * turning off replays by itself, and turning on is only offered: it weakens the
 * second factor of an account that somebody may just have secured.
 */
export function resumption(
  intent: DeviceIntent,
  isNewSignIn: boolean,
): 'send' | DeviceIntent | undefined {
  const { error, phase, since = 0, status } = intent
  const isActive = isActiveIntent(intent)
  const age = Date.now() - since
  if (phase === 'dropped' || age > (isActive ? day : quarterOfAnHour))
    return undefined
  if (!isNewSignIn) return isActive ? 'send' : intent
  const isCured = isActive || error?.recovery !== 'retry'
  if (phase === 'offered' || !isCured) return intent
  return status === 'not_remembered'
    ? 'send'
    : { ...intent, phase: 'offered', since: Date.now() }
}
