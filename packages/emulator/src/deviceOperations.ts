import { bytesToHex } from '@noble/hashes/utils.js'
import { fromBase64 } from './bytes.ts'
import {
  type DeviceRememberedStatus,
  describeDevice,
  findConfirmedDevice,
  pageDevices,
  setRemembered,
} from './devices.ts'
import { CognitoError, deviceDoesNotExist, invalidParameter } from './errors.ts'
import type { Service } from './service.ts'
import type { Device, User } from './state.ts'
import { authorize } from './tokens.ts'

type DeviceInput = { AccessToken: string; DeviceKey: string }

type ConfirmInput = DeviceInput & {
  DeviceName?: string
  DeviceSecretVerifierConfig?: { PasswordVerifier?: string; Salt?: string }
}

export function confirmDevice(service: Service, input: ConfirmInput) {
  const { pool, user } = authorizeInTrackingPool(service, input)
  const device = user.devices.get(input.DeviceKey)
  if (!device) throw invalidParameter('Invalid device key given.')
  if (device.confirmed && service.rules.secondConfirmDevice === 'refused') {
    throw new CognitoError(
      'DeviceKeyExistsException',
      'Device key already exists.',
    )
  }
  const { PasswordVerifier, Salt } = input.DeviceSecretVerifierConfig ?? {}
  if (PasswordVerifier && Salt) {
    device.secret = { salt: toHex(Salt), verifier: toHex(PasswordVerifier) }
  }
  const asksUser =
    pool.deviceConfiguration?.DeviceOnlyRememberedOnUserPrompt ?? false
  device.name = input.DeviceName
  device.confirmed = true
  // DeviceLastModifiedDate stays that of its creation.
  device.remembered = !asksUser
  return { UserConfirmationNecessary: asksUser }
}

type UpdateInput = DeviceInput & {
  DeviceRememberedStatus?: DeviceRememberedStatus
}

export function updateDeviceStatus(service: Service, input: UpdateInput) {
  const { user } = authorizeInTrackingPool(service, input)
  const device = findConfirmedDevice(user, input.DeviceKey)
  if (!device) throw deviceDoesNotExist()
  setRemembered(service, device, input.DeviceRememberedStatus)
  return {}
}

export function getDevice(service: Service, input: DeviceInput) {
  // AWS's model makes the token optional here, but without it nobody is the caller.
  const { pool, user } = authorizeInTrackingPool(service, input)
  const device = findVisibleDevices(service, user).find(
    (each) => each.deviceKey === input.DeviceKey,
  )
  if (!device) throw deviceDoesNotExist()
  const context = { service, pool, user }
  return {
    Device: describeDevice(device, context, service.exposeDeviceAttributes),
  }
}

type ListInput = {
  AccessToken: string
  Limit?: number
  PaginationToken?: string
}

export function listDevices(service: Service, input: ListInput) {
  const { pool, user } = authorizeInTrackingPool(service, input)
  const { page, next } = pageDevices(
    service,
    user,
    findVisibleDevices(service, user),
    input,
  )
  const context = { service, pool, user }
  return {
    Devices: page.map((device) =>
      describeDevice(device, context, service.exposeDeviceAttributes),
    ),
    PaginationToken: next,
  }
}

export function forgetDevice(service: Service, input: DeviceInput): undefined {
  const { user } = authorizeInTrackingPool(service, input)
  if (!findConfirmedDevice(user, input.DeviceKey)) throw deviceDoesNotExist()
  user.devices.delete(input.DeviceKey)
}

/** What a signed-in user may see: remembered devices only. */
function findVisibleDevices(service: Service, user: User): Device[] {
  return [...user.devices.values()].filter(
    (device) =>
      device.confirmed && (device.remembered || service.showNotRemembered),
  )
}

function authorizeInTrackingPool(
  service: Service,
  { AccessToken }: { AccessToken?: string },
) {
  const caller = authorize(service, AccessToken)
  if (caller.pool.deviceConfiguration) return caller
  throw new CognitoError(
    service.rules.trackingOff,
    'User pool does not have device tracking enabled.',
  )
}

/** @throws {CognitoError} InvalidParameterException */
function toHex(base64: string): string {
  try {
    const hex = bytesToHex(fromBase64(base64))
    if (hex) return hex
    throw new TypeError('Spaces are Base64 of nothing.')
  } catch {
    throw invalidParameter('The device secret verifier is not Base64.')
  }
}
