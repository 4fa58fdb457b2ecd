import type { UserSession } from '../client/types.ts'

/**
 * Why there are no sessions to show.
 *
 * - `'no-client-call'`: the host's `DeviceClient` has no `listSessions`.
 * - `'refused-by-pool'`: the user pool tracks no sessions, or its tier cannot.
 * - `'none-listed'`: Cognito lists none, not even this one. The pool tracks none, or
 *   has begun to after this sign-in.
 */
export type SessionsUnavailableReason =
  | 'no-client-call'
  | 'refused-by-pool'
  | 'none-listed'

export type UserSessions = {
  /** This one first, then the last active. */
  sessions: UserSession[]
  /** Absent when the service has listed some. */
  reason?: SessionsUnavailableReason | undefined
}
