import type { DeviceClient, ListDevicesInput } from './DeviceClient.ts'
import { DeviceError } from './DeviceError.ts'
import { readDeviceClient } from './readDeviceClient.ts'
import type { Device } from './types.ts'

/** Cognito's largest page. */
const limit = 60

/** No account has 60,000 browsers: a list that goes on has no end. */
const maxPages = 1_000

/**
 * All pages. A page may be short or empty: only a missing token ends them, or one
 * that was there before, since it would lead round in a circle. Pages shift while
 * they are read, so a device may be on two of them; it is one row.
 */
export async function listAllDevices(
  client: DeviceClient,
  input: Omit<ListDevicesInput, 'limit' | 'paginationToken'>,
) {
  const { listDevices } = readDeviceClient(client)
  const devices = new Map<string, Device>()
  const seen = new Set<string | undefined>()
  let paginationToken: string | undefined
  do {
    if (seen.size === maxPages)
      throw new DeviceError(
        'InternalError',
        'The pages of the list do not end.',
      )
    seen.add(paginationToken)
    const page = await listDevices({ ...input, limit, paginationToken })
    for (const device of page.devices)
      if (!devices.has(device.deviceKey)) devices.set(device.deviceKey, device)
    paginationToken = page.paginationToken
  } while (paginationToken && !seen.has(paginationToken))
  return [...devices.values()]
}
