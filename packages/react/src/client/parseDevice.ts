import { isObject, membersOf } from './isObject.ts'
import { milliseconds } from './readDate.ts'
import { readDevice } from './readDevice.ts'

function readAttribute(attributes: unknown, name: string): unknown {
  const list: unknown[] = Array.isArray(attributes) ? attributes : []
  return list.filter(isObject).find(({ Name }) => Name === name)?.Value
}

/**
 * Makes a device of Cognito's answer, or undefined if the answer is none. A
 * device that can be read is remembered, unless an attribute says otherwise.
 * AWS's samples have that attribute. It has not been seen in real answers to
 * users.
 */
export function parseDevice(answer: unknown, includeIpAddress?: boolean) {
  const wire = membersOf(answer)
  const attribute = (name: string) => readAttribute(wire.DeviceAttributes, name)
  const said = attribute('dev:device_remembered_status')
  const isSaid = said === 'remembered' || said === 'not_remembered'
  return readDevice(
    {
      deviceKey: wire.DeviceKey,
      status: isSaid ? said : 'remembered',
      statusSource: isSaid ? 'attribute' : 'presence',
      name: attribute('device_name'),
      createdAt: milliseconds(wire.DeviceCreateDate),
      lastModifiedAt: milliseconds(wire.DeviceLastModifiedDate),
      lastAuthenticatedAt: milliseconds(wire.DeviceLastAuthenticatedDate),
      ipAddress: attribute('last_ip_used'),
    },
    includeIpAddress,
  )
}
