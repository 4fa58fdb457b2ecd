import { invalidParameter } from './errors.ts'
import { takePage } from './paging.ts'
import type { Service } from './service.ts'
import type { Device, Pool, User } from './state.ts'

/** The status as Cognito spells it. */
export type DeviceRememberedStatus = 'remembered' | 'not_remembered'

/** A key for this sign-in. It is of no use before ConfirmDevice. */
export function createDevice(service: Service): Device {
  const now = service.now()
  return {
    deviceKey: `${service.region}_${crypto.randomUUID()}`,
    confirmed: false,
    remembered: false,
    name: undefined,
    secret: undefined,
    createdAt: now,
    modifiedAt: now,
    seenWithCode: false,
    authenticatedAt: now,
  }
}

/** No access token lives that long, so nobody can confirm them any more. */
const longestMs = 24 * 60 * 60 * 1000

export function forgetUnconfirmed(service: Service, { devices }: User): void {
  const before = service.now() - longestMs
  for (const { deviceKey, confirmed, createdAt } of devices.values()) {
    if (!confirmed && createdAt < before) devices.delete(deviceKey)
  }
}

export function findConfirmedDevice(
  user: User,
  deviceKey: string,
): Device | undefined {
  const device = user.devices.get(deviceKey)
  return device?.confirmed ? device : undefined
}

/** UpdateDeviceStatus. */
export function setRemembered(
  service: Service,
  device: Device,
  status: DeviceRememberedStatus | undefined,
): void {
  if (!status && service.rules.updateWithoutStatus === 'refused') {
    throw invalidParameter('DeviceRememberedStatus is missing.')
  }
  if (status) device.remembered = status === 'remembered'
  if (service.rules.statusModifiesDevice) device.modifiedAt = service.now()
}

/** Exactly five members. The status is an attribute, if it is there at all. */
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

type Page = { Limit?: number; PaginationToken?: string }

/**
 * One page. Its order matches none of the dates, since Cognito promises no order.
 * @throws {CognitoError} InvalidParameterException, of a token that is made up
 */
export function pageDevices(
  { rules }: Service,
  owner: User,
  devices: Device[],
  { Limit, PaginationToken }: Page,
) {
  return takePage(devices, {
    scope: `devices of ${owner.attributes.sub}`,
    // The end of a key is random, and the same on each call.
    key: ({ deviceKey }) => deviceKey.slice(-12),
    limit: Limit || rules.devicesPerPage,
    token: PaginationToken,
  })
}
