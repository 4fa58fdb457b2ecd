import { DeviceError } from '../client/DeviceError.ts'
import type { DeviceStatus } from '../client/types.ts'
import type { Effect, Now, Saw, Transition } from './deviceEvents.ts'
import type { DeviceState, Refusal, Want } from './deviceState.ts'

const quarterOfAnHour = 15 * 60_000

/** In milliseconds. What was asked for longer ago is not sent any more. */
export const day = 24 * 60 * 60_000

/** Does one after the other, with the effects of both. */
export function chain(
  [state, effects]: Transition,
  next: (state: DeviceState) => Transition,
): Transition {
  const [last, more] = next(state)
  return [last, [...effects, ...more]]
}

/** Whether a refusal was long enough ago to be shown no more. */
export const isExpired = (since: number, now: Now) =>
  now.wall - since > quarterOfAnHour

/** The status that a read tells, or undefined if it tells none. */
export function statusOf(saw: Saw, now: Now): DeviceStatus | undefined {
  if (saw === 'absent') return 'not_remembered'
  if (saw !== 'present') return saw
  return now.trustsPresence ? 'remembered' : undefined
}

/**
 * Sets what the service has now. If that is what a refused intent wanted, the
 * refusal is dropped.
 */
export function withKnown(
  state: DeviceState,
  known: DeviceStatus | undefined,
): DeviceState {
  const isTrue = state.refusal?.status === known
  return { ...state, known, refusal: isTrue ? undefined : state.refusal }
}

/** Ends the open intent, and settles its calls. */
export function settle(state: DeviceState, error?: DeviceError): Transition {
  return [
    { ...state, want: undefined, trouble: undefined, failures: 0, lost: 0 },
    [error ? { type: 'settle', error } : { type: 'settle' }],
  ]
}

/** Ends the open intent as refused, and keeps it in order to show it. */
export function refuse(
  state: DeviceState,
  error: DeviceError,
  now: Now,
  phase: 'parked' | 'offered' | 'dropped' = error.failure === 'drop'
    ? 'dropped'
    : 'parked',
): Transition {
  const { want } = state
  if (!want) return [state, []]
  const { cause, status } = want
  const refusal: Refusal = { status, phase, error, since: now.wall }
  if (cause === 'policy') refusal.cause = cause
  const [settled, effects] = settle(state, error)
  return [{ ...settled, refusal }, effects]
}

/**
 * The host's permission has ended. If the host is asked again, it is not
 * because of a click.
 */
export const unpermitted = (want: Want): Want => ({
  ...want,
  cause: want.cause === 'policy' ? want.cause : 'replay',
  permittedAt: undefined,
})

/** Ends the removal that was asked for. */
export function settleRemoval(
  state: DeviceState,
  error?: DeviceError,
): Transition {
  const effect: Effect = error
    ? { type: 'settleRemoval', error }
    : { type: 'settleRemoval' }
  return state.removal
    ? [{ ...state, removal: undefined }, [effect]]
    : [state, []]
}

export const overtaken = () =>
  new DeviceError('Vetoed', 'Something newer was asked for meanwhile.')

export const tooOld = (cause: DeviceError | undefined) =>
  new DeviceError('Timeout', 'It could not be sent for a day.', { cause })
