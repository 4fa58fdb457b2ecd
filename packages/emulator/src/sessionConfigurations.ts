import { CognitoError } from './errors.ts'
import { findClientOfPool, findPool } from './find.ts'
import type { Service } from './service.ts'
import type { Client, Pool } from './state.ts'
import { forgetUserSessions } from './userSessions.ts'

type PoolInput = { UserPoolId: string }

type SetPoolInput = PoolInput & {
  UserSessionTracking: Pool['userSessionTracking']
  TokenSession: { MaxPerUser: number }
}

export function getUserPoolSessionConfiguration(
  service: Service,
  input: PoolInput,
) {
  return describePool(findPool(service, input.UserPoolId))
}

export function setUserPoolSessionConfiguration(
  service: Service,
  input: SetPoolInput,
) {
  const pool = findPool(service, input.UserPoolId)
  assertInTier(pool)
  pool.userSessionTracking = input.UserSessionTracking
  pool.maxSessionsPerUser = input.TokenSession.MaxPerUser
  if (pool.userSessionTracking === 'DISABLED') forgetUserSessions(service, pool)
  return describePool(pool)
}

type ClientInput = PoolInput & { ClientId: string }

type SetClientInput = ClientInput & {
  SSOSession: { MaxValidityMinutes: number }
}

export function getUserPoolClientSessionConfiguration(
  service: Service,
  input: ClientInput,
) {
  return describeClient(findClientOfPool(service, input).client)
}

/** Kept and given back: there is no managed login here that it could bound. */
export function setUserPoolClientSessionConfiguration(
  service: Service,
  input: SetClientInput,
) {
  const { client, pool } = findClientOfPool(service, input)
  assertInTier(pool)
  if (pool.userSessionTracking !== 'ENABLED') {
    throw new CognitoError(
      'OperationNotEnabledException',
      'User session tracking is not enabled for this user pool.',
    )
  }
  client.ssoMaxValidityMinutes = input.SSOSession.MaxValidityMinutes
  return describeClient(client)
}

function assertInTier({ userPoolTier }: Pool): void {
  if (userPoolTier !== 'LITE') return
  throw new CognitoError(
    'FeatureUnavailableInTierException',
    'User session tracking is not available in the LITE tier.',
  )
}

function describePool(pool: Pool) {
  return {
    UserPoolId: pool.id,
    UserSessionTracking: pool.userSessionTracking,
    TokenSession: { MaxPerUser: pool.maxSessionsPerUser },
  }
}

function describeClient(client: Client) {
  return {
    UserPoolId: client.userPoolId,
    ClientId: client.id,
    SSOSession: { MaxValidityMinutes: client.ssoMaxValidityMinutes },
  }
}
