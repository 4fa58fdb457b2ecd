import type { DeviceErrorCode } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceSession } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import type { DeviceStorage } from './DeviceStorage.ts'

/** Neither token nor address: a name, and what was asked for. */
type KeptDevice = {
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

type Kept = { userId: string; devices: Record<string, KeptDevice> }

/**
 * What one user's devices have open: read and written as a whole, since other
 * tabs write it too. A storage that fails keeps nothing and breaks nothing.
 */
export function createJournal(
  storage: DeviceStorage,
  { userId, userPoolId }: DeviceSession,
) {
  const key = `cognito-devices/${userPoolId}`

  /** By device key. What another user left is not this one's to see. */
  function load(): Kept['devices'] {
    try {
      const kept: Kept | null = JSON.parse(storage.getItem(key) ?? 'null')
      if (kept?.userId === userId) return kept.devices
      storage.removeItem(key)
    } catch {}
    return {}
  }

  function write(devices: Kept['devices']) {
    try {
      if (Object.keys(devices).length === 0) storage.removeItem(key)
      else storage.setItem(key, JSON.stringify({ userId, devices }))
    } catch {}
  }

  return {
    load,
    clear: () => write({}),
    /** Rows that were kept only to be turned on again leave with their user. */
    clearRetained() {
      const kept = Object.entries(load()).filter(([, { status }]) => status)
      write(Object.fromEntries(kept))
    },
    save(
      deviceKey: string,
      { device, intent, status }: DeviceEntry,
      session: DeviceSession,
    ) {
      const { [deviceKey]: before, ...devices } = load()
      const isKept = intent
        ? intent.phase !== 'dropped'
        : status === 'not_remembered' && deviceKey !== session.deviceKey
      if (isKept)
        devices[deviceKey] = {
          name: device?.name,
          status: intent?.status,
          phase: intent?.phase,
          code: intent?.error?.code,
          since:
            intent?.since ??
            (before && before.status === intent?.status
              ? before.since
              : Date.now()),
          signedInAt: session.signedInAt,
        }
      if (isKept || before) write(devices)
    },
  }
}
