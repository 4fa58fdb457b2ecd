import {
  type DeviceRememberedStatus,
  describeDevice,
  findConfirmedDevice,
  pageDevices,
  setRemembered,
} from './devices.ts'
import { deviceDoesNotExist } from './errors.ts'
import { findUserForAdmin } from './find.ts'
import type { Service } from './service.ts'

type UserInput = { UserPoolId: string; Username: string }
type DeviceInput = UserInput & { DeviceKey: string }

export function adminGetDevice(service: Service, input: DeviceInput) {
  const { device, ...owner } = findDevice(service, input)
  return { Device: describeDevice(device, { service, ...owner }, true) }
}

type ListInput = UserInput & { Limit?: number; PaginationToken?: string }

export function adminListDevices(service: Service, input: ListInput) {
  const owner = findUserForAdmin(service, input)
  const devices = [...owner.user.devices.values()]
  const { page, next } = pageDevices(
    service,
    owner.user,
    devices.filter((device) => device.confirmed),
    input,
  )
  return {
    Devices: page.map((device) =>
      describeDevice(device, { service, ...owner }, true),
    ),
    PaginationToken: next,
  }
}

type UpdateInput = DeviceInput & {
  DeviceRememberedStatus?: DeviceRememberedStatus
}

export function adminUpdateDeviceStatus(service: Service, input: UpdateInput) {
  const { device } = findDevice(service, input)
  setRemembered(service, device, input.DeviceRememberedStatus)
  return {}
}

export function adminForgetDevice(
  service: Service,
  input: DeviceInput,
): undefined {
  const { user, device } = findDevice(service, input)
  user.devices.delete(device.deviceKey)
}

function findDevice(service: Service, input: DeviceInput) {
  const owner = findUserForAdmin(service, input)
  const device = findConfirmedDevice(owner.user, input.DeviceKey)
  if (!device) throw deviceDoesNotExist()
  return { ...owner, device }
}
