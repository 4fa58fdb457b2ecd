import type { JWTPayload } from 'jose'
import { randomBytes, toBase64Url } from './bytes.ts'
import type { ClientMetadata } from './challenges.ts'
import { overrideClaims } from './claims.ts'
import { pickReadable } from './clientAttributes.ts'
import { CognitoError, notAuthorized, userNotFound } from './errors.ts'
import { forgetTokens } from './forgetTokens.ts'
import { signJwt } from './jwt.ts'
import type { Service } from './service.ts'
import type { Client, Pool, Session, User } from './state.ts'
import { touchTokenSession, trackTokenSession } from './userSessions.ts'

export type SessionOwner = {
  pool: Pool
  client: Client
  user: User
  clientMetadata?: ClientMetadata | undefined
}

/** A session and its first tokens. */
export async function startSession(
  service: Service,
  owner: SessionOwner,
  deviceKey: string | undefined,
): Promise<object> {
  const { client, pool, user } = owner
  const now = service.now()
  const session: Session = {
    originJti: crypto.randomUUID(),
    userPoolId: pool.id,
    clientId: client.id,
    username: user.username,
    sub: user.attributes.sub ?? '',
    deviceKey,
    authTime: Math.floor(now / 1000),
    refreshExpiresAt: now + client.refreshTokenSeconds * 1000,
    revoked: false,
  }
  const refreshToken = toBase64Url(randomBytes(512))
  service.state.sessions.set(session.originJti, session)
  trackTokenSession(service, owner, session)
  service.state.refreshTokens.set(refreshToken, session.originJti)
  const tokens = await issueTokens(service, owner, session, 'Authentication')
  return { ...tokens, RefreshToken: refreshToken }
}

export async function issueTokens(
  service: Service,
  owner: SessionOwner,
  session: Session,
  cause: 'Authentication' | 'RefreshTokens',
): Promise<object> {
  const { client, pool, user } = owner
  forgetTokens(service)
  touchTokenSession(service, session)
  const now = service.now()
  const issuedAt = Math.floor(now / 1000)
  const claims = {
    sub: user.attributes.sub ?? '',
    iss: `${service.issuer}/${pool.id}`,
    ...(client.enableTokenRevocation && { origin_jti: session.originJti }),
    event_id: crypto.randomUUID(),
    auth_time: session.authTime,
    iat: issuedAt,
  } satisfies JWTPayload
  const key = await service.signingKey()
  const { access, id } = await overrideClaims(service, owner, cause, {
    access: {
      ...claims,
      client_id: client.id,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      exp: issuedAt + client.accessTokenSeconds,
      jti: crypto.randomUUID(),
      username: user.username,
      ...(session.deviceKey && { device_key: session.deviceKey }),
    },
    id: {
      ...toIdClaims(client, user),
      ...claims,
      aud: client.id,
      token_use: 'id',
      exp: issuedAt + client.idTokenSeconds,
      jti: crypto.randomUUID(),
      'cognito:username': user.username,
    },
  })
  const [accessToken, idToken] = await Promise.all([
    signJwt(key, access),
    signJwt(key, id),
  ])
  service.state.accessTokens.set(accessToken, {
    originJti: session.originJti,
    expiresAt: now + client.accessTokenSeconds * 1000,
    revoked: false,
  })
  return {
    AccessToken: accessToken,
    ExpiresIn: client.accessTokenSeconds,
    IdToken: idToken,
    TokenType: 'Bearer',
  }
}

/**
 * Every ID token says whether the e-mail is verified. Observed: it has JSON
 * booleans, and the address as OpenID Connect does.
 */
function toIdClaims(client: Client, { attributes }: User): JWTPayload {
  const readable = pickReadable(client, {
    email_verified: 'false',
    ...attributes,
  })
  return Object.fromEntries(
    Object.entries(readable).map(([name, value]) => {
      if (name.endsWith('_verified')) return [name, value === 'true']
      return [name, name === 'address' ? { formatted: value } : value]
    }),
  )
}

/**
 * The caller of an operation that an access token authorises.
 * @throws {CognitoError} when the token or its user is no longer good
 */
export function authorize(
  service: Service,
  accessToken: string | undefined,
): { pool: Pool; user: User; session: Session } {
  const { accessTokens, sessions, pools } = service.state
  const token = accessTokens.get(accessToken ?? '')
  const session = sessions.get(token?.originJti ?? '')
  if (!token || !session) throw notAuthorized('Invalid Access Token')
  if (service.now() >= token.expiresAt) {
    throw notAuthorized('Access Token has expired')
  }
  if (session.revoked) throw notAuthorized('Access Token has been revoked')
  const pool = pools.get(session.userPoolId)
  if (!pool) throw userNotFound()
  const user = findOwner(pool, session)
  assertUsable(user)
  // After the user, since a disabled user is told so, as observed.
  if (token.revoked) throw notAuthorized('Access Token has been revoked')
  return { pool, user, session }
}

/**
 * The user of a session or challenge.
 * @throws {CognitoError} when that user is gone
 */
export function findOwner(
  pool: Pool,
  { username, sub }: { username: string; sub: string },
): User {
  const user = pool.users.get(username)
  if (user?.attributes.sub !== sub) throw userNotFound()
  return user
}

/** @throws {CognitoError} when an administrator has barred the user */
export function assertUsable(user: User): void {
  if (!user.enabled) throw notAuthorized('User is disabled.')
  if (user.status === 'RESET_REQUIRED') {
    throw new CognitoError(
      'PasswordResetRequiredException',
      'Password reset required for the user',
    )
  }
}

type Owner = { pool: Pool; user: User }

export function revokeSessions({ state }: Service, owner: Owner): void {
  for (const session of state.sessions.values()) {
    if (isOf(session, owner)) session.revoked = true
  }
}

/** A seed may give users of two pools the same sub. */
function isOf(session: Session, { pool, user }: Owner): boolean {
  return session.sub === user.attributes.sub && session.userPoolId === pool.id
}

/** Sessions go on. A refresh brings another token, once the user may sign in again. */
export function revokeAccessTokens({ state }: Service, owner: Owner): void {
  for (const token of state.accessTokens.values()) {
    const session = state.sessions.get(token.originJti)
    if (session && isOf(session, owner)) token.revoked = true
  }
}
