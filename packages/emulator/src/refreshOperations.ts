import { CognitoError, invalidParameter, notAuthorized } from './errors.ts'
import { findClient } from './find.ts'
import type { Service } from './service.ts'
import type { Session } from './state.ts'
import { assertUsable, findOwner, issueTokens } from './tokens.ts'
import { required, validate } from './validate.ts'

type RefreshInput = {
  ClientId: string
  RefreshToken: string
  DeviceKey?: string | undefined
}

export async function getTokensFromRefreshToken(
  service: Service,
  input: RefreshInput,
) {
  validate(input, { ClientId: required, RefreshToken: required })
  const { client, pool } = findClient(service, input.ClientId)
  const session = findSession(service, input.RefreshToken)
  if (!session || session.clientId !== client.id) throw invalidRefreshToken()
  if (session.revoked) throw notAuthorized('Refresh Token has been revoked')
  if (service.now() >= session.refreshExpiresAt) {
    throw notAuthorized('Refresh Token has expired')
  }
  const user = findOwner(pool, session)
  assertUsable(user)
  // Bound to the confirmed device, remembered or not.
  if (session.deviceKey && pool.deviceConfiguration) {
    const device = user.devices.get(session.deviceKey)
    if (!device) throw notAuthorized(service.rules.forgottenDeviceRefresh)
    if (!device.confirmed || input.DeviceKey !== session.deviceKey) {
      throw invalidRefreshToken()
    }
  }
  const tokens = await issueTokens(service, { pool, client, user }, session)
  return { AuthenticationResult: tokens }
}

type RevokeInput = { ClientId: string; Token: string }

export function revokeToken(service: Service, input: RevokeInput) {
  validate(input, { ClientId: required, Token: required })
  const { client } = findClient(service, input.ClientId)
  if (!client.enableTokenRevocation) {
    throw new CognitoError(
      'UnsupportedOperationException',
      'Token revocation is not enabled for this client.',
    )
  }
  // Access and ID tokens are JWTs; a refresh token tells nothing.
  if (input.Token.split('.').length === 3) {
    throw new CognitoError(
      'UnsupportedTokenTypeException',
      'Only a refresh token can be revoked.',
    )
  }
  const session = findSession(service, input.Token)
  if (session && session.clientId !== client.id) {
    throw invalidParameter('The token was issued to another client.')
  }
  if (session) session.revoked = true
  return {}
}

function findSession({ state }: Service, token: string): Session | undefined {
  return state.sessions.get(state.refreshTokens.get(token) ?? '')
}

function invalidRefreshToken() {
  return notAuthorized('Invalid Refresh Token.')
}
