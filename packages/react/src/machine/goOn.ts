import type { DeviceError } from '../client/DeviceError.ts'
import { backoff } from './backoff.ts'
import type { Effect, Now, Transition } from './deviceEvents.ts'
import type { DeviceState, Step, Want } from './deviceState.ts'
import { isPermitted } from './permission.ts'
import { sessionEnded } from './sessionEnded.ts'
import { chain, day, refuse, settle, tooOld, unpermitted } from './settling.ts'

/** The number of 5xx answers before the person is asked. */
const maxServerFailures = 3

/** Beyond this number, a counter changes nothing. */
export const most = 6

export const atRest: Step = { name: 'rest' }

/** The service has answered, so the connection works. */
export const isBusy = ({ code }: DeviceError) =>
  code === 'TooManyRequests' || code === 'InternalError'

export const isFinal = (error: DeviceError | undefined, failures: number) =>
  error?.code === 'InternalError' && failures >= maxServerFailures

/** The open intent, if it may be acted on. */
export const handed = ({ want }: DeviceState) =>
  want?.isHanded ? want : undefined

/** The status that is still to be written. */
export function unwritten(state: DeviceState) {
  const want = handed(state)
  return want?.status === state.known ? undefined : want
}

/** Releases the lock, and no longer waits for it. */
export function unlocked(
  state: DeviceState,
  step: Step,
  effect?: Effect,
): Transition {
  const holds = state.lock !== 'none' || state.step.name === 'locking'
  const effects: Effect[] = holds ? [{ type: 'unlock' }] : []
  return [
    { ...state, step, lock: 'none' },
    effect ? [...effects, effect] : effects,
  ]
}

/** Takes the step, or waits for the lock that it needs. */
function locked(
  state: DeviceState,
  step: Step,
  ...effects: Effect[]
): Transition {
  const isLocking = state.step.name === 'locking'
  if (state.lock === 'none')
    return isLocking
      ? [state, []]
      : [
          { ...state, step: { name: 'locking', isBlocked: false } },
          [{ type: 'lock' }],
        ]
  const isTurningOn = step.name === 'sending' && step.status === 'remembered'
  // A change that makes the account safer goes on without the lock, and is read
  // back.
  if (state.lock === 'passed' && isTurningOn)
    return [{ ...state, step: { name: 'locking', isBlocked: true } }, []]
  return [{ ...state, step }, effects]
}

/** Asks the host. Without a click it can only turn off, never on. */
function ask(state: DeviceState, want: Want, now: Now): Transition {
  const asked = want.permittedAt ? unpermitted(want) : want
  const { cause } = asked
  if (want.status === 'remembered' && cause !== 'click')
    return chain(refuse(state, sessionEnded(), now, 'offered'), (next) =>
      goOn(next, now),
    )
  return unlocked(
    { ...state, want: asked },
    { name: 'asking' },
    { type: 'ask', change: want.status, cause },
  )
}

/** What comes next. The handling of every answer ends here. */
export function goOn(state: DeviceState, now: Now): Transition {
  const { doubt, removal } = state
  if (removal)
    return isPermitted(removal.permittedAt, now)
      ? locked(
          state,
          { name: 'removing' },
          { type: 'cancelReads' },
          { type: 'remove' },
        )
      : unlocked(
          state,
          { name: 'asking' },
          { type: 'ask', change: 'forget', cause: 'click' },
        )
  const want = handed(state)
  if (want && now.mono - want.askedAt.mono > day)
    return chain(refuse(state, tooOld(state.trouble), now, 'offered'), (next) =>
      goOn(next, now),
    )
  if (doubt === 'unanswered')
    return locked(
      state,
      {
        name: 'resolving',
        isStale: false,
        phase: now.isOnline ? 'checking' : 'offline',
      },
      { type: 'read' },
    )
  const next = unwritten(state)
  if (next)
    return isPermitted(next.permittedAt, now)
      ? locked(
          state,
          { name: 'sending', status: next.status, isOvertaken: false },
          { type: 'cancelReads' },
          { type: 'send', status: next.status },
        )
      : ask(state, next, now)
  if (doubt === 'unseen')
    // Reads of the page that began earlier know less than this one.
    return locked(
      { ...state, fence: now.reads },
      { name: 'seeing', reads: 1 },
      { type: 'read' },
    )
  if (want) return chain(settle(state), (settled) => goOn(settled, now))
  return unlocked(state, atRest)
}

/**
 * Tries again later. A connection that returns, or a click, may end the wait.
 */
export function wait(
  state: DeviceState,
  error: DeviceError,
  now: Now,
): Transition {
  const milliseconds = backoff(state.failures, now.jitter)
  const offline = now.isOnline ? 'checking' : 'offline'
  return [
    {
      ...state,
      trouble: error,
      failures: Math.min(state.failures + 1, most),
      step: {
        name: 'waiting',
        phase: isBusy(error) ? 'waiting' : offline,
        retryAt: now.wall + milliseconds,
      },
    },
    [{ type: 'wait', milliseconds, isHurried: !isBusy(error) }],
  ]
}
