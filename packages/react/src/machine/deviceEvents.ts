import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus, DeviceStatus } from '../client/types.ts'
import type { DeviceIntent } from './DeviceIntent.ts'
import type { Cause, DeviceState, Moment } from './deviceState.ts'

/** What the machine may know of the world when an event comes. */
export type Now = Moment & {
  /** 0 to 1, for back-off. */
  jitter: number
  isOnline: boolean
  /** Whether the host has a say in what is sent. */
  asksHost: boolean
  /** Whether a device that can be read counts as remembered; see `presence.ts`. */
  trustsPresence: boolean
  /** How many reads have begun. One that begins now is the next. */
  reads: number
}

/**
 * What a read shows: the status in an attribute, or only that the device is there
 * or is not.
 */
export type Saw = DeviceRememberedStatus | 'present' | 'absent'

/** An intent of an earlier page, as the journal has it. */
export type Kept = Pick<DeviceIntent, 'status' | 'phase' | 'error'> & {
  /** Epoch milliseconds: when it was asked for, or refused. */
  since: number
}

/**
 * Whether this is the sign-in that something was asked for in. A client that does
 * not tell when a sign-in was leaves it unknown.
 */
export type SignIn = 'same' | 'new' | 'unknown'

/** What happens to a device. */
export type Occurrence =
  // The person, and the page
  | { type: 'clicked'; status: DeviceRememberedStatus; cause: Cause }
  /** TanStack has called the mutation's function. */
  | { type: 'handedOver' }
  /** The host's `onMutate` has rejected a call before that. */
  | { type: 'withdrawn' }
  | { type: 'dismissed' }
  /** The host trusts the device no longer. */
  | { type: 'trustEnded' }
  | { type: 'removalAsked'; permittedAt?: Moment | undefined }
  // What an effect came to
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
  | { type: 'restored'; kept: Kept; signIn: SignIn }
  /** The same user, in a new sign-in or one that may be new. */
  | { type: 'signedIn' }
  /** The page was frozen, or kept from sight while others were open. */
  | { type: 'thawed' }
  /** The user has signed out, or was replaced. */
  | { type: 'left' }

export type DeviceEvent = Occurrence & { now: Now }

/** What has to be done, in this order, once the state is in place. */
export type Effect =
  /** Ends the waits of the calls for the intent that was open. */
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
  /** `isHurried`: the connection's return ends it early. */
  | { type: 'wait'; milliseconds: number; isHurried: boolean }
  /** Reads of the page that are under way began too early. */
  | { type: 'cancelReads' }
  /** `known` belongs in the cache, with what was read. */
  | { type: 'commit'; isRead: boolean }
  | { type: 'tell'; status: DeviceStatus }
  | { type: 'distrustPresence' }

export type Transition = readonly [state: DeviceState, effects: Effect[]]
