import type { DeviceRememberedStatus } from '../client/types.ts'

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
