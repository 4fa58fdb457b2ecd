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
  /** Whether it is the browser that this session was signed in from. */
  isCurrent: boolean
  /** A change that was asked for and is not settled. */
  intent?: DeviceIntent | undefined
  /**
   * What is still true while an intent waits: the status that the service last
   * showed or acknowledged. Undefined if nothing waits. `status` is true then.
   */
  confirmedStatus?: DeviceStatus | undefined
  /** Why it cannot be remembered. Absent if it can. */
  reason?: DeviceUnavailableReason | undefined
}

type Session = DeviceSession | null | undefined

/**
 * Combines what the cache has of a device with what the register knows. If this
 * browser's device cannot be read, it is turned off, since the token says that
 * it exists. About any other device that cannot be read, nothing is known.
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
