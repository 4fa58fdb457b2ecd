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
 * If the app has an identity pool, `fetchAuthSession` asks that pool too, and
 * fails as a whole if that fails. In this case the tokens are asked for alone.
 */
export async function getAmplifyToken(options: { forceRefresh: boolean }) {
  const { tokens } = Amplify.getConfig().Auth?.Cognito.identityPoolId
    ? { tokens: await cognitoUserPoolsTokenProvider.getTokens(options) }
    : await fetchAuthSession(options)
  return tokens?.accessToken.toString()
}

/**
 * The end of Amplify's `forgetDevice`, which deletes the secret. The call
 * itself is ours: Amplify's call tries three times, takes no signal, no headers
 * and no limit, and keeps the secret of a device that was gone already.
 * Amplify's types have these two functions, its guides do not. They use
 * whatever storage the app has given Amplify.
 */
export async function dropDeviceSecret(deviceKey: string) {
  try {
    const { tokenOrchestrator } = cognitoUserPoolsTokenProvider
    const kept = await tokenOrchestrator.getDeviceMetadata()
    if (kept?.deviceKey === deviceKey)
      await tokenOrchestrator.clearDeviceMetadata()
  } catch {
    // The device is gone all the same. If its secret is left, Amplify deletes
    // it at the next sign-in.
  }
}

/**
 * After these refusals Amplify has deleted the tokens. After any other it keeps
 * them. To ask who is signed in would then refresh the tokens, fail, and
 * announce it again.
 */
const endsSession = (error: unknown) =>
  /NotAuthorized|PasswordReset|UserNot/.test(toDeviceError(error).code)

/** Sign-ins, sign-outs and lost tokens, in this tab and in others. */
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
