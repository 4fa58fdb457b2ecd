import { arn, resourceName, visible } from './modelTexts.ts'
import {
  flag,
  list,
  map,
  numberOf,
  oneOf,
  orNull,
  structure,
  text,
  textOf,
  texts,
} from './readers.ts'

const lambda = (...versions: string[]) =>
  structure(
    { LambdaVersion: oneOf(...versions), LambdaArn: arn },
    'LambdaVersion LambdaArn',
  )

const code = '\\{####\\}'

const words = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*'

/** Whatever surrounds the code: AWS's pattern is for a part of the text. */
const smsMessage = textOf({
  minLength: 6,
  maxLength: 140,
  pattern: `[^]*${code}[^]*`,
})

const emailMessage = textOf({
  minLength: 6,
  maxLength: 20_000,
  pattern: `${words}${code}${words}`,
})

const emailSubject = textOf({
  minLength: 1,
  maxLength: 140,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+',
})

const address = oneOf('phone_number', 'email')

export const schemaAttribute = structure({
  Name: textOf({ minLength: 1, maxLength: 20, pattern: visible }),
  AttributeDataType: oneOf('String', 'Number', 'DateTime', 'Boolean'),
  DeveloperOnlyAttribute: flag,
  Mutable: flag,
  Required: flag,
  NumberAttributeConstraints: structure({ MinValue: text, MaxValue: text }),
  StringAttributeConstraints: structure({ MinLength: text, MaxLength: text }),
})

const smsConfiguration = structure(
  {
    SnsCallerArn: arn,
    ExternalId: text,
    SnsRegion: textOf({ minLength: 5, maxLength: 32 }),
    EumsSms: structure({
      CallerArn: text,
      ExternalId: text,
      OriginationIdentity: text,
      ConfigurationSetName: text,
      InEntityId: text,
      InTemplateId: text,
      Region: text,
    }),
  },
  'SnsCallerArn',
)

/** What UpdateUserPool sets anew each time, and DescribeUserPool gives back. */
export const updatableMembers = {
  AccountRecoverySetting: structure({
    RecoveryMechanisms: list(
      structure(
        {
          Priority: numberOf({ min: 1, max: 2 }),
          Name: oneOf('verified_email', 'verified_phone_number', 'admin_only'),
        },
        'Priority Name',
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  AcrConfiguration: map(structure({ AcrValue: text })),
  AdminCreateUserConfig: structure({
    AllowAdminCreateUserOnly: flag,
    UnusedAccountValidityDays: numberOf({ min: 0, max: 365 }),
    InviteMessageTemplate: structure({
      SMSMessage: textOf({ minLength: 6, maxLength: 140 }),
      EmailMessage: textOf({
        minLength: 6,
        maxLength: 20_000,
        pattern: words,
      }),
      EmailSubject: emailSubject,
    }),
  }),
  AutoVerifiedAttributes: list(address),
  DcrConfiguration: structure({
    EnableStatus: text,
    OpenDcrEnabled: flag,
    AuthenticatedGrantTypes: texts,
    OpenDcrGrantTypes: texts,
    AllowedScopes: texts,
  }),
  DeletionProtection: oneOf('ACTIVE', 'INACTIVE'),
  DeviceConfiguration: structure({
    ChallengeRequiredOnNewDevice: flag,
    DeviceOnlyRememberedOnUserPrompt: flag,
  }),
  EmailConfiguration: structure({
    SourceArn: arn,
    ReplyToEmailAddress: textOf({ pattern: `${visible}@${visible}` }),
    EmailSendingAccount: oneOf('COGNITO_DEFAULT', 'DEVELOPER'),
    From: text,
    ConfigurationSet: textOf({
      minLength: 1,
      maxLength: 64,
      pattern: '[a-zA-Z0-9_-]+',
    }),
  }),
  EmailVerificationMessage: emailMessage,
  EmailVerificationSubject: emailSubject,
  IssuerConfiguration: structure({ Type: text }),
  KeyConfiguration: structure({ KeyType: text, KmsKeyArn: text }),
  LambdaConfig: structure({
    PreSignUp: arn,
    CustomMessage: arn,
    PostConfirmation: arn,
    PreAuthentication: arn,
    PostAuthentication: arn,
    DefineAuthChallenge: arn,
    CreateAuthChallenge: arn,
    VerifyAuthChallengeResponse: arn,
    PreTokenGeneration: arn,
    UserMigration: arn,
    PreTokenGenerationConfig: lambda('V1_0', 'V2_0', 'V3_0'),
    CustomSMSSender: lambda('V1_0'),
    CustomEmailSender: lambda('V1_0'),
    KMSKeyID: arn,
    InboundFederation: lambda('V1_0'),
  }),
  MfaConfiguration: oneOf('OFF', 'ON', 'OPTIONAL'),
  Policies: structure({
    PasswordPolicy: structure({
      MinimumLength: numberOf({ min: 6, max: 99 }),
      RequireUppercase: flag,
      RequireLowercase: flag,
      RequireNumbers: flag,
      RequireSymbols: flag,
      PasswordHistorySize: numberOf({ min: 0, max: 24 }),
      TemporaryPasswordValidityDays: numberOf({ min: 0, max: 365 }),
    }),
    SignInPolicy: structure({
      AllowedFirstAuthFactors: list(
        oneOf('PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  }),
  SmsAuthenticationMessage: smsMessage,
  SmsConfiguration: smsConfiguration,
  SmsVerificationMessage: smsMessage,
  UserAttributeUpdateSettings: structure({
    AttributesRequireVerificationBeforeUpdate: list(address),
  }),
  UserPoolAddOns: structure(
    {
      AdvancedSecurityMode: oneOf('OFF', 'AUDIT', 'ENFORCED'),
      AdvancedSecurityAdditionalFlows: structure({
        CustomAuthMode: oneOf('AUDIT', 'ENFORCED'),
      }),
    },
    'AdvancedSecurityMode',
  ),
  UserPoolTags: map(orNull(textOf({ maxLength: 256 })), {
    minLength: 1,
    maxLength: 128,
  }),
  UserPoolTier: oneOf('LITE', 'ESSENTIALS', 'PLUS'),
  VerificationMessageTemplate: structure({
    SmsMessage: smsMessage,
    EmailMessage: emailMessage,
    EmailSubject: emailSubject,
    // With {##words##} in place of the code.
    EmailMessageByLink: textOf({ minLength: 6, maxLength: 20_000 }),
    EmailSubjectByLink: emailSubject,
    DefaultEmailOption: oneOf('CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'),
  }),
}

/** CreateUserPool's, UpdateUserPool's and SetUserPoolMfaConfig's. */
export const poolMembers = {
  ...updatableMembers,
  AliasAttributes: list(oneOf('phone_number', 'email', 'preferred_username')),
  PoolName: resourceName,
  Schema: list(schemaAttribute, { minLength: 1, maxLength: 50 }),
  UsernameAttributes: list(address),
  UsernameConfiguration: structure({ CaseSensitive: flag }, 'CaseSensitive'),
  EmailMfaConfiguration: structure({
    Message: emailMessage,
    Subject: emailSubject,
  }),
  SmsMfaConfiguration: structure({
    SmsAuthenticationMessage: smsMessage,
    SmsConfiguration: smsConfiguration,
  }),
  SoftwareTokenMfaConfiguration: structure({ Enabled: flag }),
  WebAuthnConfiguration: structure({
    RelyingPartyId: textOf({ minLength: 1, maxLength: 127 }),
    UserVerification: oneOf('required', 'preferred'),
    FactorConfiguration: oneOf(
      'SINGLE_FACTOR',
      'MULTI_FACTOR_WITH_USER_VERIFICATION',
    ),
  }),
}
