import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  GetUserPoolSessionConfigurationCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Settings } from './Settings.ts'

type Ids = { userPoolId: string; clientId: string }

/**
 * Reads the settings of a pool and of one of its app clients with four calls that
 * change nothing. DescribeUserPoolClient returns the client's secret, which is dropped
 * here.
 *
 * @throws what the SDK throws: ResourceNotFoundException for a pool or client that
 * does not exist, AccessDeniedException for credentials that may not read. If only
 * GetUserPoolSessionConfiguration is refused, the settings say so.
 */
export async function readSettings(
  sdk: CognitoIdentityProviderClient,
  { userPoolId, clientId }: Ids,
): Promise<Settings> {
  const pool = { UserPoolId: userPoolId }
  const [{ UserPool }, { UserPoolClient }, mfa, sessions] = await Promise.all([
    sdk.send(new DescribeUserPoolCommand(pool)),
    sdk.send(
      new DescribeUserPoolClientCommand({ ...pool, ClientId: clientId }),
    ),
    sdk.send(new GetUserPoolMfaConfigCommand(pool)),
    sdk
      .send(new GetUserPoolSessionConfigurationCommand(pool))
      .catch((error: unknown): Settings['sessions'] => ({
        refusal: error instanceof Error ? error.name : 'Error',
      })),
  ])
  if (!UserPool || !UserPoolClient) {
    throw new Error(
      'The answer has no user pool or no client in it, so it is not Cognito’s. Look at --endpoint.',
    )
  }
  const { ClientSecret, ...userPoolClient } = UserPoolClient
  return {
    userPool: UserPool,
    userPoolClient: { ...userPoolClient, hasSecret: Boolean(ClientSecret) },
    mfa,
    sessions,
  }
}
