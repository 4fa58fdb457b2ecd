import { DeviceError } from '../client/DeviceError.ts'
import { isActiveIntent } from './DeviceIntent.ts'
import type { Kept, Now, SignIn, Transition } from './deviceEvents.ts'
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
 * What becomes of an intent that an earlier page or sign-in left open. In the same
 * sign-in it goes on. After a new one turning off replays by itself, and turning on
 * is only offered: it weakens the second factor of an account that somebody may
 * just have secured.
 */
export function resume(
  state: DeviceState,
  { error, phase, since, status }: Kept,
  signIn: SignIn,
  now: Now,
  isAdopted: boolean,
): Transition {
  const isActive = isActiveIntent({ phase })
  if (phase === 'dropped' || (!isActive && isExpired(since, now)))
    return [{ ...state, refusal: undefined }, []]
  const age = now.wall - since
  // Nobody can tell when it was asked for: a clock was set, or it was long ago.
  const isOdd = age < -minute || age > day
  const isCured = isActive || (signIn !== 'same' && error?.recovery !== 'retry')
  const isOn = status === 'remembered'
  // By itself nothing is turned on but what is being turned on in this sign-in.
  const goesOn =
    isCured &&
    phase !== 'offered' &&
    !isOdd &&
    (!isOn || (isActive && signIn === 'same' && !now.asksHost))
  const doubt = isActive || goesOn ? 'unanswered' : state.doubt
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
    isCured && phase !== 'offered'
      ? { status, error, phase: 'offered', since: now.wall }
      : { status, error, phase: phase === 'offered' ? phase : 'parked', since }
  return [{ ...state, doubt, refusal }, []]
}

/** The same user, in a sign-in in which nobody has asked for anything yet. */
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
  // Whether trust has ended is asked anew.
  if (refusal?.cause === 'policy') return [{ ...state, refusal: undefined }, []]
  return refusal ? resume(state, refusal, 'new', now, false) : [state, []]
}

/** What the host allowed before a freeze it did not allow for now. */
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

/** Goes on from where something is waited for that has changed. */
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

/** The session is over, and everything that was under way for it. */
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
 * What outlives the page: nothing that the host may still refuse, nor what its trust
 * has ended, which the next page finds by itself.
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
