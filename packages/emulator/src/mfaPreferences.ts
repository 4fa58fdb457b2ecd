import { invalidParameter } from './errors.ts'
import { hasFactor } from './factors.ts'
import { findUserForAdmin } from './find.ts'
import type { Service } from './service.ts'
import type { Pool, SecondFactor, User } from './state.ts'
import { authorize } from './tokens.ts'
import { allowsPasskeyMfa } from './webAuthn.ts'

type Setting = { Enabled?: boolean; PreferredMfa?: boolean }

type Preference = {
  EmailMfaSettings?: Setting
  SMSMfaSettings?: Setting
  SoftwareTokenMfaSettings?: Setting
  WebAuthnMfaSettings?: { Enabled?: boolean }
}

export function setUserMFAPreference(
  service: Service,
  input: Preference & { AccessToken: string },
) {
  prefer(authorize(service, input.AccessToken), input)
  return {}
}

export function adminSetUserMFAPreference(
  service: Service,
  input: Preference & { UserPoolId: string; Username: string },
) {
  prefer(findUserForAdmin(service, input), input)
  return {}
}

/** What is left out stays; the words of a refusal are assumed, but for one. */
function prefer(
  { pool, user }: { pool: Pool; user: User },
  input: Preference,
): void {
  const settings: [SecondFactor, Setting | undefined][] = [
    ['SMS_MFA', input.SMSMfaSettings],
    ['SOFTWARE_TOKEN_MFA', input.SoftwareTokenMfaSettings],
    ['EMAIL_OTP', input.EmailMfaSettings],
  ]
  const preferred = settings.filter(([, setting]) => setting?.PreferredMfa)
  if (preferred.length > 1) {
    throw invalidParameter('Only one MFA setting can be preferred.')
  }
  for (const [factor, setting] of settings) {
    if (!setting?.Enabled && !setting?.PreferredMfa) continue
    if (!setting.Enabled) {
      throw invalidParameter(`${factor} is preferred, but not enabled.`)
    }
    if (!hasFactor(user, factor)) {
      throw invalidParameter(
        factor === 'SOFTWARE_TOKEN_MFA'
          ? 'User has not verified software token mfa'
          : `User does not have delivery config set to turn on ${factor}`,
      )
    }
  }
  const isPasskeyMfa = input.WebAuthnMfaSettings?.Enabled
  if (isPasskeyMfa) assertPasskeyMfa(pool, user, settings)
  for (const [factor, setting] of settings) {
    if (setting) setFactor(user, factor, setting)
  }
  user.passkeyMfa = isPasskeyMfa ?? user.passkeyMfa
}

/** Documented: another factor must be on, so that nobody is locked out. */
function assertPasskeyMfa(
  pool: Pool,
  { enabledFactors }: User,
  settings: [SecondFactor, Setting | undefined][],
): void {
  if (!allowsPasskeyMfa(pool)) {
    throw invalidParameter(
      'The WebAuthnConfiguration of the user pool is not MULTI_FACTOR_WITH_USER_VERIFICATION.',
    )
  }
  const hasAnother = settings.some(
    ([factor, setting]) => setting?.Enabled ?? enabledFactors.includes(factor),
  )
  if (hasAnother) return
  throw invalidParameter(
    'Passkeys are a second factor of a user who has another one enabled.',
  )
}

function setFactor(
  user: User,
  factor: SecondFactor,
  { Enabled, PreferredMfa }: Setting,
): void {
  const before = user.enabledFactors
  user.enabledFactors = Enabled
    ? [...new Set([...before, factor])]
    : before.filter((each) => each !== factor)
  if (PreferredMfa) user.preferredFactor = factor
  else if (user.preferredFactor === factor) user.preferredFactor = undefined
}
