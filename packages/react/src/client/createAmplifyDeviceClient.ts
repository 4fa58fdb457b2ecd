import {
  dropDeviceSecret,
  getAmplifyEndpoint,
  getAmplifyToken,
  subscribeAmplifySession,
} from './amplifyAuth.ts'
import type { CognitoTransportOptions } from './cognitoTransport.ts'
import { createCognitoDeviceClient } from './createCognitoDeviceClient.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { toDeviceError } from './toDeviceError.ts'

export type CreateAmplifyDeviceClientOptions = Partial<
  Omit<CognitoTransportOptions, 'endpoint' | 'region'>
>

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
    endpoint: getAmplifyEndpoint,
    getAccessToken: options.getAccessToken ?? getAmplifyToken,
    subscribeSession: subscribeAmplifySession,
  })
  return {
    ...client,
    async forgetDevice(input) {
      const call = client.forgetDevice(input)
      const refusal = await call.then(() => undefined, toDeviceError)
      if (!refusal || refusal.code === 'ResourceNotFound')
        await dropDeviceSecret(input.deviceKey)
      return call
    },
  }
}
