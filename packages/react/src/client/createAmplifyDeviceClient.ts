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

/** What Amplify does not know, or should not decide. */
export type CreateAmplifyDeviceClientOptions = Partial<
  Omit<CognitoTransportOptions, 'endpoint' | 'region'>
>

/**
 * A `DeviceClient` that uses an app's Amplify: its configuration, its token
 * refresh and its sign-in events. Create it once, beside `Amplify.configure`.
 *
 * It follows Amplify's one configuration, even when that changes. For a second
 * pool, use `createCognitoDeviceClient` with the pool's region and its own
 * `getAccessToken`, and a second `DevicesProvider`.
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
