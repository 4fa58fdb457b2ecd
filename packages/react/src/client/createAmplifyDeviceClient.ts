import { Hub } from 'aws-amplify/utils'
import type { createAmplifyCalls } from './amplifyCalls.ts'
import type { CognitoTransportOptions } from './cognitoTransport.ts'
import { createLaterClient } from './createLaterClient.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { toDeviceError } from './toDeviceError.ts'

export type CreateAmplifyDeviceClientOptions = Partial<
  Omit<CognitoTransportOptions, 'endpoint' | 'region'>
>

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

let create: typeof createAmplifyCalls | undefined

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
  return createLaterClient(async () => {
    create ??= (await import('./amplifyCalls.ts')).createAmplifyCalls
    return create(options)
  }, subscribeSession)
}
