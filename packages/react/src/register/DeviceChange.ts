import type { DeviceRememberedStatus } from '../client/types.ts'

/** What makes an account safe, in the order in which it is to be done. */
export type ReviewStep =
  | { kind: 'endSessions'; sessionIds: string[] }
  | { kind: 'forget'; deviceKeys: string[] }
  /** This page too: the last one. */
  | { kind: 'signOutEverywhere' }

/**
 * A change that `onBeforeChange` is asked about. Its `cause` says that a person
 * has clicked, that an earlier change goes on by itself, or that the provider's
 * `trust` has ended. Without a click there is only turning off.
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
      /** One device, or all that one run removes. */
      deviceKeys: string[]
      cause: 'click'
    }
  | {
      kind: 'endSessions'
      /** One session, or all that one run ends. */
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
