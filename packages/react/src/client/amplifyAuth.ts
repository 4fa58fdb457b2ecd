import { Amplify } from 'aws-amplify'
import { fetchAuthSession } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { Hub } from 'aws-amplify/utils'
import { toDeviceError } from './toDeviceError.ts'

/** The URL of the app's own endpoint, or the region of its pool. */
export function getAmplifyEndpoint() {
  const { userPoolEndpoint, userPoolId = '' } =
    Amplify.getConfig().Auth?.Cognito ?? {}
  return userPoolEndpoint ?? userPoolId.replace(/_.*/, '')
}

/**
 * With an identity pool `fetchAuthSession` would ask that too, and fail as a whole
 * when it does: then the tokens are asked for alone.
 */
export async function getAmplifyToken(options: { forceRefresh: boolean }) {
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
export async function dropDeviceSecret(deviceKey: string) {
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
 * After these refusals Amplify has dropped the tokens. After any other it keeps
 * them, and asking who is signed in would refresh, fail and be told again.
 */
const endsSession = (error: unknown) =>
  /NotAuthorized|PasswordReset|UserNot/.test(toDeviceError(error).code)

/** Sign-in, sign-out and lost tokens, in this tab and the others. */
export function subscribeAmplifySession(listener: () => void): () => void {
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
