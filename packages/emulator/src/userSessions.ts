import { randomBytes } from './bytes.ts'
import { describeUserAgent } from './deviceType.ts'
import type { Service } from './service.ts'
import type { Client, Pool, Session, User, UserSession } from './state.ts'

const ssoLifetimeMs = 60 * 60 * 1000

type Owner = { pool: Pool; client: Client; user: User }

/** For a sign-in's tokens, in a pool that tracks sessions. */
export function trackTokenSession(
  service: Service,
  owner: Owner,
  session: Session,
): void {
  const { userSessionTracking, maxSessionsPerUser } = owner.pool
  if (userSessionTracking !== 'ENABLED') return
  evict(service, owner, maxSessionsPerUser - 1)
  const now = service.now()
  const record: UserSession = {
    id: createSessionId('TOKEN'),
    type: 'TOKEN',
    userPoolId: owner.pool.id,
    clientId: owner.client.id,
    sub: session.sub,
    createdAt: now,
    ...describeCaller(service),
    visibleAt: now + service.sessionLagMs,
    expiresAt: session.refreshExpiresAt,
    endsAt: undefined,
    originJti: session.originJti,
    originSessionId: undefined,
  }
  service.state.userSessions.set(record.id, record)
}

/**
 * As if the sign-in of these tokens had come through managed login, which the
 * emulator does not have.
 */
export function addSsoSession(service: Service, accessToken: string): void {
  const { originJti = '' } = service.state.accessTokens.get(accessToken) ?? {}
  const token = findTokenRecord(service, originJti)
  if (!token) throw new Error('The user pool tracks no sessions.')
  const id = createSessionId('SSO')
  token.originSessionId = id
  service.state.userSessions.set(id, {
    ...token,
    id,
    type: 'SSO',
    expiresAt: service.now() + ssoLifetimeMs,
    originJti: undefined,
    originSessionId: undefined,
  })
}

/** At each refresh, notes when, from where and with what the session was used. */
export function touchTokenSession(
  service: Service,
  { originJti }: Session,
): void {
  const record = findTokenRecord(service, originJti)
  if (record) Object.assign(record, describeCaller(service))
}

export function findTokenRecord(
  { state }: Service,
  originJti: string,
): UserSession | undefined {
  for (const record of state.userSessions.values()) {
    if (record.originJti === originJti) return record
  }
  return
}

/** The sessions that have not ended, new ones included. */
export function findActiveSessions(
  service: Service,
  { pool, user }: { pool: Pool; user: User },
): UserSession[] {
  return [...service.state.userSessions.values()].filter(
    (record) =>
      record.sub === user.attributes.sub &&
      record.userPoolId === pool.id &&
      isActive(service, user, record),
  )
}

/** Ends the session and all tokens of it. */
export function endUserSession({ state }: Service, record: UserSession): void {
  state.userSessions.delete(record.id)
  const session = state.sessions.get(record.originJti ?? '')
  if (session) session.revoked = true
}

/** Ends a linked session later, since those are eventually consistent. */
export function endLinkedSessions(service: Service, ended: UserSession): void {
  const at = service.now() + service.sessionLagMs
  for (const record of service.state.userSessions.values()) {
    if (isLinked(record, ended)) record.endsAt = at
  }
}

/** Ends what was to end by now, before the next operation sees it. */
export function settleUserSessions(service: Service): void {
  const now = service.now()
  for (const record of service.state.userSessions.values()) {
    if (record.endsAt !== undefined && now >= record.endsAt) {
      endUserSession(service, record)
    }
  }
}

/** Without tracking no records are kept. */
export function forgetUserSessions({ state }: Service, pool: Pool): void {
  for (const { id, userPoolId } of state.userSessions.values()) {
    if (userPoolId === pool.id) state.userSessions.delete(id)
  }
}

function evict(service: Service, owner: Owner, most: number): void {
  const tokens = findActiveSessions(service, owner)
    .filter(({ type }) => type === 'TOKEN')
    .sort((a, b) => a.lastActiveAt - b.lastActiveAt)
  for (const record of tokens.slice(0, Math.max(0, tokens.length - most))) {
    endUserSession(service, record)
  }
}

function isActive(service: Service, user: User, record: UserSession): boolean {
  if (service.now() >= record.expiresAt) return false
  if (record.type === 'SSO') return true
  const session = service.state.sessions.get(record.originJti ?? '')
  if (!session || session.revoked) return false
  // A refresh token ends with its device, and a session ends with its refresh token.
  const { deviceKey } = session
  return (
    !deviceKey ||
    service.rules.sessionsOutliveDevices ||
    user.devices.has(deviceKey)
  )
}

function isLinked(record: UserSession, ended: UserSession): boolean {
  return (
    record.originSessionId === ended.id || ended.originSessionId === record.id
  )
}

function describeCaller(service: Service) {
  return {
    lastActiveAt: service.now(),
    deviceType: describeUserAgent(service.caller.userAgent),
    ipAddress: service.caller.ipAddress,
  }
}

function createSessionId(type: UserSession['type']): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
  const random = Array.from(randomBytes(25), (byte) => letters[byte % 36])
  return `${type === 'SSO' ? 'sso' : 'tkn'}${random.join('')}`
}
