import { randomBytes, toBase64Url } from './bytes.ts'
import type { Answers, ClientMetadata } from './challenges.ts'
import { CognitoError, notAuthorized } from './errors.ts'
import { findClient } from './find.ts'
import { checkSecret, checkSecretHash } from './secretHash.ts'
import type { Service } from './service.ts'
import type { Client, Pool, Session } from './state.ts'
import { assertUsable, findOwner, issueTokens } from './tokens.ts'
import { endLinkedSessions, findTokenRecord } from './userSessions.ts'

type RefreshInput = {
  ClientId: string
  RefreshToken: string
  ClientSecret?: string | undefined
  DeviceKey?: string | undefined
  ClientMetadata?: ClientMetadata | undefined
}

type ClientOfPool = { client: Client; pool: Pool }

export async function getTokensFromRefreshToken(
  service: Service,
  input: RefreshInput,
) {
  const found = findClient(service, input.ClientId)
  checkSecret(found.client, input.ClientSecret)
  const { RefreshToken, DeviceKey, ClientMetadata } = input
  return {
    AuthenticationResult: await refresh(service, found, {
      RefreshToken,
      DeviceKey,
      ClientMetadata,
    }),
  }
}

/** REFRESH_TOKEN_AUTH of InitiateAuth. A client that rotates tokens cannot use it. */
export async function refreshByFlow(
  service: Service,
  found: ClientOfPool,
  answers: Answers,
) {
  const RefreshToken = answers.REFRESH_TOKEN ?? ''
  const session = findSession(service, RefreshToken)
  checkSecretHash(found.client, answers.SECRET_HASH, [
    session?.username,
    answers.USERNAME,
  ])
  const AuthenticationResult = await refresh(service, found, {
    RefreshToken,
    DeviceKey: answers.DEVICE_KEY ?? undefined,
  })
  return { AuthenticationResult, ChallengeParameters: {} }
}

async function refresh(
  service: Service,
  { client, pool }: ClientOfPool,
  input: Omit<RefreshInput, 'ClientId'>,
) {
  const { RefreshToken, DeviceKey, ClientMetadata } = input
  const session = findSession(service, RefreshToken)
  if (!session || session.clientId !== client.id) throw invalidRefreshToken()
  if (session.revoked) throw notAuthorized('Refresh Token has been revoked')
  if (service.now() >= session.refreshExpiresAt) {
    throw notAuthorized('Refresh Token has expired')
  }
  assertNotRotated(service, RefreshToken)
  const user = findOwner(pool, session)
  assertUsable(user)
  if (session.deviceKey) {
    const device = user.devices.get(session.deviceKey)
    // Ended for good, even where devices are not tracked any more.
    if (!device) throw notAuthorized(service.rules.forgottenDeviceRefresh)
    // Bound to the confirmed device, remembered or not.
    const isDevices = device.confirmed && DeviceKey === session.deviceKey
    if (pool.deviceConfiguration && !isDevices) throw invalidRefreshToken()
  }
  const owner = { pool, client, user, clientMetadata: ClientMetadata }
  // Before any `await`, so that of two calls at once one is the first.
  const rotated = rotate(service, client, RefreshToken)
  try {
    const tokens = await issueTokens(service, owner, session, 'RefreshTokens')
    return { ...tokens, ...(rotated && { RefreshToken: rotated.next }) }
  } catch (error) {
    rotated?.undo()
    throw error
  }
}

/**
 * A new refresh token, if the client rotates them. It expires when the first one would
 * have. The old one stays valid for the client's grace period.
 */
function rotate(
  service: Service,
  { settings }: Client,
  token: string,
): { next: string; undo(): void } | undefined {
  const { Feature, RetryGracePeriodSeconds = 0 } =
    settings.RefreshTokenRotation ?? {}
  if (Feature !== 'ENABLED') return
  const { refreshTokens, rotatedTokens } = service.state
  const isFirst = !rotatedTokens.has(token)
  if (isFirst) {
    const graceMs = RetryGracePeriodSeconds * 1000
    rotatedTokens.set(token, service.now() + graceMs)
  }
  const next = toBase64Url(randomBytes(512))
  refreshTokens.set(next, refreshTokens.get(token) ?? '')
  return {
    next,
    undo() {
      refreshTokens.delete(next)
      if (isFirst) rotatedTokens.delete(token)
    },
  }
}

/** @throws {CognitoError} RefreshTokenReuseException */
function assertNotRotated(service: Service, token: string): void {
  const graceEndsAt = service.state.rotatedTokens.get(token)
  if (graceEndsAt === undefined || service.now() < graceEndsAt) return
  throw new CognitoError(
    'RefreshTokenReuseException',
    'Refresh token has been used already.',
  )
}

type RevokeInput = {
  ClientId: string
  Token: string
  ClientSecret?: string
  RevokeAssociatedSessions?: 'NONE' | 'LINKED'
}

export function revokeToken(service: Service, input: RevokeInput) {
  const { client } = findClient(service, input.ClientId)
  checkSecret(client, input.ClientSecret)
  if (!client.enableTokenRevocation) {
    throw new CognitoError(
      'UnsupportedOperationException',
      'Token revocation is not enabled for this client.',
    )
  }
  // Access and ID tokens are JWTs. Nothing can be read from a refresh token.
  if (input.Token.split('.').length === 3) {
    throw new CognitoError(
      'UnsupportedTokenTypeException',
      'Only a refresh token can be revoked.',
    )
  }
  const session = findSession(service, input.Token)
  if (session && session.clientId !== client.id) {
    throw notAuthorized('The token was issued to another client.')
  }
  if (session) session.revoked = true
  const record = session && findTokenRecord(service, session.originJti)
  if (record && input.RevokeAssociatedSessions === 'LINKED') {
    endLinkedSessions(service, record)
  }
  return {}
}

function findSession({ state }: Service, token: string): Session | undefined {
  return state.sessions.get(state.refreshTokens.get(token) ?? '')
}

function invalidRefreshToken() {
  return notAuthorized('Invalid Refresh Token.')
}
