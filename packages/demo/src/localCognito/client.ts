// The emulator's own doors. A host app has none of this.
import type { Exchange, Fault, SentMessage } from '@cognito-devices/emulator'

const endpoint = import.meta.env.VITE_COGNITO_ENDPOINT

const user = {
  UserPoolId: import.meta.env.VITE_USER_POOL_ID,
  Username: import.meta.env.VITE_USER_NAME,
}

/** No code while the ones that could be typed now were used. */
export type OneTimeCode = { code: string | null; secondsLeft: number }

export type ListedDevice = { key: string; name: string; status: string }

export type AdminOperation =
  | 'AdminDisableUser'
  | 'AdminEnableUser'
  | 'AdminResetUserPassword'
  | 'AdminUserGlobalSignOut'

export const readMessages = () => control<SentMessage[]>('GET', 'messages')
export const readCalls = () => control<Exchange[]>('GET', 'log')
export const readFaults = () => control<Fault[]>('GET', 'faults')
export const addFault = (fault: Fault) => control('POST', 'faults', fault)
export const clearFaults = () => control('DELETE', 'faults')

export const readOneTimeCode = () =>
  control<OneTimeCode>(
    'GET',
    `totp?${new URLSearchParams({ userPoolId: user.UserPoolId, username: user.Username })}`,
  )

/** As an administrator of the pool; the emulator asks for no signature. */
export const administer = (operation: AdminOperation) => call(operation, user)

export async function listDevices(): Promise<ListedDevice[]> {
  const { Devices } = await call<{
    Devices: {
      DeviceKey: string
      DeviceAttributes: { Name: string; Value: string }[]
    }[]
  }>('AdminListDevices', user)
  return Devices.map(({ DeviceKey, DeviceAttributes }) => {
    const attribute = (name: string) =>
      DeviceAttributes.find(({ Name }) => Name === name)?.Value ?? ''
    return {
      key: DeviceKey,
      name: attribute('device_name'),
      status: attribute('dev:device_remembered_status'),
    }
  })
}

function control<T = void>(method: string, route: string, body?: object) {
  return send<T>(`/_emulator/${route}`, { method }, body)
}

function call<T = void>(operation: string, input: object) {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  }
  return send<T>('/', { method: 'POST', headers }, input)
}

async function send<T>(path: string, init: RequestInit, body?: object) {
  const response = await fetch(endpoint + path, {
    ...init,
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return (text ? JSON.parse(text) : undefined) as T
}
