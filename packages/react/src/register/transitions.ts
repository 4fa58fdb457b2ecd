import type { DeviceErrorCode } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceStatus } from '../client/types.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import { shown } from '../machine/deviceMachine.ts'
import type { DeviceState } from '../machine/deviceState.ts'

/**
 * `'rest'`: nothing is asked for. `'asking-to-remove'` and `'removing'`: the
 * host is asked about a removal, and it is carried out.
 */
type TransitionPhase =
  | DeviceIntent['phase']
  | 'rest'
  | 'asking-to-remove'
  | 'removing'

/**
 * A step of one intent or removal, or the end of a device, for telemetry. It
 * contains no device key, name, address or token.
 */
export type DeviceTransition = {
  from: TransitionPhase
  to: TransitionPhase
  /** What is asked for, or was. */
  asked: DeviceRememberedStatus | undefined
  /**
   * What is shown now. `'forgotten'` at rest means that the device was removed.
   */
  status: DeviceStatus
  code: DeviceErrorCode | undefined
  isCurrent: boolean
}

function phaseOf(state: DeviceState): TransitionPhase {
  const { removal, step } = state
  if (removal) return step.name === 'asking' ? 'asking-to-remove' : 'removing'
  return shown(state).intent?.phase ?? 'rest'
}

/** The step from one state to the next. Undefined if nobody would notice it. */
export function transitionOf(
  before: DeviceState,
  after: DeviceState,
  isCurrent: boolean,
): DeviceTransition | undefined {
  const [from, to] = [phaseOf(before), phaseOf(after)]
  const [was, is] = [shown(before), shown(after)]
  const isRemoved = is.status === 'forgotten' && was.status !== 'forgotten'
  const isSame = was.intent?.status === is.intent?.status
  if (from === to && isSame && !isRemoved) return undefined
  return {
    from,
    to,
    asked: is.intent?.status ?? was.intent?.status,
    status: is.status,
    code: is.intent?.error?.code,
    isCurrent,
  }
}
