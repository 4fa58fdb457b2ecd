import { isObject } from '../client/isObject.ts'
import { isDeviceStatus } from '../client/readDevice.ts'
import type { DeviceStatus } from '../client/types.ts'
import { openChannel } from './openChannel.ts'

/**
 * What tabs tell each other: a device that was written to, or may have been.
 */
export type Notice = { deviceKey: string; status: DeviceStatus }

function readNotice(value: unknown): Notice | undefined {
  if (!isObject(value)) return undefined
  const { deviceKey, status } = value
  return typeof deviceKey === 'string' && isDeviceStatus(status)
    ? { deviceKey, status }
    : undefined
}

/**
 * The other tabs of the same user.
 */
export function joinTabs(name: string, hear: (notice: Notice) => void) {
  const { close, tell } = openChannel(name, (message) => {
    const notice = readNotice(message)
    if (notice) hear(notice)
  })
  return { tell: (notice: Notice) => tell(notice), leave: close }
}
