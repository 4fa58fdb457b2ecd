import { Amplify } from 'aws-amplify'
import { fetchAuthSession } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { createCognitoCalls } from './cognitoCalls.ts'
import type { CreateAmplifyDeviceClientOptions } from './createAmplifyDeviceClient.ts'
import type { DeviceCalls } from './createLaterClient.ts'
import { toDeviceError } from './toDeviceError.ts'

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

/** Cognito's calls, with the configuration and the tokens of Amplify. */
export function createAmplifyCalls(
  options: CreateAmplifyDeviceClientOptions,
): DeviceCalls {
  const calls = createCognitoCalls({
    ...options,
    endpoint,
    getAccessToken: options.getAccessToken ?? getAccessToken,
  })
  return {
    ...calls,
    async forgetDevice(input) {
      const call = calls.forgetDevice(input)
      const refusal = await call.then(() => undefined, toDeviceError)
      if (!refusal || refusal.code === 'ResourceNotFound')
        await dropSecret(input.deviceKey)
      return call
    },
  }
}
