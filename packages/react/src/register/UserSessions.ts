import type { UserSession } from '../client/types.ts'

/**
 * Why there are no sessions to show.
 *
 * - `'no-client-call'`: the host's `DeviceClient` has no `listSessions`.
 * - `'refused-by-pool'`: the user pool does not track sessions, or its tier
 *   cannot.
 * - `'none-listed'`: Cognito lists none, not even this one. The pool does not
 *   track sessions, or has begun to after this sign-in.
 */
export type SessionsUnavailableReason =
  | 'no-client-call'
  | 'refused-by-pool'
  | 'none-listed'

/** Where the user is signed in, or why that is not known. */
export type UserSessions = {
  /** This session first, then the last active ones. */
  sessions: UserSession[]
  /** Absent if the service has listed some. */
  reason?: SessionsUnavailableReason | undefined
}
