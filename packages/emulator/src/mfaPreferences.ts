import { invalidParameter } from './errors.ts'
import { hasFactor } from './factors.ts'
import { findUserForAdmin } from './find.ts'
import type { Service } from './service.ts'
import type { SecondFactor, User } from './state.ts'
import { authorize } from './tokens.ts'
import { accessToken, adminUser, validate } from './validate.ts'

type Setting = { Enabled?: boolean; PreferredMfa?: boolean }

type Preference = {
  EmailMfaSettings?: Setting
  SMSMfaSettings?: Setting
  SoftwareTokenMfaSettings?: Setting
}

export function setUserMFAPreference(
  service: Service,
  input: Preference & { AccessToken: string },
) {
  validate(input, { AccessToken: accessToken })
  prefer(authorize(service, input.AccessToken).user, input)
  return {}
}

export function adminSetUserMFAPreference(
  service: Service,
  input: Preference & { UserPoolId: string; Username: string },
) {
  validate(input, adminUser)
  prefer(findUserForAdmin(service, input).user, input)
  return {}
}

/** What is left out stays; the words of a refusal are assumed, but for one. */
function prefer(user: User, input: Preference): void {
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
  for (const [factor, setting] of settings) {
    if (setting) setFactor(user, factor, setting)
  }
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
