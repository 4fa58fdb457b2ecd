import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceStatus } from '../client/types.ts'
import type { DeviceIntent } from './DeviceIntent.ts'
import type { Cause, DeviceState, Moment } from './deviceState.ts'

/** What the machine may know about the world when an event comes. */
export type Now = Moment & {
  /** From 0 to 1, for the back-off. */
  jitter: number
  isOnline: boolean
  /** Whether the host is asked before a change is sent. */
  asksHost: boolean
  /**
   * Whether a device that can be read counts as remembered. See `presence.ts`.
   */
  trustsPresence: boolean
  /** The number of reads that have begun. One that begins now is the next. */
  reads: number
}

/**
 * What a read shows: the status in an attribute, or only whether the device is
 * there.
 */
export type Saw = DeviceRememberedStatus | 'present' | 'absent'

/** An intent of an earlier page, as the journal has it. */
export type Kept = Pick<DeviceIntent, 'status' | 'phase' | 'error'> & {
  /** Epoch milliseconds of when it was asked for, or refused. */
  since: number
}

/** What happens to a device. */
export type Occurrence =
  // The person, and the page
  | { type: 'clicked'; status: DeviceRememberedStatus; cause: Cause }
  /** TanStack has called the mutation's function. */
  | { type: 'handedOver' }
  /** The host's `onMutate` has thrown before that. */
  | { type: 'withdrawn' }
  | { type: 'dismissed' }
  /** The host no longer trusts the device. */
  | { type: 'trustEnded' }
  | { type: 'removalAsked'; permittedAt?: Moment | undefined }
  // The results of effects
  | { type: 'allowed' }
  | { type: 'denied'; error: DeviceError }
  /** `isKept`: the journal, which all tabs share, still has this intent. */
  | { type: 'lockGiven'; isKept: boolean }
  | { type: 'lockLate' }
  | { type: 'acknowledged' }
  | { type: 'writeFailed'; error: DeviceError }
  | { type: 'read'; saw: Saw }
  | { type: 'readFailed'; error: DeviceError }
  | { type: 'timePassed' }
  | { type: 'removed' }
  | { type: 'removalFailed'; error: DeviceError }
  // What else happens
  /** A read of the page. `began`: its number among all reads. */
  | { type: 'observed'; saw: Saw; began: number; whenAbsent: DeviceStatus }
  /** Another tab has written, or may have (`unknown`). */
  | { type: 'heard'; status: DeviceStatus }
  /** `isSameSignIn`: it is known to have been asked for in this sign-in. */
  | { type: 'restored'; kept: Kept; isSameSignIn: boolean }
  /** The same user has signed in again, or may have. */
  | { type: 'signedIn' }
  /** The page was frozen, or was hidden while other pages were open. */
  | { type: 'thawed' }
  /** The user has signed out, or another user has signed in. */
  | { type: 'left' }

export type DeviceEvent = Occurrence & { now: Now }

/** What has to be done, in this order, once the new state is set. */
export type Effect =
  /** Settles the calls for the intent that was open. */
  | { type: 'settle'; error?: DeviceError; isSuperseded?: boolean }
  | { type: 'settleRemoval'; error?: DeviceError }
  | {
      type: 'ask'
      change: DeviceRememberedStatus | 'forget'
      cause: Cause
    }
  | { type: 'lock' }
  | { type: 'unlock' }
  | { type: 'send'; status: DeviceRememberedStatus }
  | { type: 'read' }
  | { type: 'remove' }
  /** `isHurried`: a connection that returns ends it early. */
  | { type: 'wait'; milliseconds: number; isHurried: boolean }
  /** Cancels the page's reads that began too early. */
  | { type: 'cancelReads' }
  /** Puts `known` into the cache, with what was read. */
  | { type: 'commit'; isRead: boolean }
  | { type: 'tell'; status: DeviceStatus }
  | { type: 'distrustPresence' }

export type Transition = readonly [state: DeviceState, effects: Effect[]]
