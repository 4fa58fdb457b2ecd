import type { DevicePage } from './DeviceClient.ts'
import { readText } from './readText.ts'
import type { Device } from './types.ts'

/**
 * A page of a list; undefined when it is none. Null is an empty list. A device that
 * cannot be read is left out. A token that is no text could not be sent on, and
 * would cut the list off unseen.
 */
export function readDevicePage(
  devices: unknown,
  paginationToken: unknown,
  read: (device: unknown) => Device | undefined,
): DevicePage | undefined {
  const isList = devices === null || Array.isArray(devices)
  const token = readText(paginationToken)
  if (!isList || (paginationToken && !token)) return undefined
  const rows: unknown[] = devices ?? []
  return {
    devices: rows.flatMap((each) => read(each) ?? []),
    paginationToken: token,
  }
}
