import { DeviceError } from '../client/DeviceError.ts'
import { backoff } from './backoff.ts'
import type {
  DeviceEvent,
  Effect,
  Now,
  Saw,
  Transition,
} from './deviceEvents.ts'
import type { DeviceState } from './deviceState.ts'
import { goOn, handed, isBusy, isFinal, most, unwritten, wait } from './goOn.ts'
import {
  chain,
  refuse,
  settle,
  settleRemoval,
  statusOf,
  withKnown,
} from './settling.ts'

/**
 * How often to read a service that shows the old state after it acknowledged a
 * write.
 */
const maxReads = 3

export function acknowledged(state: DeviceState, now: Now): Transition {
  const { doubt, step, want } = state
  if (step.name !== 'sending') return [state, []]
  const { status } = step
  const next: DeviceState = {
    ...withKnown(state, status),
    doubt: doubt ?? 'unseen',
    trouble: undefined,
    failures: 0,
    lost: 0,
    isOffUnread: false,
  }
  const effects: Effect[] = [
    { type: 'cancelReads' },
    { type: 'commit', isRead: false },
    { type: 'tell', status },
  ]
  // Another tab has written too. A read then tells whose write was the last
  // one, and nothing about this write.
  const isDone = doubt === 'unanswered' && want?.status === status
  return chain([next, effects], (saved) =>
    chain(isDone ? settle(saved) : [saved, []], (settled) =>
      goOn(settled, now),
    ),
  )
}

export function writeFailed(
  state: DeviceState,
  { error, now }: DeviceEvent & { type: 'writeFailed' },
): Transition {
  const { step } = state
  if (step.name !== 'sending') return [state, []]
  if (!error.retryable) {
    const isGone = error.code === 'ResourceNotFound'
    const next = isGone ? withKnown(state, 'forgotten') : state
    const effects: Effect[] = isGone
      ? [
          { type: 'commit', isRead: false },
          { type: 'tell', status: 'forgotten' },
        ]
      : []
    return chain([next, effects], (failed) =>
      chain(
        step.isOvertaken ? [failed, []] : refuse(failed, error, now),
        (last) => goOn(last, now),
      ),
    )
  }
  const isUnanswered = error.failure === 'unanswered'
  const isLost = isUnanswered && !isBusy(error)
  const next: DeviceState = {
    ...state,
    doubt: isUnanswered ? 'unanswered' : state.doubt,
    fence: isUnanswered ? now.reads : state.fence,
    trouble: error,
    lost: isLost ? Math.min(state.lost + 1, most) : state.lost,
  }
  return chain(
    [next, isUnanswered ? [{ type: 'tell', status: 'unknown' }] : []],
    (failed) =>
      isBusy(error) && (failed.want || failed.doubt)
        ? wait(failed, error, now)
        : goOn(failed, now),
  )
}

/** An acknowledged write was read back. */
function seen(
  state: DeviceState,
  saw: Saw,
  reads: number,
  now: Now,
): Transition {
  const { known } = state
  const status = statusOf(saw, now) ?? known
  const isOther = status !== known
  if (isOther && reads < maxReads) {
    const milliseconds = backoff(reads - 1, now.jitter)
    return [
      { ...state, step: { name: 'pausing', reads } },
      [{ type: 'wait', milliseconds, isHurried: true }],
    ]
  }
  // A rule about the service that is not proven must not turn an
  // acknowledgement into an error.
  const isContradicted =
    isOther && known === 'not_remembered' && saw === 'present'
  const next = {
    ...(isContradicted ? state : withKnown(state, status)),
    doubt: undefined,
  }
  const effects: Effect[] = [
    ...(isContradicted ? [{ type: 'distrustPresence' } as const] : []),
    { type: 'commit', isRead: true },
  ]
  const isUndone = isOther && !isContradicted && handed(state)?.status === known
  return chain([next, effects], (verified) =>
    chain(
      isUndone
        ? refuse(
            verified,
            new DeviceError(
              'NotApplied',
              'Cognito said yes, and nothing changed.',
            ),
            now,
          )
        : [verified, []],
      (last) => goOn(last, now),
    ),
  )
}

/** What became of a write is read, since this tab has no answer to it. */
function resolved(state: DeviceState, saw: Saw, now: Now): Transition {
  const { hearsay, trouble } = state
  const isGone = saw === 'absent' && hearsay === 'forgotten'
  const next: DeviceState = {
    ...withKnown(
      state,
      isGone ? 'forgotten' : (statusOf(saw, now) ?? hearsay ?? 'unknown'),
    ),
    doubt: undefined,
    hearsay: undefined,
    fence: now.reads,
  }
  const effects: Effect[] = [
    { type: 'cancelReads' },
    { type: 'commit', isRead: true },
  ]
  return chain([next, effects], (read) => {
    if (!unwritten(read) || !trouble) return goOn(read, now)
    if (isFinal(trouble, read.failures))
      return chain(refuse(read, trouble, now), (last) => goOn(last, now))
    // Reads may work when writes do not, since all users share a quota of
    // writes.
    return read.lost > 1 ? wait(read, trouble, now) : goOn(read, now)
  })
}

export function read(
  state: DeviceState,
  { now, saw }: DeviceEvent & { type: 'read' },
): Transition {
  const { step } = state
  if (step.name === 'seeing') return seen(state, saw, step.reads, now)
  if (step.name !== 'resolving') return [state, []]
  return step.isStale
    ? [{ ...state, step: { ...step, isStale: false } }, [{ type: 'read' }]]
    : resolved(state, saw, now)
}

export function readFailed(
  state: DeviceState,
  { error, now }: DeviceEvent & { type: 'readFailed' },
): Transition {
  const { step } = state
  // If it cannot be read, the acknowledgement is believed.
  if (step.name === 'seeing') {
    const isOffUnread = state.known === 'not_remembered'
    return goOn({ ...state, doubt: undefined, isOffUnread }, now)
  }
  if (step.name !== 'resolving') return [state, []]
  if (error.retryable && !isFinal(error, state.failures))
    return wait(state, error, now)
  const next: DeviceState = {
    ...state,
    known: 'unknown',
    doubt: undefined,
    hearsay: undefined,
  }
  // If the host may still veto it, it is not refused, but sent in its turn.
  return chain(handed(next) ? refuse(next, error, now) : [next, []], (last) =>
    goOn(last, now),
  )
}

export function timePassed(state: DeviceState, now: Now): Transition {
  const { step } = state
  if (step.name === 'pausing')
    return [
      {
        ...state,
        step: { name: 'seeing', reads: step.reads + 1 },
        fence: now.reads,
      },
      [{ type: 'read' }],
    ]
  return step.name === 'waiting' ? goOn(state, now) : [state, []]
}

export function removed(state: DeviceState, now: Now): Transition {
  const next: DeviceState = {
    ...withKnown(state, 'forgotten'),
    doubt: undefined,
    hearsay: undefined,
    refusal: undefined,
    fence: now.reads,
  }
  const effects: Effect[] = [
    { type: 'cancelReads' },
    { type: 'commit', isRead: false },
    { type: 'tell', status: 'forgotten' },
  ]
  // What was asked for in the meantime has no device left.
  const gone = new DeviceError('ResourceNotFound', 'The device was removed.')
  return chain(
    chain([next, effects], (ended) => settleRemoval(ended)),
    (ended) =>
      chain(ended.want ? settle(ended, gone) : [ended, []], (last) =>
        goOn(last, now),
      ),
  )
}

export function removalFailed(
  state: DeviceState,
  { error, now }: DeviceEvent & { type: 'removalFailed' },
): Transition {
  // The device may be gone all the same. If it was off, no read can tell.
  const isOpen = error.failure === 'unanswered' && state.known === 'remembered'
  const next: DeviceState = isOpen
    ? {
        ...state,
        doubt: 'unanswered',
        hearsay: 'forgotten',
        fence: now.reads,
      }
    : state
  const effects: Effect[] = isOpen ? [{ type: 'tell', status: 'unknown' }] : []
  return chain([next, effects], (failed) =>
    chain(settleRemoval(failed, error), (last) => goOn(last, now)),
  )
}

export function lockGiven(
  state: DeviceState,
  { isKept, now }: DeviceEvent & { type: 'lockGiven' },
): Transition {
  const { step, want } = state
  const next: DeviceState = {
    ...state,
    lock: 'held',
    want: want && { ...want, isAdopted: false },
  }
  // The tab that it comes from may have saved it in the meantime, or given it
  // up.
  const isOver = want?.isAdopted && !isKept
  return chain(isOver ? settle(next) : [next, []], (given) =>
    step.name === 'locking' ? goOn(given, now) : [given, []],
  )
}
