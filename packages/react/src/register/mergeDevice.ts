import { isRefusedByPool } from '../client/DeviceError.ts'
import type {
  Device,
  DeviceSession,
  DeviceStatus,
  DeviceUnavailableReason,
} from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'

/** A device as its owner should see it. */
export type UserDevice = Device & {
  /** Whether it is the browser this session was signed in from. */
  isCurrent: boolean
  /** What was asked for and is not settled. */
  intent?: DeviceIntent | undefined
  /**
   * What is still true while an intent waits: the status that the service last
   * showed or acknowledged. Undefined while nothing waits; `status` is true then.
   */
  confirmedStatus?: DeviceStatus | undefined
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
  return {
    ...device,
    status: entry?.status ?? cached?.status ?? absent,
    isCurrent,
    intent: entry?.intent,
    confirmedStatus: entry?.confirmedStatus,
    reason: isRefusedByPool(entry?.intent?.error)
      ? 'refused-by-pool'
      : undefined,
  }
}
