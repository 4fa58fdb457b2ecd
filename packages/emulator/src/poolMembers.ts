import {
  flag,
  list,
  map,
  number,
  structure,
  text,
  textMap,
  texts,
} from './readers.ts'

const lambda = structure({ LambdaVersion: text, LambdaArn: text })

export const schemaAttribute = structure({
  Name: text,
  AttributeDataType: text,
  DeveloperOnlyAttribute: flag,
  Mutable: flag,
  Required: flag,
  NumberAttributeConstraints: structure({ MinValue: text, MaxValue: text }),
  StringAttributeConstraints: structure({ MinLength: text, MaxLength: text }),
})

const smsConfiguration = structure({
  SnsCallerArn: text,
  ExternalId: text,
  SnsRegion: text,
  EumsSms: structure({
    CallerArn: text,
    ExternalId: text,
    OriginationIdentity: text,
    ConfigurationSetName: text,
    InEntityId: text,
    InTemplateId: text,
    Region: text,
  }),
})

/** What UpdateUserPool sets anew each time, and DescribeUserPool gives back. */
export const updatableMembers = {
  AccountRecoverySetting: structure({
    RecoveryMechanisms: list(structure({ Priority: number, Name: text })),
  }),
  AcrConfiguration: map(structure({ AcrValue: text })),
  AdminCreateUserConfig: structure({
    AllowAdminCreateUserOnly: flag,
    UnusedAccountValidityDays: number,
    InviteMessageTemplate: structure({
      SMSMessage: text,
      EmailMessage: text,
      EmailSubject: text,
    }),
  }),
  AutoVerifiedAttributes: texts,
  DcrConfiguration: structure({
    EnableStatus: text,
    OpenDcrEnabled: flag,
    AuthenticatedGrantTypes: texts,
    OpenDcrGrantTypes: texts,
    AllowedScopes: texts,
  }),
  DeletionProtection: text,
  DeviceConfiguration: structure({
    ChallengeRequiredOnNewDevice: flag,
    DeviceOnlyRememberedOnUserPrompt: flag,
  }),
  EmailConfiguration: structure({
    SourceArn: text,
    ReplyToEmailAddress: text,
    EmailSendingAccount: text,
    From: text,
    ConfigurationSet: text,
  }),
  EmailVerificationMessage: text,
  EmailVerificationSubject: text,
  IssuerConfiguration: structure({ Type: text }),
  KeyConfiguration: structure({ KeyType: text, KmsKeyArn: text }),
  LambdaConfig: structure({
    PreSignUp: text,
    CustomMessage: text,
    PostConfirmation: text,
    PreAuthentication: text,
    PostAuthentication: text,
    DefineAuthChallenge: text,
    CreateAuthChallenge: text,
    VerifyAuthChallengeResponse: text,
    PreTokenGeneration: text,
    UserMigration: text,
    PreTokenGenerationConfig: lambda,
    CustomSMSSender: lambda,
    CustomEmailSender: lambda,
    KMSKeyID: text,
    InboundFederation: lambda,
  }),
  MfaConfiguration: text,
  Policies: structure({
    PasswordPolicy: structure({
      MinimumLength: number,
      RequireUppercase: flag,
      RequireLowercase: flag,
      RequireNumbers: flag,
      RequireSymbols: flag,
      PasswordHistorySize: number,
      TemporaryPasswordValidityDays: number,
    }),
    SignInPolicy: structure({ AllowedFirstAuthFactors: texts }),
  }),
  SmsAuthenticationMessage: text,
  SmsConfiguration: smsConfiguration,
  SmsVerificationMessage: text,
  UserAttributeUpdateSettings: structure({
    AttributesRequireVerificationBeforeUpdate: texts,
  }),
  UserPoolAddOns: structure({
    AdvancedSecurityMode: text,
    AdvancedSecurityAdditionalFlows: structure({ CustomAuthMode: text }),
  }),
  UserPoolTags: textMap,
  UserPoolTier: text,
  VerificationMessageTemplate: structure({
    SmsMessage: text,
    EmailMessage: text,
    EmailSubject: text,
    EmailMessageByLink: text,
    EmailSubjectByLink: text,
    DefaultEmailOption: text,
  }),
}

/** CreateUserPool's, UpdateUserPool's and SetUserPoolMfaConfig's. */
export const poolMembers = {
  ...updatableMembers,
  AliasAttributes: texts,
  PoolName: text,
  Schema: list(schemaAttribute),
  UsernameAttributes: texts,
  UsernameConfiguration: structure({ CaseSensitive: flag }),
  EmailMfaConfiguration: structure({ Message: text, Subject: text }),
  SmsMfaConfiguration: structure({
    SmsAuthenticationMessage: text,
    SmsConfiguration: smsConfiguration,
  }),
  SoftwareTokenMfaConfiguration: structure({ Enabled: flag }),
  WebAuthnConfiguration: structure({
    RelyingPartyId: text,
    UserVerification: text,
    FactorConfiguration: text,
  }),
}

/** What a client is given, and gives back. */
export const clientSettings = {
  AccessTokenValidity: number,
  AllowedOAuthFlows: texts,
  AllowedOAuthFlowsUserPoolClient: flag,
  AllowedOAuthScopes: texts,
  AnalyticsConfiguration: structure({
    ApplicationId: text,
    ApplicationArn: text,
    RoleArn: text,
    ExternalId: text,
    UserDataShared: flag,
  }),
  AuthSessionValidity: number,
  CallbackURLs: texts,
  DefaultRedirectURI: text,
  EnablePropagateAdditionalUserContextData: flag,
  EnableTokenRevocation: flag,
  ExplicitAuthFlows: texts,
  IdTokenValidity: number,
  LogoutURLs: texts,
  PreventUserExistenceErrors: text,
  ReadAttributes: texts,
  RefreshTokenRotation: structure({
    Feature: text,
    RetryGracePeriodSeconds: number,
  }),
  RefreshTokenValidity: number,
  SupportedIdentityProviders: texts,
  TokenValidityUnits: structure({
    AccessToken: text,
    IdToken: text,
    RefreshToken: text,
  }),
  WriteAttributes: texts,
}

export const clientMembers = {
  ...clientSettings,
  ClientName: text,
  ClientSecret: text,
  GenerateSecret: flag,
}
