import type { Device } from '@cognito-devices/react'

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
  const groups = new Map<string, Each[]>()
  for (const device of devices) {
    const name = nameOf(device)
    if (!name) continue
    const likeness = JSON.stringify([name, device.ipAddress])
    const group = groups.get(likeness)
    if (group) group.push(device)
    else groups.set(likeness, [device])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
