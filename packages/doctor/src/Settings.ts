import type {
  GetUserPoolMfaConfigResponse,
  GetUserPoolSessionConfigurationResponse,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'

/**
 * What a diagnosis looks at, as Cognito's own calls answer it. Holds no secret:
 * of the client's there is only whether it has one.
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
   * Of GetUserPoolSessionConfiguration, or the name of the exception that it ended
   * with: a policy written before November 2026 does not allow the call.
   */
  sessions:
    | Pick<GetUserPoolSessionConfigurationResponse, 'UserSessionTracking'>
    | { refusal: string }
}
