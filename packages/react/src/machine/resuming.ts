import { DeviceError } from '../client/DeviceError.ts'
import { isActiveIntent } from './DeviceIntent.ts'
import type { Kept, Now, Transition } from './deviceEvents.ts'
import type { DeviceState, Refusal } from './deviceState.ts'
import { atRest, goOn, unlocked } from './goOn.ts'
import { sessionEnded } from './sessionEnded.ts'
import {
  chain,
  day,
  isExpired,
  refuse,
  settle,
  settleRemoval,
  unpermitted,
} from './settling.ts'

const minute = 60_000

/**
 * What becomes of an intent that an earlier page or sign-in left open. In the
 * same sign-in it goes on. After a new one, turning off is sent again by
 * itself. Turning on is only offered, since it weakens the second factor of an
 * account that somebody may just have secured.
 */
export function resume(
  state: DeviceState,
  { error, phase, since, status }: Kept,
  isSameSignIn: boolean,
  now: Now,
  isAdopted: boolean,
): Transition {
  const isActive = isActiveIntent({ phase })
  if (phase === 'dropped' || (!isActive && isExpired(since, now)))
    return [{ ...state, refusal: undefined }, []]
  const age = now.wall - since
  // A clock was set: nobody can tell when it was asked for, or refused.
  const isLater = age < -minute
  const isOdd = isLater || age > day
  const isCured = isActive || (!isSameSignIn && error?.recovery !== 'retry')
  const isOn = status === 'remembered'
  // Nothing is turned on by itself, except what is being turned on in this
  // sign-in.
  const goesOn =
    isCured &&
    phase !== 'offered' &&
    !isOdd &&
    (!isOn || (isActive && isSameSignIn && !now.asksHost))
  const doubt = isActive || goesOn || isLater ? 'unanswered' : state.doubt
  if (goesOn)
    return [
      {
        ...state,
        doubt,
        refusal: undefined,
        trouble: error ?? new DeviceError('Network', 'It was left open.'),
        want: {
          status,
          cause: 'replay',
          askedAt: { wall: since, mono: now.mono - Math.max(0, age) },
          announced: 0,
          isHanded: true,
          permittedAt: undefined,
          isAdopted,
        },
      },
      [{ type: 'tell', status: 'unknown' }],
    ]
  const refusal: Refusal =
    isLater || (isCured && phase !== 'offered')
      ? { status, error, phase: 'offered', since: now.wall }
      : { status, error, phase: phase === 'offered' ? phase : 'parked', since }
  return [{ ...state, doubt, refusal }, []]
}

/** The same user, in a sign-in in which nothing has been asked for yet. */
export function signedIn(state: DeviceState, now: Now): Transition {
  const { doubt, known, refusal, removal, step, trouble, want } = state
  if (removal && step.name !== 'removing')
    return chain(settleRemoval(state, sessionEnded()), (next) =>
      signedIn(next, now),
    )
  if (want?.status === 'not_remembered')
    return [{ ...state, want: unpermitted(want) }, []]
  if (want) {
    const isSaved = doubt === 'unseen' && known === 'remembered'
    const overtaken: DeviceState =
      step.name === 'sending'
        ? { ...state, step: { ...step, isOvertaken: true } }
        : state
    return isSaved
      ? settle(overtaken)
      : refuse(overtaken, trouble ?? sessionEnded(), now, 'offered')
  }
  // It is checked again whether trust has ended.
  if (refusal?.cause === 'policy') return [{ ...state, refusal: undefined }, []]
  return refusal ? resume(state, refusal, false, now, false) : [state, []]
}

/** A permission of the host from before a freeze is no longer valid. */
export function thawed(state: DeviceState, now: Now): Transition {
  const { removal, step, want } = state
  if (removal?.permittedAt && step.name !== 'removing')
    return chain(
      [{ ...state, removal: { permittedAt: undefined } }, []],
      (next) => thawed(next, now),
    )
  if (!want?.permittedAt) return [state, []]
  const isOnWire =
    step.name === 'sending' || step.name === 'seeing' || step.name === 'pausing'
  return want.status === 'remembered' && !isOnWire
    ? refuse(state, sessionEnded(), now, 'offered')
    : [{ ...state, want: unpermitted(want) }, []]
}

/** Goes on if something has changed that a step waits for. */
export function goOnAnew(state: DeviceState, now: Now): Transition {
  switch (state.step.name) {
    case 'rest':
    case 'asking':
    case 'locking':
      return goOn(state, now)
    case 'waiting':
      return state.want ? [state, []] : goOn(state, now)
    default:
      return [state, []]
  }
}

/** The session has ended, and everything that was under way for it. */
export function left(state: DeviceState): Transition {
  const [ended, effects] = state.want
    ? settle(state, sessionEnded())
    : ([state, []] as const)
  return chain(
    chain([ended, [...effects]], (next) => settleRemoval(next, sessionEnded())),
    (next) => unlocked(next, atRest),
  )
}

/**
 * What is kept for the next page: nothing that the host may still refuse, and
 * nothing that the end of trust has caused, since the next page finds that out
 * by itself.
 */
export function kept(state: DeviceState): Kept | undefined {
  const { refusal, step, trouble, want } = state
  if (want?.isHanded && want.cause !== 'policy' && step.name !== 'asking')
    return {
      status: want.status,
      phase: 'saving',
      error: trouble,
      since: want.askedAt.wall,
    }
  const isOver = refusal?.phase === 'dropped' || refusal?.cause === 'policy'
  return isOver ? undefined : refusal
}
