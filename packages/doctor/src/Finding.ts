export type FindingCode =
  | 'tracking-off'
  | 'code-not-suppressed'
  | 'always-remembered'
  | 'risk-settings-ignored'
  | 'mfa-off'
  | 'mfa-optional'
  | 'no-mfa-factor'
  | 'email-codes-only'
  | 'email-codes'
  | 'client-secret'
  | 'managed-login-only'
  | 'managed-login'
  | 'no-api-sign-in'
  | 'no-srp'
  | 'aliases'
  | 'aliases-without-srp'
  | 'passkeys'
  | 'long-access-token'
  | 'sessions-not-in-tier'
  | 'sessions-off'
  | 'sessions-not-read'

export type Finding = {
  code: FindingCode
  /**
   * `'blocks'`: with this, no browser is known to skip the code. `'warns'`: it works, but
   * not for everybody or not as people expect. `'notes'`: good to know.
   */
  severity: 'blocks' | 'warns' | 'notes'
  /** The fact, and what follows from it. */
  message: string
  /** Which setting to change, and to what. Absent if nothing has to change. */
  change?: string
  /** How well the rule about AWS is known. */
  evidence: 'documented' | 'reported' | 'assumed'
  /** The page or thread that the rule rests on. */
  source: string
}

const guide = 'https://docs.aws.amazon.com/cognito/latest/developerguide'

export const sources = {
  access: `${guide}/amazon-cognito-user-pools-using-the-access-token.html`,
  devices: `${guide}/amazon-cognito-user-pools-device-tracking.html`,
  deviceType:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html',
  client:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html',
  secret: `${guide}/user-pool-settings-client-apps.html`,
  sessions:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html',
  threats: `${guide}/cognito-user-pool-settings-threat-protection.html`,
  amplify: 'https://github.com/aws-amplify/amplify-js/issues',
} as const
