import { findSession } from './challenges.ts'
import { CognitoError, invalidParameter } from './errors.ts'
import { getPoolFactors } from './factors.ts'
import { findPool } from './find.ts'
import type { Service } from './service.ts'
import type { MfaConfiguration, MfaSettings } from './settings.ts'
import type { Pool, User } from './state.ts'
import { authorize, findOwner } from './tokens.ts'
import { createTotpSecret, findTotpPeriod, markTotpUsed } from './totp.ts'
import { assertPasskeysSettable } from './webAuthn.ts'

/** By access token, or by the Session of an MFA_SETUP challenge. */
type Caller = { AccessToken?: string; Session?: string }

export function associateSoftwareToken(service: Service, input: Caller) {
  const user = findCaller(service, input)
  user.newTotpSecret = createTotpSecret()
  return { SecretCode: user.newTotpSecret, Session: input.Session }
}

export function verifySoftwareToken(
  service: Service,
  input: Caller & { UserCode: string; FriendlyDeviceName?: string },
) {
  const user = findCaller(service, input)
  const secret = user.newTotpSecret ?? user.totpSecret
  if (!secret) throw invalidParameter('The user has no software token.')
  const period = findTotpPeriod(secret, input.UserCode, service.now())
  // What was used of another app does not matter.
  const used = user.newTotpSecret ? [] : user.usedTotpPeriods
  if (period === undefined || used.includes(period)) {
    throw new CognitoError('EnableSoftwareTokenMFAException', 'Code mismatch')
  }
  user.usedTotpPeriods = used
  markTotpUsed(user, period)
  user.totpSecret = secret
  user.newTotpSecret = undefined
  // Set up during sign-in it is on at once; later the user chooses.
  if (input.Session) {
    user.enabledFactors = ['SOFTWARE_TOKEN_MFA']
    user.preferredFactor = 'SOFTWARE_TOKEN_MFA'
  }
  user.totpName = input.FriendlyDeviceName
  return { Status: 'SUCCESS', Session: input.Session }
}

/** What is left out of the factors stays as it is. */
export function setUserPoolMfaConfig(
  service: Service,
  input: MfaSettings & {
    UserPoolId: string
    MfaConfiguration?: MfaConfiguration
  },
) {
  const { UserPoolId, MfaConfiguration = 'OFF', ...factors } = input
  const { WebAuthnConfiguration } = factors
  if (WebAuthnConfiguration) {
    assertPasskeysSettable(service)
  }
  const pool = findPool(service, UserPoolId)
  Object.assign(pool.mfaSettings, pickFactors(factors))
  pool.mfaConfiguration = MfaConfiguration
  return describeMfaConfig(pool)
}

export function getUserPoolMfaConfig(
  service: Service,
  input: { UserPoolId: string },
) {
  return describeMfaConfig(findPool(service, input.UserPoolId))
}

/** What SetUserPoolMfaConfig answers. */
export function describeMfaConfig(pool: Pool) {
  const Enabled = getPoolFactors(pool).includes('SOFTWARE_TOKEN_MFA')
  return {
    ...pool.mfaSettings,
    SoftwareTokenMfaConfiguration: { Enabled },
    MfaConfiguration: pool.mfaConfiguration,
  }
}

function pickFactors(input: MfaSettings): MfaSettings {
  const {
    EmailMfaConfiguration,
    SmsMfaConfiguration,
    SoftwareTokenMfaConfiguration,
    WebAuthnConfiguration,
  } = input
  return {
    ...(EmailMfaConfiguration && { EmailMfaConfiguration }),
    ...(SmsMfaConfiguration && { SmsMfaConfiguration }),
    ...(SoftwareTokenMfaConfiguration && { SoftwareTokenMfaConfiguration }),
    ...(WebAuthnConfiguration && { WebAuthnConfiguration }),
  }
}

/** @throws {CognitoError} SoftwareTokenMFANotFoundException */
function assertTotpIsOn(pool: Pool): void {
  if (getPoolFactors(pool).includes('SOFTWARE_TOKEN_MFA')) return
  throw new CognitoError(
    'SoftwareTokenMFANotFoundException',
    'Software token MFA is not enabled for this user pool.',
  )
}

function findCaller(service: Service, { AccessToken, Session }: Caller): User {
  const { pool, user } = AccessToken
    ? authorize(service, AccessToken)
    : findSetup(service, Session)
  assertTotpIsOn(pool)
  return user
}

function findSetup(service: Service, session: string | undefined) {
  const challenge = findSession(service, 'MFA_SETUP', undefined, session)
  const pool = findPool(service, challenge.userPoolId)
  return { pool, user: findOwner(pool, challenge) }
}
