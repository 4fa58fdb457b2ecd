import type { Device } from './types.ts'

export type WireDevice = {
  DeviceKey: string
  DeviceAttributes?: { Name?: string; Value?: string }[]
  DeviceCreateDate?: number
  DeviceLastModifiedDate?: number
  DeviceLastAuthenticatedDate?: number
}

/** Cognito's dates are epoch seconds with a fraction. */
const milliseconds = (seconds = 0) => Math.round(seconds * 1000) || undefined

/**
 * A device of Cognito's answer as ours. Being readable means remembered, unless
 * an attribute says otherwise; real answers to users have not been seen to carry
 * that attribute, AWS's samples have.
 */
export function parseDevice(wire: WireDevice, includeIpAddress?: boolean) {
  const attribute = (name: string) =>
    wire.DeviceAttributes?.find(({ Name }) => Name === name)?.Value || undefined
  const said = attribute('dev:device_remembered_status')
  const status = said === 'not_remembered' ? said : 'remembered'
  const device: Device = {
    deviceKey: wire.DeviceKey,
    status,
    statusSource: said === status ? 'attribute' : 'presence',
    name: attribute('device_name'),
    createdAt: milliseconds(wire.DeviceCreateDate),
    lastModifiedAt: milliseconds(wire.DeviceLastModifiedDate),
    lastAuthenticatedAt: milliseconds(wire.DeviceLastAuthenticatedDate),
  }
  return includeIpAddress
    ? { ...device, ipAddress: attribute('last_ip_used') }
    : device
}
