import { queryOptions, skipToken } from '@tanstack/react-query'
import type { DeviceClient } from './DeviceClient.ts'
import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'
import { getDeviceRegister } from './deviceStore.ts'
import { listAllDevices } from './listAllDevices.ts'
import { queryDefaults, type ReadOptions } from './queryDefaults.ts'
import type { Device } from './types.ts'

export type DevicesQueryOptions = {
  /**
   * Keep the addresses the devices were last used from: personal data.
   * @default false
   */
  includeIpAddress?: boolean
}

/**
 * Every remembered device of the user, all pages. This is the service's state
 * alone: devices turned off and intents under way are `useDevices`' to add.
 */
export function devicesQueryOptions(
  client: DeviceClient,
  user: DeviceUser | null | undefined,
  { includeIpAddress = false }: DevicesQueryOptions = {},
): ReadOptions<Device[], ReturnType<typeof deviceQueryKeys.list>> {
  return queryOptions({
    ...queryDefaults,
    queryKey: deviceQueryKeys.list(user, { includeIpAddress }),
    queryFn: !user
      ? skipToken
      : async ({ signal, client: queryClient }): Promise<Device[]> => {
          const { userId } = user
          const devices = await listAllDevices(client, {
            includeIpAddress,
            signal,
            userId,
          })
          signal.throwIfAborted()
          getDeviceRegister(queryClient, client, user)?.observeList(devices)
          return devices
        },
  })
}
