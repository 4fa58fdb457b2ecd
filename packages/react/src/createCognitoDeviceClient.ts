import type { createCognitoCalls } from './cognitoCalls.ts'
import type { CognitoTransportOptions } from './cognitoTransport.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { throwDeviceError } from './toDeviceError.ts'

export type CreateCognitoDeviceClientOptions = CognitoTransportOptions & {
  /** Told of sign-in, sign-out and a change of user. */
  subscribeSession?: DeviceClient['subscribeSession'] | undefined
}

let create: typeof createCognitoCalls | undefined

/**
 * `DeviceClient` over plain `fetch`: Cognito's JSON 1.1 without the AWS SDK. What
 * makes its calls is a chunk of its own, fetched with the first of them: a client
 * made at the root of an app costs the other pages little.
 */
export function createCognitoDeviceClient(
  options: CreateCognitoDeviceClientOptions,
): DeviceClient {
  let calls: ReturnType<typeof createCognitoCalls> | undefined

  async function load() {
    create ??= (await import('./cognitoCalls.ts').catch(throwDeviceError))
      .createCognitoCalls
    calls ??= create(options)
    return calls
  }

  return {
    listDevices: async (input) => (await load()).listDevices(input),
    getDevice: async (input) => (await load()).getDevice(input),
    updateDeviceStatus: async (input) =>
      (await load()).updateDeviceStatus(input),
    forgetDevice: async (input) => (await load()).forgetDevice(input),
    getSession: async () => (await load()).getSession(),
    subscribeSession: options.subscribeSession ?? (() => () => {}),
  }
}
