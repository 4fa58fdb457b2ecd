import { queryOptions, skipToken } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import {
  type DeviceUser,
  deviceQueryKeys,
} from '../register/deviceQueryKeys.ts'
import type { DeviceStore } from '../register/deviceStore.ts'
import { readNames } from '../register/readNames.ts'
import { queryDefaults } from './queryDefaults.ts'

/** The name that one device was given; null if it has none. */
export const deviceNameQueryOptions = (
  { hosts, look }: DeviceStore,
  user: DeviceUser | null | undefined,
  deviceKey: string | undefined,
) =>
  queryOptions({
    ...queryDefaults,
    queryKey: deviceQueryKeys.name(user, deviceKey),
    queryFn:
      !user || !deviceKey || !hosts.deviceNames()
        ? skipToken
        : async ({ signal }): Promise<string | null> => {
            const [found] = await readNames(hosts, [deviceKey], signal)
            await look()
            throwIfAborted(signal)
            return found?.[1] ?? null
          },
  })
