import { dropOldest } from './dropOldest.ts'
import type { Service } from './service.ts'

/** More tokens than a day of tests makes. */
const most = 20_000

/** For this long, a token that has ended can be told from one that never existed. */
const keptMs = 24 * 60 * 60 * 1000

/** So that an emulator that runs for weeks does not grow. */
export function forgetTokens({ state, now }: Service): void {
  const endedBefore = now() - keptMs
  const { sessions, userSessions } = state
  dropOldest(
    sessions,
    most,
    ({ refreshExpiresAt }) => refreshExpiresAt < endedBefore,
  )
  dropOldest(state.refreshTokens, most, (id) => !sessions.has(id))
  dropOldest(state.rotatedTokens, most, (endsAt) => endsAt < endedBefore)
  dropOldest(
    state.accessTokens,
    most,
    ({ expiresAt }) => expiresAt < endedBefore,
  )
  dropOldest(
    userSessions,
    most,
    ({ type, originJti, expiresAt }) =>
      expiresAt < endedBefore ||
      (type === 'TOKEN' && !sessions.has(originJti ?? '')),
  )
}
