import type { DeviceEvent, Transition } from './deviceEvents.ts'
import type { DeviceState } from './deviceState.ts'
import { goOn } from './goOn.ts'
import { chain, settle, statusOf, withKnown } from './settling.ts'

/**
 * The page has read the device. The read counts unless something has happened
 * since it began.
 */
export function observed(
  state: DeviceState,
  { began, now, saw, whenAbsent }: DeviceEvent & { type: 'observed' },
): Transition {
  const { doubt, isOffUnread, known, step } = state
  if (doubt || began <= state.fence) return [state, []]
  // It shows the device although turning it off was acknowledged. Read it once
  // more, since it could not be read before.
  if (isOffUnread && saw === 'present' && now.trustsPresence)
    return step.name === 'rest'
      ? goOn({ ...state, doubt: 'unseen', isOffUnread: false }, now)
      : [state, []]
  const isOff = known === 'not_remembered' || known === 'forgotten'
  const absent = isOff ? known : whenAbsent
  const status = saw === 'absent' ? absent : (statusOf(saw, now) ?? known)
  return [{ ...withKnown(state, status), isOffUnread: false, fence: began }, []]
}

/** Another tab has written. Nothing is certain until the device is read. */
export function heard(
  state: DeviceState,
  { now, status }: DeviceEvent & { type: 'heard' },
): Transition {
  const { known, step, want } = state
  const next: DeviceState = {
    ...state,
    doubt: 'unanswered',
    isOffUnread: false,
    hearsay: status,
    fence: now.reads,
  }
  switch (step.name) {
    case 'rest':
      return goOn(next, now)
    case 'resolving':
      return [{ ...next, step: { ...step, isStale: true } }, []]
    case 'seeing':
    case 'pausing':
      // It was acknowledged. A new read tells whose write was the last one.
      return chain(
        want?.status === known ? settle(next) : [next, []],
        (settled) => goOn(settled, now),
      )
    case 'locking':
      return step.isBlocked ? goOn(next, now) : [next, []]
    default:
      return [next, []]
  }
}
