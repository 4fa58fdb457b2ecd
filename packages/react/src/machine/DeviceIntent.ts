import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus } from '../client/types.ts'

const activePhases = [
  'asking',
  'saving',
  'blocked',
  'checking',
  'offline',
  'waiting',
] as const

export const intentPhases = [
  ...activePhases,
  'parked',
  'offered',
  'dropped',
] as const

/**
 * What the person last asked for, until Cognito confirms or refuses it.
 *
 * - `asking`: the host's `onBeforeChange` is being asked, a step-up for example.
 * - `saving`: on its way, or being verified.
 * - `blocked`: another tab holds this device and does not let go. Only turning on
 *   waits for that; the person may cancel it.
 * - `checking`: no answer came; the service is asked what is true.
 * - `offline`: it goes on when the connection is back.
 * - `waiting`: the service is busy; it goes on at `retryAt`.
 * - `parked`: refused, and kept for when the cause is cured.
 * - `offered`: the cause is cured; the person may confirm it with one button.
 * - `dropped`: refused for good; `error` says why.
 *
 * In the first six the device shows as asked, in the last three as the service
 * has it.
 */
export type DeviceIntent = {
  status: DeviceRememberedStatus
  phase: (typeof intentPhases)[number]
  /** Why, in every phase but `asking`, `saving` and `blocked`. */
  error?: DeviceError | undefined
  /** How often it has failed in a row; in `checking`, `offline` and `waiting`. */
  attempts?: number | undefined
  /** Epoch milliseconds; in `waiting`. */
  retryAt?: number | undefined
  /** When it was refused, epoch milliseconds; in the last three. */
  since?: number | undefined
  /** In the last three: nobody asked for it, but the provider's `trust` has ended. */
  cause?: 'policy' | undefined
}

/** Whether an intent is still at work, as opposed to refused. */
export function isActiveIntent(
  intent: Pick<DeviceIntent, 'phase'> | undefined,
) {
  return (
    intent !== undefined && activePhases.some((one) => one === intent.phase)
  )
}
