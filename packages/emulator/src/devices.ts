import { fromBase64, toBase64 } from './bytes.ts'
import { invalidParameter } from './errors.ts'
import type { Service } from './service.ts'
import type { Device, Pool, User } from './state.ts'

/** The status as Cognito spells it. */
export type DeviceRememberedStatus = 'remembered' | 'not_remembered'

/** A key for this sign-in, worth nothing before ConfirmDevice. */
export function issueDevice(service: Service, user: User): Device {
  const now = service.now()
  const device: Device = {
    deviceKey: `${service.region}_${crypto.randomUUID()}`,
    confirmed: false,
    remembered: false,
    name: undefined,
    secret: undefined,
    createdAt: now,
    modifiedAt: now,
    authenticatedAt: now,
  }
  user.devices.set(device.deviceKey, device)
  return device
}

export function findConfirmedDevice(
  user: User,
  deviceKey: string,
): Device | undefined {
  const device = user.devices.get(deviceKey)
  return device?.confirmed ? device : undefined
}

export function setRemembered(
  service: Service,
  device: Device,
  status: DeviceRememberedStatus | undefined,
): void {
  if (status) device.remembered = status === 'remembered'
  device.modifiedAt = service.now()
}

/** Five members and no more; the status is an attribute, if it is there. */
export function describeDevice(
  device: Device,
  { user, pool, service }: { user: User; pool: Pool; service: Service },
  showAll: boolean,
) {
  const owner = `${user.username}.${pool.id}`
  const attributes = {
    device_status: 'valid',
    ...(device.name !== undefined && { device_name: device.name }),
    last_ip_used: '127.0.0.1',
    ...(showAll && {
      'dev:device_arn': `arn:aws:cognito-idp:${service.region}:123456789012:owner/${owner}/device/${device.deviceKey}`,
      'dev:device_owner': owner,
      'dev:device_remembered_status': device.remembered
        ? 'remembered'
        : 'not_remembered',
      'dev:device_sdk': 'aws-sdk',
    }),
  }
  return {
    DeviceAttributes: Object.entries(attributes).map(([Name, Value]) => ({
      Name,
      Value,
    })),
    DeviceCreateDate: device.createdAt / 1000,
    DeviceKey: device.deviceKey,
    // Whole seconds in every recorded answer, unlike the other two.
    DeviceLastAuthenticatedDate: Math.floor(device.authenticatedAt / 1000),
    DeviceLastModifiedDate: device.modifiedAt / 1000,
  }
}

/**
 * One page in an order that matches none of the dates, since Cognito promises
 * none.
 */
export function pageDevices(
  devices: Device[],
  { Limit, PaginationToken }: { Limit?: number; PaginationToken?: string },
): { page: Device[]; PaginationToken?: string } {
  const after = PaginationToken ? readToken(PaginationToken) : ''
  const rest = devices
    .filter((device) => position(device) > after)
    .sort((a, b) => (position(a) < position(b) ? -1 : 1))
  const page = rest.slice(0, Limit || 60)
  const last = page.at(-1)
  if (!last || page.length === rest.length) return { page }
  return { page, PaginationToken: toBase64(latin(position(last))) }
}

/** The end of a key is random, and the same on each call. */
function position({ deviceKey }: Device): string {
  return deviceKey.slice(-12)
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function readToken(token: string): string {
  try {
    return String.fromCharCode(...fromBase64(token))
  } catch {
    throw invalidParameter('Invalid pagination token.')
  }
}
