import { Amplify } from 'aws-amplify'
import { fetchAuthSession } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { Hub } from 'aws-amplify/utils'
import type { CognitoTransportOptions } from './cognitoTransport.ts'
import { createCognitoDeviceClient } from './createCognitoDeviceClient.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { toDeviceError } from './toDeviceError.ts'

export type CreateAmplifyDeviceClientOptions = Partial<
  Omit<CognitoTransportOptions, 'endpoint' | 'region'>
>

function endpoint() {
  const { userPoolEndpoint, userPoolId = '' } =
    Amplify.getConfig().Auth?.Cognito ?? {}
  return userPoolEndpoint ?? userPoolId.replace(/_.*/, '')
}

/**
 * With an identity pool `fetchAuthSession` would ask that too, and fail as a whole
 * when it does: then the tokens are asked for alone.
 */
async function getAccessToken(options: { forceRefresh: boolean }) {
  const { tokens } = Amplify.getConfig().Auth?.Cognito.identityPoolId
    ? { tokens: await cognitoUserPoolsTokenProvider.getTokens(options) }
    : await fetchAuthSession(options)
  return tokens?.accessToken.toString()
}

/**
 * After these refusals Amplify has dropped the tokens. After any other it keeps
 * them, and asking who is signed in would refresh, fail and be told again.
 */
const endsSession = (error: unknown) =>
  /NotAuthorized|PasswordReset|UserNot/.test(toDeviceError(error).code)

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
 * What Amplify's `forgetDevice` ends with; the call itself is ours: Amplify's tries
 * three times, takes no signal, no headers and no limit, and leaves the secret of
 * a device that was gone already. These two are in Amplify's types but not in its
 * guides, and look into whatever storage the app has given Amplify.
 */
async function dropSecret(deviceKey: string) {
  try {
    const { tokenOrchestrator } = cognitoUserPoolsTokenProvider
    const kept = await tokenOrchestrator.getDeviceMetadata()
    if (kept?.deviceKey === deviceKey)
      await tokenOrchestrator.clearDeviceMetadata()
  } catch {
    // The device is gone all the same, and Amplify drops a secret that is left of
    // it at the next sign-in.
  }
}

/**
 * `DeviceClient` over an app's Amplify: its configuration, token refresh and
 * sign-in events. Create it once, beside `Amplify.configure`.
 *
 * It follows Amplify's one configuration, also when that changes. A second pool is
 * reached with `createCognitoDeviceClient`, its region and its own
 * `getAccessToken`, under a `DevicesProvider` of its own.
 */
export function createAmplifyDeviceClient(
  options: CreateAmplifyDeviceClientOptions = {},
): DeviceClient {
  const client = createCognitoDeviceClient({
    ...options,
    endpoint,
    getAccessToken: options.getAccessToken ?? getAccessToken,
    subscribeSession,
  })
  return {
    ...client,
    async forgetDevice(input) {
      const call = client.forgetDevice(input)
      const refusal = await call.then(() => undefined, toDeviceError)
      if (!refusal || refusal.code === 'ResourceNotFound')
        await dropSecret(input.deviceKey)
      return call
    },
  }
}
