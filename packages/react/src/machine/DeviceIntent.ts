import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus } from '../client/types.ts'

/**
 * What the person last asked for, until Cognito confirms or refuses it.
 *
 * - `saving`: on its way, or being verified.
 * - `checking`: no answer came; the service is asked what is true.
 * - `offline`: it goes on when the connection is back.
 * - `waiting`: the service is busy; it goes on at `retryAt`.
 * - `parked`: refused, and kept for when the cause is cured.
 * - `offered`: the cause is cured; the person may confirm it with one button.
 * - `dropped`: refused for good; `error` says why.
 *
 * In the first four the device shows as asked, in the last three as the service
 * has it.
 */
export type DeviceIntent = {
  status: DeviceRememberedStatus
  phase:
    | 'saving'
    | 'checking'
    | 'offline'
    | 'waiting'
    | 'parked'
    | 'offered'
    | 'dropped'
  /** Why, in every phase but `saving`. */
  error?: DeviceError | undefined
  /** Epoch milliseconds; in `waiting`. */
  retryAt?: number | undefined
  /** When it was refused, epoch milliseconds; in the last three. */
  since?: number | undefined
}

const activePhases = ['saving', 'checking', 'offline', 'waiting']

/** Whether an intent is still at work, as opposed to refused. */
export function isActiveIntent(intent: DeviceIntent | undefined) {
  return intent !== undefined && activePhases.includes(intent.phase)
}
