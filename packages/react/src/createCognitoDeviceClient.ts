import {
  type CognitoTransportOptions,
  cognitoTransport,
} from './cognitoTransport.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { parseDevice } from './parseDevice.ts'
import { asDeviceErrors } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

export type CreateCognitoDeviceClientOptions = CognitoTransportOptions & {
  /** Told of sign-in, sign-out and a change of user. */
  subscribeSession?: DeviceClient['subscribeSession'] | undefined
}

/** `DeviceClient` over plain `fetch`: Cognito's JSON 1.1 without the AWS SDK. */
export function createCognitoDeviceClient(
  options: CreateCognitoDeviceClientOptions,
): DeviceClient {
  const getToken = async (forceRefresh: boolean) =>
    (await asDeviceErrors(() => options.getAccessToken({ forceRefresh }))) ?? ''
  const call = cognitoTransport(options, getToken)
  return {
    async listDevices(input) {
      const { Devices = [], PaginationToken } = await call('ListDevices', input)
      const devices = Devices.map((wire) =>
        parseDevice(wire, input.includeIpAddress),
      )
      return { devices, paginationToken: PaginationToken }
    },
    async getDevice(input) {
      const { Device } = await call('GetDevice', input)
      return asDeviceErrors(() => parseDevice(Device, input.includeIpAddress))
    },
    async updateDeviceStatus(input) {
      await call('UpdateDeviceStatus', input)
    },
    async forgetDevice(input) {
      await call('ForgetDevice', input)
    },
    getSession: async () => readSession(await getToken(false)),
    subscribeSession: options.subscribeSession ?? (() => () => {}),
  }
}
