import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceStatus } from '../client/types.ts'
import type { DeviceIntent } from './DeviceIntent.ts'

/** A point in time, by both clocks of a page. */
export type Moment = {
  /** Epoch milliseconds. The only clock that outlives a page, and anybody can set it. */
  wall: number
  /** `performance.now()`, milliseconds. Waits count by it. */
  mono: number
}

/** What asked for a change: a person, an earlier page or sign-in, or a rule of the host. */
export type Cause = 'click' | 'replay' | 'policy'

/** The open intent: what the person last asked for. It stays until it is settled. */
export type Want = {
  status: DeviceRememberedStatus
  cause: Cause
  askedAt: Moment
  /** Calls that TanStack has not handed over: the host may still veto each. */
  announced: number
  isHanded: boolean
  /** When the host allowed it. Absent: it was not asked, or its word has died. */
  permittedAt?: Moment | undefined
  /** It comes from the journal, where a tab that is still open may have left it. */
  isAdopted: boolean
}

/** What is under way. One at a time, and only the one that it names. */
export type Step =
  | { name: 'rest' }
  /** The host's `onBeforeChange` is asked. No lock is held meanwhile. */
  | { name: 'asking' }
  /** In line for the device's lock. `isBlocked`: for longer than its limit. */
  | { name: 'locking'; isBlocked: boolean }
  /** `isOvertaken`: something newer was asked for since it was sent. */
  | { name: 'sending'; status: DeviceRememberedStatus; isOvertaken: boolean }
  /** An acknowledged write is read back, for the `reads`th time. */
  | { name: 'seeing'; reads: number }
  /** Before it is read back once more. */
  | { name: 'pausing'; reads: number }
  /** What became of a write is read. `isStale`: that read began too early. */
  | { name: 'resolving'; isStale: boolean; phase: 'checking' | 'offline' }
  | {
      name: 'waiting'
      phase: 'waiting' | 'checking' | 'offline'
      /** Epoch milliseconds. */
      retryAt: number
    }
  | { name: 'removing' }

/** A refused or expired intent, kept to be shown. */
export type Refusal = Pick<DeviceIntent, 'status' | 'error'> & {
  phase: 'parked' | 'offered' | 'dropped'
  /** Epoch milliseconds. */
  since: number
  /** Absent: a person asked for it. */
  cause?: 'policy' | undefined
}

/** All that the write path knows of one device. Plain data, one value. */
export type DeviceState = {
  /** What the service last showed or acknowledged; undefined before it has. */
  known: DeviceStatus | undefined
  want: Want | undefined
  step: Step
  /**
   * What is not known of the last write: whether it was applied (by this tab or
   * another), or whether it shows.
   */
  doubt: 'unanswered' | 'unseen' | undefined
  /** A turning off was acknowledged, and could not be read back. */
  isOffUnread: boolean
  /** What another tab says it has written. */
  hearsay: DeviceStatus | undefined
  refusal: Refusal | undefined
  /** A removal that was asked for, and when the host allowed it. */
  removal: { permittedAt: Moment | undefined } | undefined
  /** `passed`: it was not given within its limit, and is done without. */
  lock: 'none' | 'held' | 'passed'
  /** Why it does not get on. */
  trouble: DeviceError | undefined
  /** Failures in a row. */
  failures: number
  /** Writes in a row that nobody answered. */
  lost: number
  /** Only a read that began later counts: see `Now.reads`. */
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
