/**
 * What becomes of each member of each operation that the emulator answers.
 * `honoured`: the test that shows its effect. `kept`: given back as it came.
 * `refused`: by name. `logged`: taken, and to be seen in the emulator's log
 * alone, since it feeds what has no effect that a caller could see.
 */
export type Handling = { honoured: string } | 'kept' | 'refused' | 'logged'

const honoured = (test: string): Handling => ({ honoured: test })

const triggers = honoured('asks what the triggers say, until they are content')
const factors = honoured('the preferred one is asked')
const policy = honoured('%s does not conform to the policy')
const flows = honoured('given %j are %j')
const addresses = honoured(
  'is set at once, and verified with the code that it gets',
)
const schema = honoured(
  'takes custom attributes, at the sign-up those for good',
)
const units = honoured('last as long as their validity says, in its unit')
const aliases = honoured('with %j, %s is bob: %s')
const codes = honoured('a wrong code and a weak password leave the code good')
const passkeys = honoured('is registered, listed, signed in with and deleted')
const passkeyMfa = honoured('it is both, for who has chosen so beside another')
const messages = honoured('words what is sent, and is told why')
const texts = honoured('reads as Cognito words it, or as the pool does')
const codeTexts = honoured('of %s reads as the pool words it')
const temporary = honoured('is good for %i days where the pool says %j %j')
const who = honoured('no input of any shape is answered with 5xx')

/**
 * By the path of a member, or of what it is in; where an operation differs, by
 * `Operation Member`.
 */
export const members: Record<string, Handling> = {
  AccessToken: honoured('a token that was never issued is refused'),
  AccessTokenValidity: units,
  AccountRecoverySetting: honoured('where AccountRecoverySetting says'),
  AcrConfiguration: 'kept',
  'AdminCreateUserConfig.AllowAdminCreateUserOnly': honoured(
    'is refused where only administrators create users',
  ),
  'AdminCreateUserConfig.InviteMessageTemplate': honoured(
    'that invites names the user',
  ),
  'AdminCreateUserConfig.UnusedAccountValidityDays': temporary,
  AliasAttributes: aliases,
  AllowedOAuthFlows: 'kept',
  AllowedOAuthFlowsUserPoolClient: 'kept',
  AllowedOAuthScopes: 'kept',
  AnalyticsConfiguration: 'kept',
  AnalyticsMetadata: 'logged',
  AttributeName: addresses,
  AuthFlow: flows,
  AuthParameters: honoured('lasts three minutes'),
  AuthSessionValidity: honoured('lasts as long as AuthSessionValidity says'),
  AutoVerifiedAttributes: honoured(
    'sends a code for AutoVerifiedAttributes only',
  ),
  CallbackURLs: 'kept',
  ChallengeName: honoured('is no answer to another challenge'),
  ChallengeResponses: honoured('is good once, and one that was made up never'),
  ClientId: honoured('the client must allow the flow, and be one of the pool'),
  ...Object.fromEntries(
    [
      'AdminConfirmSignUp',
      'AdminCreateUser',
      'AdminInitiateAuth',
      'AdminRespondToAuthChallenge',
      'ConfirmForgotPassword',
      'ConfirmSignUp',
      'GetTokensFromRefreshToken',
      'InitiateAuth',
      'RespondToAuthChallenge',
      'SignUp',
    ].map((operation) => [`${operation} ClientMetadata`, triggers]),
  ),
  ...Object.fromEntries(
    [
      'AdminResetUserPassword',
      'AdminUpdateUserAttributes',
      'ForgotPassword',
      'GetUserAttributeVerificationCode',
      'ResendConfirmationCode',
      'UpdateUserAttributes',
    ].map((operation) => [`${operation} ClientMetadata`, messages]),
  ),
  ClientName: 'kept',
  'ListUserPoolClients ClientType': 'refused',
  ClientSecret: honoured('are refreshed and revoked with the secret itself'),
  Credential: passkeys,
  CredentialId: passkeys,
  'CreateUserPoolClient ClientSecret': honoured('a secret may be given'),
  Code: addresses,
  ConfirmationCode: codes,
  ContextData: 'logged',
  CustomAttributes: honoured('are given custom attributes later'),
  DcrConfiguration: 'kept',
  DefaultRedirectURI: 'kept',
  DeletionProtection: honoured('are read, changed, listed and deleted'),
  Description: honoured('are read, changed, listed and deleted'),
  DesiredDeliveryMediums: honoured(
    'has the temporary password, by the medium that was asked for',
  ),
  'DeviceConfiguration.ChallengeRequiredOnNewDevice': honoured(
    'a remembered device is asked for a code where it replaces none',
  ),
  'DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt': honoured(
    'says in a pool with tracking %s that the user is to be asked: %s',
  ),
  DeviceKey: honoured('no other user'),
  DeviceName: honoured('shows its dev: attributes to administrators only'),
  DeviceRememberedStatus: honoured(
    'administrators remember and forget a device',
  ),
  DeviceSecretVerifierConfig: honoured('a wrong device secret is refused'),
  EmailConfiguration: 'kept',
  'EmailConfiguration.EmailSendingAccount': honoured(
    'may not word what Cognito sends by itself',
  ),
  EmailMfaConfiguration: codeTexts,
  EmailMfaSettings: factors,
  EmailVerificationMessage: texts,
  EmailVerificationSubject: texts,
  EnablePropagateAdditionalUserContextData: 'kept',
  EnableTokenRevocation: honoured('is what origin_jti stands for'),
  ExplicitAuthFlows: flows,
  AttributesToGet: honoured(
    'come in pages, with the attributes that were asked for',
  ),
  Filter: honoured('are found by %s'),
  ForceAliasCreation: 'refused',
  FriendlyDeviceName: honoured(
    'an app that was set up at the sign-in is preferred, and known by its name',
  ),
  GenerateSecret: honoured('wants the hash of a client with a secret'),
  GroupName: honoured('have members, who leave'),
  IdTokenValidity: units,
  IssuerConfiguration: 'kept',
  KeyConfiguration: 'kept',
  LambdaConfig: 'kept',
  Limit: honoured('pages through 131 devices in an order of its own'),
  LogoutURLs: 'kept',
  MaxResults: honoured('are listed and deleted, with their clients'),
  MessageAction: honoured(
    'is not sent where it is suppressed, or to who needs none',
  ),
  MfaConfiguration: honoured('is asked where it is required, and lets in'),
  NextToken: honoured('comes in pages, whose tokens are good for nobody else'),
  PaginationToken: honoured('pages through 131 devices in an order of its own'),
  Password: codes,
  Permanent: honoured('a temporary password is replaced at the first sign-in'),
  'Policies.PasswordPolicy': policy,
  'Policies.PasswordPolicy.PasswordHistorySize': honoured(
    'keeps the last passwords from being used again',
  ),
  'Policies.PasswordPolicy.TemporaryPasswordValidityDays': temporary,
  'Policies.SignInPolicy': honoured(
    'what is available is what the pool allows and the user has',
  ),
  PoolName: 'kept',
  Precedence: honoured('are in both tokens, the first by precedence first'),
  PreventUserExistenceErrors: honoured(
    'asks the password of nobody, each time in the same words',
  ),
  PreviousPassword: honoured(
    'is changed by who knows it, and the sign-in goes on',
  ),
  ProposedPassword: honoured(
    'is changed by who knows it, and the sign-in goes on',
  ),
  ReadAttributes: honoured(
    'a client reads what its ReadAttributes say, in GetUser and in the id token',
  ),
  RefreshToken: honoured('brings no refresh token and no device'),
  RefreshTokenRotation: honoured('last for the grace after their first use'),
  RefreshTokenValidity: units,
  RevokeAssociatedSessions: honoured(
    'leaves those linked to it, if not asked to',
  ),
  RoleArn: honoured('are in both tokens, the first by precedence first'),
  SMSMfaSettings: honoured(
    'the user may prefer one, of those that are on and within reach',
  ),
  SSOSession: honoured(
    'a client keeps how long it reuses an SSO session, while sessions are tracked',
  ),
  Schema: schema,
  SecretHash: honoured('wants the hash of a client with a secret'),
  Session: honoured('is good once, and one that was made up never'),
  'ConfirmSignUp Session': 'logged',
  SessionId: honoured('may be any for an administrator'),
  SmsAuthenticationMessage: codeTexts,
  SmsConfiguration: 'kept',
  SmsMfaConfiguration: codeTexts,
  SmsVerificationMessage: honoured('by SMS has no subject'),
  SoftwareTokenMfaConfiguration: honoured(
    'gets no app where the pool has none',
  ),
  SoftwareTokenMfaSettings: factors,
  SupportedIdentityProviders: 'kept',
  TemporaryPassword: honoured(
    'is asked with what the schema requires and the user lacks',
  ),
  Token: honoured(
    'refuses what is no refresh token, and a client that revokes none',
  ),
  TokenSession: honoured('evicts the session that was used least recently'),
  TokenValidityUnits: units,
  UserAttributeNames: honoured('is deleted, or set to nothing'),
  UserAttributeUpdateSettings: honoured(
    'is kept back until then, where the pool says so',
  ),
  UserAttributes: addresses,
  UserCode: honoured('is used by VerifySoftwareToken'),
  UserContextData: 'logged',
  UserPoolAddOns: 'kept',
  UserPoolId: honoured(
    'the client must allow the flow, and be one of the pool',
  ),

  UserPoolTags: 'kept',
  UserPoolTier: honoured('of the tier Lite cannot track'),
  UserSessionTracking: honoured(
    'has no sessions until it tracks them, and none of before',
  ),
  Username: who,
  UsernameAttributes: honoured(
    'a sign-up is by an address where names are addresses',
  ),
  UsernameConfiguration: aliases,
  ValidationData: honoured('before a sign-up confirms and verifies'),
  VerificationMessageTemplate: texts,
  'VerificationMessageTemplate.DefaultEmailOption': 'kept',
  'VerificationMessageTemplate.EmailMessageByLink': 'kept',
  'VerificationMessageTemplate.EmailSubjectByLink': 'kept',
  'WebAuthnConfiguration.FactorConfiguration': passkeyMfa,
  'WebAuthnConfiguration.RelyingPartyId': passkeys,
  'WebAuthnConfiguration.UserVerification': honoured(
    'UserVerification of the pool is asked of both',
  ),
  WebAuthnMfaSettings: passkeyMfa,
  WriteAttributes: honoured('a client writes what its WriteAttributes say'),
}

/** Of the longest path that is listed, the operation's own before all. */
export function findMember(operation: string, member: string) {
  const parts = member.split('.')
  for (let length = parts.length; length > 0; length--) {
    const path = parts.slice(0, length).join('.')
    const key = [`${operation} ${path}`, path].find((each) => each in members)
    if (key) return { key, handling: members[key] as Handling }
  }
  return
}
