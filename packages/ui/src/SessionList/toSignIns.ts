import type { UserSession } from '@cognito-devices/react'

/**
 * A sign-in of a browser, as a person knows it: one session, or one of managed login
 * with all that came through it.
 */
export type SignIn = {
  /** Of its first session. */
  id: string
  /** Of all its sessions, in the order in which they are to end. */
  sessionIds: string[]
  isCurrent: boolean
  /** It came through managed login, which several apps can share. */
  isShared: boolean
  /** The app clients that were signed in to. */
  clientIds: string[]
  /** Epoch milliseconds. */
  lastActiveAt: number | undefined
  deviceType: string | undefined
  /** City, else country, else address: only where they were asked for. */
  place: string | undefined
}

/**
 * Whether some are listed and none is marked as this one, which may be among them:
 * it may have begun before the pool tracked sessions, or be listed later.
 */
export const hasNoCurrent = (sessions: readonly UserSession[]) =>
  sessions.length > 0 && !sessions.some(({ isCurrent }) => isCurrent)

const latest = (times: (number | undefined)[]) =>
  times.reduce((a, b) => (a === undefined || (b ?? 0) > a ? b : a))

function toSignIn(sessions: readonly UserSession[], id: string): SignIn {
  const first = <Key extends keyof UserSession>(key: Key) =>
    sessions.find((each) => each[key] !== undefined)?.[key]
  return {
    id,
    sessionIds: sessions.map(({ sessionId }) => sessionId),
    isCurrent: sessions.some(({ isCurrent }) => isCurrent),
    isShared: sessions[0]?.type === 'sso',
    clientIds: [
      ...new Set(
        sessions.flatMap(({ clientId, type }) =>
          type === 'token' && clientId ? [clientId] : [],
        ),
      ),
    ],
    lastActiveAt: latest(sessions.map((each) => each.lastActiveAt)),
    deviceType: first('deviceType'),
    place: first('city') ?? first('country') ?? first('ipAddress'),
  }
}

export const byActivity = (a: SignIn, b: SignIn) =>
  Number(b.isCurrent) - Number(a.isCurrent) ||
  (b.lastActiveAt ?? 0) - (a.lastActiveAt ?? 0) ||
  (a.id < b.id ? -1 : 1)

/**
 * Sessions that Cognito says came through one of managed login are one sign-in with
 * it; nothing else is joined. `known` are ids of those that have ended here, and that
 * what came through them still belongs to.
 */
export function toSignIns(
  sessions: readonly UserSession[],
  known: ReadonlySet<string> = new Set(),
): SignIn[] {
  const shared = new Set(known)
  for (const { sessionId, type } of sessions)
    if (type === 'sso') shared.add(sessionId)
  const groups = new Map<string, UserSession[]>()
  for (const session of sessions) {
    const { originSessionId: origin, sessionId } = session
    const id = origin && shared.has(origin) ? origin : sessionId
    const group = groups.get(id) ?? []
    groups.set(id, group)
    if (id === sessionId) group.unshift(session)
    else group.push(session)
  }
  return [...groups].map(([id, group]) => toSignIn(group, id)).sort(byActivity)
}
