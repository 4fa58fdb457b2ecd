import type { DeviceStatus } from '../client/types.ts'
import {
  acknowledged,
  lockGiven,
  read,
  readFailed,
  removalFailed,
  removed,
  timePassed,
  writeFailed,
} from './answers.ts'
import type { DeviceIntent } from './DeviceIntent.ts'
import type { DeviceEvent, Transition } from './deviceEvents.ts'
import type { DeviceState } from './deviceState.ts'
import { goOn } from './goOn.ts'
import { heard, observed } from './notices.ts'
import {
  allowed,
  clicked,
  denied,
  dismissed,
  handedOver,
  removalAsked,
  trustEnded,
  withdrawn,
} from './requests.ts'
import { goOnAnew, left, resume, signedIn, thawed } from './resuming.ts'
import { chain } from './settling.ts'

/**
 * The write path of one device. It is pure: each event comes with the time, and
 * what has to be done is returned as effects.
 */
export function transition(state: DeviceState, event: DeviceEvent): Transition {
  const { now } = event
  switch (event.type) {
    case 'clicked':
      return clicked(state, event)
    case 'handedOver':
      return handedOver(state, now)
    case 'withdrawn':
      return withdrawn(state, now)
    case 'dismissed':
      return dismissed(state, now)
    case 'trustEnded':
      return trustEnded(state, now)
    case 'removalAsked':
      return removalAsked(state, event)
    case 'allowed':
      return allowed(state, now)
    case 'denied':
      return denied(state, event)
    case 'lockGiven':
      return lockGiven(state, event)
    case 'lockLate':
      return state.step.name === 'locking'
        ? goOn({ ...state, lock: 'passed' }, now)
        : [state, []]
    case 'acknowledged':
      return acknowledged(state, now)
    case 'writeFailed':
      return writeFailed(state, event)
    case 'read':
      return read(state, event)
    case 'readFailed':
      return readFailed(state, event)
    case 'timePassed':
      return timePassed(state, now)
    case 'removed':
      return removed(state, now)
    case 'removalFailed':
      return removalFailed(state, event)
    case 'observed':
      return observed(state, event)
    case 'heard':
      return heard(state, event)
    case 'restored':
      return chain(
        resume(state, event.kept, event.isSameSignIn, now, true),
        (next) => goOn(next, now),
      )
    case 'signedIn':
      return chain(signedIn(state, now), (next) => goOnAnew(next, now))
    case 'thawed':
      return chain(thawed(state, now), (next) => goOnAnew(next, now))
    case 'left':
      return left(state)
  }
}

/** What a screen needs of a device. */
export type Shown = {
  /**
   * What was asked for, or else what the service last showed or acknowledged.
   */
  status: DeviceStatus
  intent: DeviceIntent | undefined
  /** What is still true while an intent waits for something. */
  confirmedStatus: DeviceStatus | undefined
}

function phaseOf({ removal, step }: DeviceState): DeviceIntent['phase'] {
  switch (step.name) {
    case 'asking':
      return removal ? 'saving' : 'asking'
    case 'locking':
      return step.isBlocked ? 'blocked' : 'saving'
    case 'resolving':
    case 'waiting':
      return step.phase
    case 'rest':
    case 'sending':
    case 'seeing':
    case 'pausing':
    case 'removing':
      return 'saving'
  }
}

export function shown(state: DeviceState): Shown {
  const { known, refusal, step, want } = state
  const asked =
    want?.status ?? (step.name === 'sending' ? step.status : undefined)
  const current = known ?? 'unknown'
  if (!asked)
    return { status: current, intent: refusal, confirmedStatus: undefined }
  const phase = phaseOf(state)
  if (phase === 'saving')
    return {
      status: asked,
      intent: { status: asked, phase },
      confirmedStatus: undefined,
    }
  const { failures, trouble } = state
  return {
    status: asked,
    intent: {
      status: asked,
      phase,
      error: phase === 'asking' || phase === 'blocked' ? undefined : trouble,
      retryAt: step.name === 'waiting' ? step.retryAt : undefined,
      attempts: failures || undefined,
    },
    confirmedStatus: current,
  }
}
