import type { DeviceErrorCode } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceStatus } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'

/**
 * A step of one intent, or the end of a device, for telemetry: no key, no name, no
 * address, no token.
 */
export type DeviceTransition = {
  /** `'rest'`: nothing is asked for. */
  from: DeviceIntent['phase'] | 'rest'
  to: DeviceIntent['phase'] | 'rest'
  /** What is, or was, asked for. */
  asked: DeviceRememberedStatus | undefined
  /** What is shown now; `'forgotten'` at rest: it was removed. */
  status: DeviceStatus
  code: DeviceErrorCode | undefined
  isCurrent: boolean
}

export function transitionOf(
  before: DeviceEntry | undefined,
  after: DeviceEntry,
  isCurrent: boolean,
): DeviceTransition | undefined {
  const [was, is] = [before?.intent, after.intent]
  const isRemoved =
    after.status === 'forgotten' && before?.status !== 'forgotten'
  if (was?.phase === is?.phase && was?.status === is?.status && !isRemoved)
    return undefined
  return {
    from: was?.phase ?? 'rest',
    to: is?.phase ?? 'rest',
    asked: is?.status ?? was?.status,
    status: after.status,
    code: is?.error?.code,
    isCurrent,
  }
}
