import { Amplify } from 'aws-amplify'
import { fetchAuthSession, forgetDevice } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { Hub } from 'aws-amplify/utils'
import { cognitoEndpoint } from './cognitoEndpoint.ts'
import {
  type CreateCognitoDeviceClientOptions,
  createCognitoDeviceClient,
} from './createCognitoDeviceClient.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { toDeviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

export type CreateAmplifyDeviceClientOptions = Partial<
  Pick<
    CreateCognitoDeviceClientOptions,
    'fetch' | 'getAccessToken' | 'headers' | 'timeoutMs'
  >
>

function endpoint() {
  const cognito = Amplify.getConfig().Auth?.Cognito
  return (
    cognito?.userPoolEndpoint ??
    cognitoEndpoint(cognito?.userPoolId?.split('_')[0] ?? '')
  )
}

/**
 * `fetchAuthSession` also fetches identity-pool credentials, and fails as a whole
 * when they fail although the access token is fine: then the token provider is
 * asked alone.
 */
async function getAmplifyToken({ forceRefresh }: { forceRefresh: boolean }) {
  try {
    const { tokens } = await fetchAuthSession({ forceRefresh })
    return tokens?.accessToken.toString()
  } catch (error) {
    const hasIdentityPool = Amplify.getConfig().Auth?.Cognito.identityPoolId
    const tokens =
      hasIdentityPool &&
      (await cognitoUserPoolsTokenProvider.getTokens({ forceRefresh }))
    if (!tokens) throw error
    return tokens.accessToken.toString()
  }
}

/**
 * After these refusals Amplify has dropped the tokens. After any other it keeps
 * them, and asking who is signed in would refresh, fail and be told again.
 */
function endsSession(error: unknown) {
  switch (toDeviceError(error).code) {
    case 'NotAuthorized':
    case 'PasswordResetRequired':
    case 'UserNotConfirmed':
    case 'UserNotFound':
      return true
    default:
      return false
  }
}

function subscribeSession(listener: () => void) {
  return Hub.listen(
    'auth',
    ({ payload }) => {
      if (
        payload.event !== 'tokenRefresh_failure' ||
        endsSession(payload.data?.error)
      )
        listener()
    },
    { enableCrossTabEvents: true },
  )
}

/**
 * `DeviceClient` over an app's Amplify: its configuration, session, token refresh
 * and sign-in events. Create it once, beside `Amplify.configure`.
 */
export function createAmplifyDeviceClient(
  options: CreateAmplifyDeviceClientOptions = {},
): DeviceClient {
  const getAccessToken = options.getAccessToken ?? getAmplifyToken
  const client = createCognitoDeviceClient({
    ...options,
    region: undefined,
    endpoint,
    getAccessToken,
    subscribeSession,
  })
  return {
    ...client,
    async forgetDevice(input) {
      const token = await getAccessToken({ forceRefresh: false })
      const own = token ? readSession(token)?.deviceKey : undefined
      if (input.deviceKey !== own) return client.forgetDevice(input)
      input.signal?.throwIfAborted()
      try {
        // Amplify's own call also deletes the device's secret from storage.
        await forgetDevice({ device: { id: input.deviceKey } })
      } catch (error) {
        throw toDeviceError(error)
      }
    },
  }
}
