import { membersOf } from './isObject.ts'
import { readDate } from './readDate.ts'
import { readDeviceKey, readText } from './readText.ts'
import type { Device, DeviceStatus } from './types.ts'

const statuses: readonly unknown[] = [
  'remembered',
  'not_remembered',
  'forgotten',
  'unknown',
] satisfies DeviceStatus[]

export const isDeviceStatus = (value: unknown): value is DeviceStatus =>
  statuses.includes(value)

/** A device without a status is remembered, since it was shown. */
const readStatus = (status: unknown = 'remembered') =>
  isDeviceStatus(status) ? status : 'unknown'

/**
 * A device as plain data, whoever returned it. Undefined if it has no usable
 * key. A name that is no string is dropped.
 */
export function readDevice(
  answer: unknown,
  includeIpAddress = false,
): Device | undefined {
  const value = membersOf(answer)
  const deviceKey = readDeviceKey(value.deviceKey)
  if (!deviceKey) return undefined
  const device: Device = {
    deviceKey,
    status: readStatus(value.status ?? undefined),
    statusSource: value.statusSource === 'attribute' ? 'attribute' : 'presence',
    name: readText(value.name),
    createdAt: readDate(value.createdAt),
    lastModifiedAt: readDate(value.lastModifiedAt),
    lastAuthenticatedAt: readDate(value.lastAuthenticatedAt),
  }
  return includeIpAddress
    ? { ...device, ipAddress: readText(value.ipAddress) }
    : device
}
