import type { Device } from './types.ts'

export type WireDevice = {
  DeviceKey?: string
  DeviceAttributes?: { Name?: string; Value?: string }[]
  DeviceCreateDate?: number
  DeviceLastModifiedDate?: number
  DeviceLastAuthenticatedDate?: number
}

/** Cognito's dates are epoch seconds with a fraction. */
function milliseconds(seconds: number | undefined) {
  return seconds ? Math.round(seconds * 1000) : undefined
}

/**
 * A device of Cognito's answer as ours. Being readable means remembered, unless
 * an attribute says otherwise; real answers to users have not been seen to carry
 * that attribute, AWS's samples have.
 */
export function parseDevice(wire: WireDevice, includeIpAddress = false) {
  const attributes = new Map(
    wire.DeviceAttributes?.map(({ Name, Value }) => [Name, Value]),
  )
  const said = attributes.get('dev:device_remembered_status')
  const attribute =
    said === 'remembered' || said === 'not_remembered' ? said : undefined
  const device: Device = {
    deviceKey: wire.DeviceKey ?? '',
    status: attribute ?? 'remembered',
    statusSource: attribute ? 'attribute' : 'presence',
    name: attributes.get('device_name') || undefined,
    createdAt: milliseconds(wire.DeviceCreateDate),
    lastModifiedAt: milliseconds(wire.DeviceLastModifiedDate),
    lastAuthenticatedAt: milliseconds(wire.DeviceLastAuthenticatedDate),
  }
  return includeIpAddress
    ? { ...device, ipAddress: attributes.get('last_ip_used') || undefined }
    : device
}
