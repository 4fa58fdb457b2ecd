import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceStatus } from '../client/types.ts'
import type { DeviceIntent } from './DeviceIntent.ts'

/** A point in time, by both clocks of a page. */
export type Moment = {
  /**
   * Epoch milliseconds. It is the only clock that outlives a page, and anybody
   * can set it.
   */
  wall: number
  /** `performance.now()` in milliseconds. Waits are measured by it. */
  mono: number
}

/**
 * What asked for a change: a person, an earlier page or sign-in, or a rule of
 * the host.
 */
export type Cause = 'click' | 'replay' | 'policy'

/**
 * The open intent: what the person last asked for. It stays until it is
 * settled.
 */
export type Want = {
  status: DeviceRememberedStatus
  cause: Cause
  askedAt: Moment
  /**
   * The number of calls that TanStack has not handed over. The host may still
   * veto each.
   */
  announced: number
  isHanded: boolean
  /**
   * When the host allowed it. Absent if it was not asked, or if its permission
   * has ended.
   */
  permittedAt?: Moment | undefined
  /**
   * Whether it comes from the journal. A tab that is still open may have left
   * it there.
   */
  isAdopted: boolean
}

/** What is under way. Only one thing is at a time. */
export type Step =
  | { name: 'rest' }
  /**
   * The host's `onBeforeChange` is being asked. No lock is held during this
   * time.
   */
  | { name: 'asking' }
  /** It waits for the device's lock. `isBlocked`: for longer than the limit. */
  | { name: 'locking'; isBlocked: boolean }
  /** `isOvertaken`: something newer was asked for after it was sent. */
  | { name: 'sending'; status: DeviceRememberedStatus; isOvertaken: boolean }
  /** An acknowledged write is read back. `reads` counts the attempts. */
  | { name: 'seeing'; reads: number }
  /** It waits before it is read back once more. */
  | { name: 'pausing'; reads: number }
  /**
   * What became of a write is being read. `isStale`: that read began too early.
   */
  | { name: 'resolving'; isStale: boolean; phase: 'checking' | 'offline' }
  | {
      name: 'waiting'
      phase: 'waiting' | 'checking' | 'offline'
      /** Epoch milliseconds. */
      retryAt: number
    }
  | { name: 'removing' }

/**
 * An intent that was refused or has expired. It is kept in order to be shown.
 */
export type Refusal = Pick<DeviceIntent, 'status' | 'error'> & {
  phase: 'parked' | 'offered' | 'dropped'
  /** Epoch milliseconds. */
  since: number
  /** Absent if a person asked for it. */
  cause?: 'policy' | undefined
}

/** Everything that the write path knows about one device, as plain data. */
export type DeviceState = {
  /** What the service last showed or acknowledged. Undefined before it has. */
  known: DeviceStatus | undefined
  want: Want | undefined
  step: Step
  /**
   * What is not known about the last write: whether it was applied, by this tab
   * or another, or whether it shows.
   */
  doubt: 'unanswered' | 'unseen' | undefined
  /** Turning off was acknowledged, and could not be read back. */
  isOffUnread: boolean
  /** What another tab says that it has written. */
  hearsay: DeviceStatus | undefined
  refusal: Refusal | undefined
  /** The removal that was asked for, and when the host allowed it. */
  removal: { permittedAt: Moment | undefined } | undefined
  /**
   * `passed`: it was not given within its limit, and the work is done without
   * it.
   */
  lock: 'none' | 'held' | 'passed'
  /** Why it makes no progress. */
  trouble: DeviceError | undefined
  /** The number of failures in a row. */
  failures: number
  /** The number of writes in a row that got no answer. */
  lost: number
  /** Only a read that began later counts. See `Now.reads`. */
  fence: number
}

export const restState: DeviceState = {
  known: undefined,
  want: undefined,
  step: { name: 'rest' },
  doubt: undefined,
  isOffUnread: false,
  hearsay: undefined,
  refusal: undefined,
  removal: undefined,
  lock: 'none',
  trouble: undefined,
  failures: 0,
  lost: 0,
  fence: 0,
}
