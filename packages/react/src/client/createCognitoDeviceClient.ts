import {
  type CognitoTransportOptions,
  cognitoTransport,
} from './cognitoTransport.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { parseDevice } from './parseDevice.ts'
import { throwDeviceError } from './toDeviceError.ts'
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
    (await options.getAccessToken({ forceRefresh })) ?? ''
  const call = cognitoTransport(options, getToken)
  return {
    listDevices: (input) =>
      call('ListDevices', input, ({ Devices = [], PaginationToken }) => ({
        devices: Devices.map((wire) =>
          parseDevice(wire, input.includeIpAddress),
        ),
        paginationToken: PaginationToken,
      })),
    getDevice: (input) =>
      call('GetDevice', input, ({ Device }) =>
        parseDevice(Device, input.includeIpAddress),
      ),
    updateDeviceStatus: (input) => call('UpdateDeviceStatus', input, () => {}),
    forgetDevice: (input) => call('ForgetDevice', input, () => {}),
    getSession: () => getToken(false).then(readSession).catch(throwDeviceError),
    subscribeSession: options.subscribeSession ?? (() => () => {}),
  }
}
