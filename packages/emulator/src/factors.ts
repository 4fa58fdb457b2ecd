import type { Pool, SecondFactor, User } from './state.ts'

/** The second factors that the pool has turned on. */
export function getPoolFactors({
  settings,
  mfaSettings,
}: Pool): SecondFactor[] {
  const { SmsMfaConfiguration, EmailMfaConfiguration } = mfaSettings
  const hasSms = Boolean(
    SmsMfaConfiguration?.SmsConfiguration ?? settings.SmsConfiguration,
  )
  const hasEmail = EmailMfaConfiguration !== undefined
  // A pool that was told of no factor has the one that needs no delivery.
  const hasTotp =
    mfaSettings.SoftwareTokenMfaConfiguration?.Enabled ?? !(hasSms || hasEmail)
  return [
    ...(hasSms ? (['SMS_MFA'] as const) : []),
    ...(hasTotp ? (['SOFTWARE_TOKEN_MFA'] as const) : []),
    ...(hasEmail ? (['EMAIL_OTP'] as const) : []),
  ]
}

/** Whether the user has what the factor needs. */
export function hasFactor(user: User, factor: SecondFactor): boolean {
  const { email, email_verified, phone_number } = user.attributes
  switch (factor) {
    case 'SMS_MFA':
      return phone_number !== undefined
    case 'EMAIL_OTP':
      return email !== undefined && email_verified === 'true'
    case 'SOFTWARE_TOKEN_MFA':
      return user.totpSecret !== undefined
  }
}

/**
 * What the user is asked for after the password: undefined is nothing, and an
 * empty list that a factor must be set up first.
 */
export function getAskedFactors(
  pool: Pool,
  user: User,
): SecondFactor[] | undefined {
  if (pool.mfaConfiguration === 'OFF') return
  const usable = getPoolFactors(pool).filter((factor) =>
    hasFactor(user, factor),
  )
  const enabled = usable.filter((factor) =>
    user.enabledFactors.includes(factor),
  )
  const { preferredFactor: preferred } = user
  if (preferred && enabled.includes(preferred)) return [preferred]
  if (enabled.length > 0) return enabled
  // Where MFA is required, no preference is needed.
  return pool.mfaConfiguration === 'ON' ? usable : undefined
}

/** First factors that the user has, the pool's policy aside. */
export function getConfiguredFactors(user: User): string[] {
  const { email_verified, phone_number_verified } = user.attributes
  return [
    ...(user.password ? ['PASSWORD', 'PASSWORD_SRP'] : []),
    ...(email_verified === 'true' ? ['EMAIL_OTP'] : []),
    ...(phone_number_verified === 'true' ? ['SMS_OTP'] : []),
    ...(user.passkeys.size > 0 ? ['WEB_AUTHN'] : []),
  ]
}
