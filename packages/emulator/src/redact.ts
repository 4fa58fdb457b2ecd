const secrets = new Set([
  'AccessToken',
  'IdToken',
  'RefreshToken',
  'Token',
  'Session',
  'Password',
  'TemporaryPassword',
  'PreviousPassword',
  'ProposedPassword',
  'ConfirmationCode',
  'UserCode',
  'SecretCode',
  'PasswordVerifier',
  'Salt',
  'SRP_A',
  'SRP_B',
  'SALT',
  'SECRET_BLOCK',
  'PASSWORD',
  'NEW_PASSWORD',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'PASSWORD_CLAIM_SIGNATURE',
  'SOFTWARE_TOKEN_MFA_CODE',
  'SMS_MFA_CODE',
  'SMS_OTP_CODE',
  'EMAIL_OTP_CODE',
  'ANSWER',
  'CREDENTIAL',
  'Code',
  'SECRET_HASH',
  'SecretHash',
  'ClientSecret',
  'REFRESH_TOKEN',
])

/** A copy fit for a log: every secret of Cognito's API reads `[redacted]`. */
export function redact<T>(value: T): T {
  if (Array.isArray(value)) return value.map(redact) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    copy[key] = secrets.has(key) ? '[redacted]' : redact(item)
  }
  return copy as T
}
