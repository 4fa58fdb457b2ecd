export type DeviceConfiguration = {
  ChallengeRequiredOnNewDevice?: boolean | undefined
  DeviceOnlyRememberedOnUserPrompt?: boolean | undefined
}

export type MfaConfiguration = 'ON' | 'OPTIONAL' | 'OFF'

export type PasswordPolicy = {
  MinimumLength?: number | undefined
  RequireUppercase?: boolean | undefined
  RequireLowercase?: boolean | undefined
  RequireNumbers?: boolean | undefined
  RequireSymbols?: boolean | undefined
  PasswordHistorySize?: number | undefined
  TemporaryPasswordValidityDays?: number | undefined
}

/**
 * What CreateUserPool or UpdateUserPool set. DescribeUserPool gives it back as it came.
 * The members that the emulator honours are named here.
 */
export type PoolSettings = {
  AccountRecoverySetting?: {
    RecoveryMechanisms?: { Priority?: number; Name?: string }[]
  }
  AdminCreateUserConfig?: {
    AllowAdminCreateUserOnly?: boolean
    UnusedAccountValidityDays?: number
    InviteMessageTemplate?: {
      SMSMessage?: string
      EmailMessage?: string
      EmailSubject?: string
    }
  }
  AutoVerifiedAttributes?: string[]
  DeviceConfiguration?: DeviceConfiguration
  MfaConfiguration?: MfaConfiguration
  Policies?: {
    PasswordPolicy?: PasswordPolicy
    SignInPolicy?: { AllowedFirstAuthFactors?: string[] }
  }
  DeletionProtection?: 'ACTIVE' | 'INACTIVE'
  EmailConfiguration?: { EmailSendingAccount?: string }
  EmailVerificationMessage?: string
  EmailVerificationSubject?: string
  LambdaConfig?: object
  Schema?: SchemaAttribute[]
  UserAttributeUpdateSettings?: {
    AttributesRequireVerificationBeforeUpdate?: string[]
  }
  SmsAuthenticationMessage?: string
  SmsConfiguration?: object
  SmsVerificationMessage?: string
  UsernameConfiguration?: { CaseSensitive?: boolean }
  VerificationMessageTemplate?: {
    SmsMessage?: string
    EmailMessage?: string
    EmailSubject?: string
  }
  UserPoolTier?: 'LITE' | 'ESSENTIALS' | 'PLUS'
}

export type MfaSettings = {
  EmailMfaConfiguration?: { Message?: string; Subject?: string }
  SmsMfaConfiguration?: {
    SmsAuthenticationMessage?: string
    SmsConfiguration?: object
  }
  SoftwareTokenMfaConfiguration?: { Enabled?: boolean }
  WebAuthnConfiguration?: WebAuthnConfiguration
}

export type WebAuthnConfiguration = {
  RelyingPartyId?: string
  UserVerification?: 'required' | 'preferred'
  FactorConfiguration?: 'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION'
}

export type SchemaAttribute = {
  Name?: string
  AttributeDataType?: string
  DeveloperOnlyAttribute?: boolean
  Required?: boolean
  Mutable?: boolean
  NumberAttributeConstraints?: { MinValue?: string; MaxValue?: string }
  StringAttributeConstraints?: { MinLength?: string; MaxLength?: string }
}

/** What CreateUserPoolClient set and its answer gives back. */
export type ClientSettings = {
  AccessTokenValidity?: number
  AuthSessionValidity?: number
  EnableTokenRevocation?: boolean
  ExplicitAuthFlows?: string[]
  IdTokenValidity?: number
  PreventUserExistenceErrors?: 'LEGACY' | 'ENABLED'
  ReadAttributes?: string[]
  RefreshTokenRotation?: {
    Feature?: 'ENABLED' | 'DISABLED'
    RetryGracePeriodSeconds?: number
  }
  RefreshTokenValidity?: number
  TokenValidityUnits?: Partial<
    Record<'AccessToken' | 'IdToken' | 'RefreshToken', TimeUnit>
  >
  WriteAttributes?: string[]
}

export type TimeUnit = 'seconds' | 'minutes' | 'hours' | 'days'
