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

// Deeper than any input of Cognito's, and not too deep to be copied and shown.
const deepest = 20

/** A copy fit for a log: every secret of Cognito's API reads `[redacted]`. */
export function redact<T>(value: T, depth = 0): T {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return '[too deep]' as T
  if (Array.isArray(value)) {
    return value.map((item) => redact(item, depth + 1)) as T
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secrets.has(key) ? '[redacted]' : redact(item, depth + 1),
    ]),
  ) as T
}
