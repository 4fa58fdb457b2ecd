import type { DevicePage } from './DeviceClient.ts'
import { readPage } from './readPage.ts'
import type { Device } from './types.ts'

/** A page of the list of devices, or undefined if it is none. */
export function readDevicePage(
  devices: unknown,
  paginationToken: unknown,
  read: (device: unknown) => Device | undefined,
): DevicePage | undefined {
  const page = readPage(devices, paginationToken, read)
  return page && { devices: page.rows, paginationToken: page.token }
}
