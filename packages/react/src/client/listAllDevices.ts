import type { DeviceClient, ListDevicesInput } from './DeviceClient.ts'
import { readAllPages } from './readAllPages.ts'
import { readDeviceClient } from './readDeviceClient.ts'

/** Cognito's largest page. */
const limit = 60

export function listAllDevices(
  client: DeviceClient,
  input: Omit<ListDevicesInput, 'limit' | 'paginationToken'>,
) {
  const { listDevices } = readDeviceClient(client)
  return readAllPages(
    async (token) => {
      const page = await listDevices({
        ...input,
        limit,
        paginationToken: token,
      })
      return { rows: page.devices, token: page.paginationToken }
    },
    ({ deviceKey }) => deviceKey,
  )
}
