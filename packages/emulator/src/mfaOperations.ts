import { findSession } from './challenges.ts'
import { CognitoError, invalidParameter } from './errors.ts'
import { findPool, findUserForAdmin } from './find.ts'
import type { Service } from './service.ts'
import type { MfaConfiguration, User } from './state.ts'
import { authorize, findOwner } from './tokens.ts'
import { createTotpSecret, findTotpPeriod, markTotpUsed } from './totp.ts'
import { adminUser, mfaConfiguration, required, validate } from './validate.ts'

/** By access token, or by the Session of an MFA_SETUP challenge. */
type Caller = { AccessToken?: string; Session?: string }

export function associateSoftwareToken(service: Service, input: Caller) {
  const user = findCaller(service, input)
  user.newTotpSecret = createTotpSecret()
  return { SecretCode: user.newTotpSecret, Session: input.Session }
}

const softwareTokenCode = {
  required: true,
  pattern: '[0-9]+',
  minLength: 6,
  maxLength: 6,
}

export function verifySoftwareToken(
  service: Service,
  input: Caller & { UserCode: string; FriendlyDeviceName?: string },
) {
  validate(input, { UserCode: softwareTokenCode })
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
    user.totpEnabled = true
    user.totpPreferred = true
  }
  user.totpName = input.FriendlyDeviceName
  return { Status: 'SUCCESS', Session: input.Session }
}

type Preference = {
  SoftwareTokenMfaSettings?: { Enabled?: boolean; PreferredMfa?: boolean }
}

export function setUserMFAPreference(
  service: Service,
  input: Caller & Preference,
) {
  prefer(authorize(service, input.AccessToken).user, input)
  return {}
}

export function adminSetUserMFAPreference(
  service: Service,
  input: { UserPoolId: string; Username: string } & Preference,
) {
  validate(input, adminUser)
  prefer(findUserForAdmin(service, input).user, input)
  return {}
}

export function setUserPoolMfaConfig(
  service: Service,
  input: { UserPoolId: string; MfaConfiguration?: MfaConfiguration },
) {
  validate(input, {
    UserPoolId: required,
    MfaConfiguration: mfaConfiguration,
  })
  const pool = findPool(service, input.UserPoolId)
  pool.mfaConfiguration = input.MfaConfiguration ?? 'OFF'
  return {
    MfaConfiguration: pool.mfaConfiguration,
    SoftwareTokenMfaConfiguration: { Enabled: true },
  }
}

function prefer(user: User, { SoftwareTokenMfaSettings }: Preference): void {
  if (!SoftwareTokenMfaSettings) return
  const { Enabled = false, PreferredMfa = false } = SoftwareTokenMfaSettings
  if (Enabled && !user.totpSecret) {
    throw invalidParameter('User has not verified software token mfa')
  }
  user.totpEnabled = Enabled
  user.totpPreferred = PreferredMfa
}

function findCaller(service: Service, { AccessToken, Session }: Caller): User {
  if (AccessToken) return authorize(service, AccessToken).user
  const challenge = findSession(service, 'MFA_SETUP', undefined, Session)
  return findOwner(findPool(service, challenge.userPoolId), challenge)
}
