import type {
  GetUserPoolMfaConfigResponse,
  GetUserPoolSessionConfigurationResponse,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'

/**
 * What a diagnosis looks at, as Cognito's own calls return it. It contains no secret,
 * only whether the client has one.
 */
export type Settings = {
  /** Of DescribeUserPool. */
  userPool: Pick<
    UserPoolType,
    | 'AliasAttributes'
    | 'DeviceConfiguration'
    | 'LambdaConfig'
    | 'Policies'
    | 'SmsConfiguration'
    | 'UserPoolAddOns'
    | 'UserPoolTier'
    | 'UsernameAttributes'
  >
  /** Of DescribeUserPoolClient. */
  userPoolClient: Pick<
    UserPoolClientType,
    | 'AccessTokenValidity'
    | 'AllowedOAuthFlowsUserPoolClient'
    | 'AllowedOAuthScopes'
    | 'ExplicitAuthFlows'
    | 'TokenValidityUnits'
  > & { hasSecret: boolean }
  /** Of GetUserPoolMfaConfig. */
  mfa: Pick<
    GetUserPoolMfaConfigResponse,
    | 'EmailMfaConfiguration'
    | 'MfaConfiguration'
    | 'SmsMfaConfiguration'
    | 'SoftwareTokenMfaConfiguration'
  >
  /**
   * From GetUserPoolSessionConfiguration, or the name of its exception. A policy that was
   * written before November 2026 does not allow the call.
   */
  sessions:
    | Pick<GetUserPoolSessionConfigurationResponse, 'UserSessionTracking'>
    | { refusal: string }
}
