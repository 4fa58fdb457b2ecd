import type { DeviceEvent, Effect, Now, Transition } from './deviceEvents.ts'
import type { DeviceState } from './deviceState.ts'
import { goOn, unwritten } from './goOn.ts'
import { chain, overtaken, refuse, settle, settleRemoval } from './settling.ts'

export function clicked(
  state: DeviceState,
  { cause, now, status }: DeviceEvent & { type: 'clicked' },
): Transition {
  const { removal, step, want } = state
  const before = want?.status === status ? want : undefined
  const next: DeviceState = {
    ...state,
    want: {
      status,
      cause,
      askedAt: { wall: now.wall, mono: now.mono },
      announced: (before?.announced ?? 0) + 1,
      isHanded: before?.isHanded ?? false,
      permittedAt: before?.permittedAt,
      isAdopted: false,
    },
    step:
      step.name === 'sending' && !before
        ? { ...step, isOvertaken: true }
        : step,
    refusal: undefined,
    fence: now.reads,
  }
  const superseded: Effect[] =
    want && !before ? [{ type: 'settle', isSuperseded: true }] : []
  // A newer intent ends the question about the older one.
  if (step.name === 'asking' && (removal || !before))
    return chain(
      chain([next, superseded], (ended) => settleRemoval(ended, overtaken())),
      (ended) => goOn(ended, now),
    )
  // A click does not end the wait for a busy service.
  const isHurried = step.name === 'waiting' && step.phase !== 'waiting'
  return isHurried
    ? chain([next, superseded], (later) => goOn(later, now))
    : [next, superseded]
}

export function handedOver(state: DeviceState, now: Now): Transition {
  const { step, want } = state
  if (!want) return [state, []]
  const next: DeviceState = {
    ...state,
    want: {
      ...want,
      announced: Math.max(0, want.announced - 1),
      isHanded: true,
    },
  }
  const hasWork = next.doubt === 'unanswered' || unwritten(next) !== undefined
  const goesOn =
    step.name === 'rest' ||
    step.name === 'locking' ||
    (step.name === 'waiting' && (step.phase !== 'waiting' || !hasWork)) ||
    ((step.name === 'seeing' || step.name === 'pausing') && hasWork)
  return goesOn ? goOn(next, now) : [next, []]
}

/** When the last call for an intent is withdrawn, the intent is dropped too. */
export function withdrawn(state: DeviceState, now: Now): Transition {
  const { step, want } = state
  if (!want) return [state, []]
  const announced = Math.max(0, want.announced - 1)
  if (announced > 0 || want.isHanded)
    return [{ ...state, want: { ...want, announced } }, []]
  const ended = settle(state)
  const goesOn = step.name === 'locking' || step.name === 'waiting'
  return goesOn ? chain(ended, (next) => goOn(next, now)) : ended
}

/** Drops a refusal, or gives up an intent that makes no progress. */
export function dismissed(state: DeviceState, now: Now): Transition {
  const { doubt, removal, step, trouble, want } = state
  const isStuck =
    step.name === 'asking' ||
    step.name === 'waiting' ||
    (step.name === 'locking' && step.isBlocked) ||
    (step.name === 'resolving' && trouble !== undefined)
  if (!isStuck || !(want || removal))
    return [state.refusal ? { ...state, refusal: undefined } : state, []]
  const error = trouble ?? overtaken()
  const known = doubt === 'unanswered' ? 'unknown' : state.known
  const ended =
    step.name === 'asking' && removal
      ? settleRemoval(state, error)
      : settle({ ...state, known }, error)
  return step.name === 'resolving'
    ? ended
    : chain(ended, (next) => goOn(next, now))
}

/**
 * Turns it off without a click, if it is on and no person has asked for
 * something else. What somebody asks for in the meantime is newer.
 */
export function trustEnded(state: DeviceState, now: Now): Transition {
  const { known, refusal, step, want } = state
  const isLeftAlone = step.name === 'rest' && !want && !refusal
  if (known !== 'remembered' || !isLeftAlone) return [state, []]
  const { mono, wall } = now
  return goOn(
    {
      ...state,
      want: {
        status: 'not_remembered',
        cause: 'policy',
        askedAt: { wall, mono },
        announced: 0,
        isHanded: true,
        isAdopted: false,
      },
      fence: now.reads,
    },
    now,
  )
}

/** A second removal joins the first, with the question or the permission of that. */
export function removalAsked(
  state: DeviceState,
  { now, permittedAt }: DeviceEvent & { type: 'removalAsked' },
): Transition {
  const { step, want } = state
  const joined = permittedAt ? undefined : state.removal
  const next: DeviceState = {
    ...state,
    want: undefined,
    refusal: undefined,
    removal: joined ?? { permittedAt },
    step: step.name === 'sending' ? { ...step, isOvertaken: true } : step,
  }
  const effects: Effect[] = want ? [{ type: 'settle', isSuperseded: true }] : []
  const isOnWire =
    step.name === 'sending' ||
    step.name === 'resolving' ||
    step.name === 'removing'
  return isOnWire || (joined && step.name === 'asking')
    ? [next, effects]
    : chain([next, effects], (asked) => goOn(asked, now))
}

/** The host has allowed what it was asked about. */
export function allowed(state: DeviceState, now: Now): Transition {
  const { removal, step, want } = state
  if (step.name !== 'asking') return [state, []]
  const permittedAt = { wall: now.wall, mono: now.mono }
  return goOn(
    removal
      ? { ...state, removal: { permittedAt } }
      : { ...state, want: want && { ...want, permittedAt } },
    now,
  )
}

/** The host has not allowed it, or not in time. */
export function denied(
  state: DeviceState,
  { error, now }: DeviceEvent & { type: 'denied' },
): Transition {
  const { removal, step, want } = state
  if (step.name !== 'asking') return [state, []]
  // If the host itself refuses a click, no prompt is needed.
  const isSaid = want?.cause === 'click' && error.code === 'Vetoed'
  const ended = removal
    ? settleRemoval(state, error)
    : isSaid
      ? settle(state, error)
      : refuse(state, error, now, 'offered')
  return chain(ended, (next) => goOn(next, now))
}
