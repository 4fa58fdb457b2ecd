import type { DeviceRegister } from './createDeviceRegister.ts'
import type { UserSessions } from './UserSessions.ts'

/**
 * How long, in milliseconds, a list may lag behind. Amazon says "within seconds".
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html
 */
const endedLag = 60_000
const newLag = 30_000

/**
 * What the lists of one signed-in user may not show yet, by
 * `performance.now()`.
 */
function createSessionMarks(register: DeviceRegister) {
  const ended = new Map<string, number>()
  let linkedUntil = 0
  /** When a list was first read in this sign-in. */
  let first: { signedInAt: number | undefined; at: number } | undefined

  return {
    ended(sessionId: string, takesLinked: boolean) {
      const now = performance.now()
      ended.set(sessionId, now)
      if (takesLinked) linkedUntil = now + newLag
    },
    /**
     * Whether it has ended, whatever a list says that was asked for at `began`.
     */
    hasEnded: (sessionId: string, began: number) =>
      began - (ended.get(sessionId) ?? Number.NEGATIVE_INFINITY) < endedLag,
    /**
     * Whether this sign-in is so new that its session may not be listed yet.
     */
    isNew() {
      const { signedInAt } = register.session()
      if (!first || first.signedInAt !== signedInAt)
        first = { signedInAt, at: performance.now() }
      // The clock of the page may be wrong. It alone must make nobody wait.
      const isRecent = Date.now() - (signedInAt ?? 0) * 1000 < newLag
      return isRecent && performance.now() - first.at < newLag
    },
    isTakingLinked: () => performance.now() < linkedUntil,
  }
}

const marks = new WeakMap<
  DeviceRegister,
  ReturnType<typeof createSessionMarks>
>()

/** The marks end with the register, which ends with the session. */
export function sessionMarksOf(register: DeviceRegister) {
  const known = marks.get(register) ?? createSessionMarks(register)
  marks.set(register, known)
  return known
}

/** Whether a list is about to change. */
export function isSettling(
  register: DeviceRegister | undefined,
  data: UserSessions | undefined,
) {
  if (!register || !data?.sessions.length) return false
  const { isNew, isTakingLinked } = sessionMarksOf(register)
  const isMissed = !data.sessions.some(({ isCurrent }) => isCurrent)
  return isTakingLinked() || (isMissed && isNew())
}
