import {
  type CognitoTransportOptions,
  cognitoTransport,
} from './cognitoTransport.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { isEmptyObject, membersOf } from './isObject.ts'
import { parseDevice } from './parseDevice.ts'
import { parseUserSession } from './parseUserSession.ts'
import { readDevicePage } from './readDevicePage.ts'
import { readSessionPage } from './readUserSession.ts'
import { throwDeviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

/** Where Cognito is, and who is signed in. */
export type CreateCognitoDeviceClientOptions = CognitoTransportOptions & {
  /** Calls the listener after a sign-in, a sign-out and a change of user. */
  subscribeSession?: DeviceClient['subscribeSession'] | undefined
}

/**
 * A `DeviceClient` over plain `fetch`: Cognito's JSON 1.1 without the AWS SDK.
 */
export function createCognitoDeviceClient(
  options: CreateCognitoDeviceClientOptions,
): DeviceClient {
  const { call, getToken } = cognitoTransport(options)
  return {
    listDevices: (input) =>
      call('ListDevices', input, (answer) => {
        const { Devices, PaginationToken } = membersOf(answer)
        return readDevicePage(Devices, PaginationToken, (wire) =>
          parseDevice(wire, input.includeIpAddress),
        )
      }),
    getDevice: (input) =>
      call('GetDevice', input, (answer) => {
        const { Device } = membersOf(answer)
        const device = parseDevice(Device, input.includeIpAddress)
        return device?.deviceKey === input.deviceKey ? device : undefined
      }),
    async updateDeviceStatus(input) {
      await call('UpdateDeviceStatus', input, isEmptyObject)
    },
    async forgetDevice(input) {
      await call(
        'ForgetDevice',
        input,
        (answer) => answer === undefined || isEmptyObject(answer),
      )
    },
    listSessions: (input) =>
      call('ListUserSessions', input, (answer) => {
        const { NextToken, Sessions } = membersOf(answer)
        return readSessionPage(Sessions, NextToken, (wire) =>
          parseUserSession(wire, input.includeIpAddress),
        )
      }),
    async endSession(input) {
      await call('RevokeUserSession', input, isEmptyObject)
    },
    async signOutEverywhere(input) {
      await call('GlobalSignOut', input, isEmptyObject)
    },
    getSession: () => getToken().then(readSession).catch(throwDeviceError),
    subscribeSession: options.subscribeSession ?? (() => () => {}),
  }
}
