import type { Device } from '@cognito-devices/react'
import { groupBy } from '../groupBy.ts'

/**
 * Devices that read alike: the same name and, where it is known, the same address.
 * Cleared data and private windows leave such devices behind. Returns groups of two
 * or more, each in the order of `devices`; devices without a name are like no other.
 *
 * @example groupAlikeDevices(devices, (device) => describeDevice(device).name)
 */
export function groupAlikeDevices<Each extends Device>(
  devices: readonly Each[],
  nameOf: (device: Each) => string | undefined,
): Each[][] {
  const groups = groupBy(devices, (device) => {
    const name = nameOf(device)
    return name ? JSON.stringify([name, device.ipAddress]) : undefined
  })
  return [...groups.values()].filter((group) => group.length > 1)
}
