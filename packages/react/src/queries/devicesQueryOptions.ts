import { queryOptions, skipToken } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { listAllDevices } from '../client/listAllDevices.ts'
import type { Device } from '../client/types.ts'
import {
  type DeviceUser,
  deviceQueryKeys,
} from '../register/deviceQueryKeys.ts'
import { beginRead, weighDevices } from '../register/deviceReads.ts'
import { getDeviceRegister, getDeviceStore } from '../register/deviceStore.ts'
import { shareDevices } from '../register/shareDevices.ts'
import { queryDefaults, type ReadOptions } from './queryDefaults.ts'

export type DevicesQueryOptions = {
  /**
   * Keep the IP addresses that the devices were last used from. They are
   * personal data.
   * @default false
   */
  includeIpAddress?: boolean
}

/**
 * Every remembered device of the user, from all pages. This is only what the
 * service said. `useDevices` adds devices that were turned off, and changes
 * under way.
 */
export function devicesQueryOptions(
  client: DeviceClient,
  user: DeviceUser | null | undefined,
  { includeIpAddress = false }: DevicesQueryOptions = {},
): ReadOptions<Device[], ReturnType<typeof deviceQueryKeys.list>> {
  return queryOptions({
    ...queryDefaults,
    structuralSharing: shareDevices,
    queryKey: deviceQueryKeys.list(user, { includeIpAddress }),
    queryFn: !user
      ? skipToken
      : async ({
          client: queryClient,
          queryKey,
          signal,
        }): Promise<Device[]> => {
          const { userId } = user
          const store = getDeviceStore(queryClient, client)
          const began = beginRead()
          const read = await listAllDevices(client, {
            includeIpAddress,
            signal,
            userId,
          })
          await store.look()
          throwIfAborted(signal)
          const devices = weighDevices(queryClient, user, queryKey, read, began)
          getDeviceRegister(queryClient, client, user)?.observeList(
            devices,
            began,
          )
          return devices
        },
  })
}
