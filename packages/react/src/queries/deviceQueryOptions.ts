import { queryOptions, skipToken } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { findDevice } from '../client/readDeviceClient.ts'
import type { Device } from '../client/types.ts'
import {
  type DeviceUser,
  deviceQueryKeys,
} from '../register/deviceQueryKeys.ts'
import { beginRead, weighDevice } from '../register/deviceReads.ts'
import { getDeviceRegister, getDeviceStore } from '../register/deviceStore.ts'
import { queryDefaults, type ReadOptions } from './queryDefaults.ts'

/**
 * One device, or null if the service does not show it. It is then turned off or
 * removed, and no read can tell which.
 */
export function deviceQueryOptions(
  client: DeviceClient,
  user: DeviceUser | null | undefined,
  deviceKey: string | undefined,
): ReadOptions<Device | null, ReturnType<typeof deviceQueryKeys.device>> {
  return queryOptions({
    ...queryDefaults,
    queryKey: deviceQueryKeys.device(user, deviceKey),
    queryFn:
      !user || !deviceKey
        ? skipToken
        : async ({ signal, client: queryClient }): Promise<Device | null> => {
            const { userId } = user
            const store = getDeviceStore(queryClient, client)
            const began = beginRead()
            const input = { deviceKey, signal, userId }
            const read = await findDevice(client, input)
            await store.look()
            throwIfAborted(signal)
            const device = weighDevice(
              queryClient,
              user,
              deviceKey,
              read,
              began,
            )
            getDeviceRegister(queryClient, client, user)?.observe(
              deviceKey,
              device,
              began,
            )
            return device
          },
  })
}
