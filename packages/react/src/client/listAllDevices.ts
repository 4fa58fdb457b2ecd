import type { DeviceClient, ListDevicesInput } from './DeviceClient.ts'
import { readDeviceClient } from './readDeviceClient.ts'
import type { Device } from './types.ts'

/** Cognito's largest page. */
const limit = 60

/** All pages. A page may be short or empty: only a missing token ends them. */
export async function listAllDevices(
  client: DeviceClient,
  input: Omit<ListDevicesInput, 'limit' | 'paginationToken'>,
) {
  const devices: Device[] = []
  let paginationToken: string | undefined
  const { listDevices } = readDeviceClient(client)
  do {
    const page = await listDevices({ ...input, limit, paginationToken })
    devices.push(...page.devices)
    paginationToken = page.paginationToken
  } while (paginationToken)
  return devices
}
