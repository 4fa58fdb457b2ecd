import { cognitoEndpoint } from './cognitoEndpoint.ts'
import {
  type CognitoTransportOptions,
  cognitoTransport,
  type GetAccessToken,
} from './cognitoTransport.ts'
import type { DeviceClient } from './DeviceClient.ts'
import { parseDevice, type WireDevice } from './parseDevice.ts'
import { toDeviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

export type CreateCognitoDeviceClientOptions = {
  /**
   * Resolves to the user's access token (it needs the scope
   * `aws.cognito.signin.user.admin`), or to nothing when nobody is signed in.
   */
  getAccessToken: GetAccessToken
  /** Told of sign-in, sign-out and a change of user. */
  subscribeSession?: DeviceClient['subscribeSession'] | undefined
  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined
  /** Sent with every call, `x-aws-waf-token` for example. */
  headers?: CognitoTransportOptions['headers']
  /** How long a call may take, in milliseconds. @default 10000 */
  timeoutMs?: number | undefined
} & (
  | {
      /** `eu-central-1`, `cn-north-1`, `fips-us-east-1`. */
      region: string
      endpoint?: undefined
    }
  | {
      region?: undefined
      /** A URL, for a proxy or a local Cognito; a function is asked each time. */
      endpoint: string | (() => string)
    }
)

/** `DeviceClient` over plain `fetch`: Cognito's JSON 1.1 without the AWS SDK. */
export function createCognitoDeviceClient(
  options: CreateCognitoDeviceClientOptions,
): DeviceClient {
  const endpoint = options.endpoint ?? cognitoEndpoint(options.region ?? '')
  const call = cognitoTransport({
    ...options,
    endpoint: typeof endpoint === 'function' ? endpoint : () => endpoint,
    async getAccessToken(request) {
      try {
        return await options.getAccessToken(request)
      } catch (error) {
        throw toDeviceError(error)
      }
    },
  })
  return {
    async listDevices({ limit, paginationToken, includeIpAddress, ...rest }) {
      const answer = await call(
        'ListDevices',
        { Limit: limit, PaginationToken: paginationToken },
        rest,
      )
      const { Devices = [], PaginationToken } = answer as {
        Devices?: WireDevice[]
        PaginationToken?: string
      }
      return {
        devices: Devices.map((wire) => parseDevice(wire, includeIpAddress)),
        paginationToken: PaginationToken,
      }
    },
    async getDevice({ deviceKey, includeIpAddress, ...rest }) {
      const answer = await call('GetDevice', { DeviceKey: deviceKey }, rest)
      return parseDevice(answer.Device as WireDevice, includeIpAddress)
    },
    async updateDeviceStatus({ deviceKey, status, ...rest }) {
      await call(
        'UpdateDeviceStatus',
        { DeviceKey: deviceKey, DeviceRememberedStatus: status },
        rest,
      )
    },
    async forgetDevice({ deviceKey, ...rest }) {
      await call('ForgetDevice', { DeviceKey: deviceKey }, rest)
    },
    async getSession() {
      try {
        const token = await options.getAccessToken({ forceRefresh: false })
        return token ? readSession(token) : null
      } catch (error) {
        throw toDeviceError(error)
      }
    },
    subscribeSession: options.subscribeSession ?? (() => () => {}),
  }
}
