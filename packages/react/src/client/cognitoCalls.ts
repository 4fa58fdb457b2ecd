import {
  type CognitoTransportOptions,
  cognitoTransport,
} from './cognitoTransport.ts'
import type { DeviceCalls } from './createLaterClient.ts'
import { parseDevice } from './parseDevice.ts'
import { throwDeviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

/** What a client asks of Cognito: its calls, and what its token says. */
export function createCognitoCalls(
  options: CognitoTransportOptions,
): DeviceCalls {
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
  }
}
