import {
  type CognitoTransportOptions,
  cognitoTransport,
} from './cognitoTransport.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { parseDevice } from './parseDevice.ts'
import { asDeviceErrors } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

/** What a client asks of Cognito: its calls, and what its token says. */
export function createCognitoCalls(options: CognitoTransportOptions) {
  const getToken = async (forceRefresh: boolean) =>
    (await options.getAccessToken({ forceRefresh })) ?? ''
  const call = cognitoTransport(options, getToken)
  const calls: Omit<DeviceClient, 'subscribeSession'> = {
    async listDevices(input) {
      const { Devices = [], PaginationToken } = await call('ListDevices', input)
      return asDeviceErrors(() => ({
        devices: Devices.map((wire) =>
          parseDevice(wire, input.includeIpAddress),
        ),
        paginationToken: PaginationToken,
      }))
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
    getSession: () =>
      asDeviceErrors(async () => readSession(await getToken(false))),
  }
  return calls
}
