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
 * - `asking`: the host's `onBeforeChange` is being asked, for example for a
 *   step-up.
 * - `saving`: the write is on its way, or is being verified.
 * - `blocked`: another tab holds this device and does not release it. Only
 *   turning on waits for that, and the person can cancel it.
 * - `checking`: no answer came, and the service is asked what is true.
 * - `offline`: it goes on when the connection is back.
 * - `waiting`: the service is busy. It goes on at `retryAt`.
 * - `parked`: it was refused, and is kept until the cause is gone.
 * - `offered`: the cause is gone, and the person can confirm it with one
 *   button.
 * - `dropped`: it was refused for good. `error` says why.
 *
 * In the first six phases the device shows what was asked for. In the last
 * three it shows what the service has.
 */
export type DeviceIntent = {
  status: DeviceRememberedStatus
  phase: (typeof intentPhases)[number]
  /** The reason, in every phase except `asking`, `saving` and `blocked`. */
  error?: DeviceError | undefined
  /**
   * How often it has failed in a row, in `checking`, `offline` and `waiting`.
   */
  attempts?: number | undefined
  /** Epoch milliseconds, in `waiting`. */
  retryAt?: number | undefined
  /** Epoch milliseconds of the refusal, in the last three phases. */
  since?: number | undefined
  /**
   * In the last three phases, if nobody asked for it and the provider's `trust`
   * has ended.
   */
  cause?: 'policy' | undefined
}

/** Whether an intent is still at work, and not refused. */
export function isActiveIntent(
  intent: Pick<DeviceIntent, 'phase'> | undefined,
) {
  return (
    intent !== undefined && activePhases.some((one) => one === intent.phase)
  )
}
