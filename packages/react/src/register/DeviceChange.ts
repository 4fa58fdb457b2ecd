import type { DeviceRememberedStatus } from '../client/types.ts'

/** What makes an account safe, in the order in which it is to be done. */
export type ReviewStep =
  | { kind: 'endSessions'; sessionIds: string[] }
  | { kind: 'forget'; deviceKeys: string[] }
  /** This page too: the last one. */
  | { kind: 'signOutEverywhere' }

/**
 * A change that `onBeforeChange` is asked about. `cause`: a person has clicked; or
 * what was asked for earlier goes on by itself; or the provider's `trust` has ended.
 * Without a click there is only turning off.
 */
export type DeviceChange =
  | {
      kind: 'update'
      deviceKey: string
      status: DeviceRememberedStatus
      cause: 'click' | 'replay' | 'policy'
    }
  | {
      kind: 'forget'
      /** One, or all that are to go in one run. */
      deviceKeys: string[]
      cause: 'click'
    }
  | {
      kind: 'endSessions'
      /** One, or all that are to end in one run. */
      sessionIds: string[]
      cause: 'click'
    }
  | { kind: 'signOutEverywhere'; cause: 'click' }
  | {
      /** One run of several, asked about once: what it has yet to do. */
      kind: 'review'
      steps: ReviewStep[]
      cause: 'click'
    }
