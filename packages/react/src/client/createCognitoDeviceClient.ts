import type { createCognitoCalls } from './cognitoCalls.ts'
import type { CognitoTransportOptions } from './cognitoTransport.ts'
import { createLaterClient } from './createLaterClient.ts'
import type { DeviceClient } from './DeviceClient.ts'

export type CreateCognitoDeviceClientOptions = CognitoTransportOptions & {
  /** Told of sign-in, sign-out and a change of user. */
  subscribeSession?: DeviceClient['subscribeSession'] | undefined
}

/** Fetched once: the next client has it without waiting for a task. */
let create: typeof createCognitoCalls | undefined

/** `DeviceClient` over plain `fetch`: Cognito's JSON 1.1 without the AWS SDK. */
export function createCognitoDeviceClient(
  options: CreateCognitoDeviceClientOptions,
): DeviceClient {
  return createLaterClient(async () => {
    create ??= (await import('./cognitoCalls.ts')).createCognitoCalls
    return create(options)
  }, options.subscribeSession)
}
