import {
  mutationOptions,
  type QueryClient,
  queryOptions,
  skipToken,
} from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { getNames, type Names } from '../register/createNames.ts'
import type {
  NamesByKey,
  RenameDeviceData,
  RenameDeviceVariables,
} from '../register/DeviceNames.ts'
import {
  type DeviceUser,
  deviceQueryKeys,
} from '../register/deviceQueryKeys.ts'
import { getDeviceStore } from '../register/deviceStore.ts'
import { queryDefaults, type ReadOptions } from './queryDefaults.ts'
import { requireRegister, writeDefaults } from './writeDefaults.ts'

type User = DeviceUser | null | undefined

/** The names that a user has given, of all devices that are shown. */
export function deviceNamesQueryOptions(
  user: User,
  names: Names | undefined,
): ReadOptions<NamesByKey, ReturnType<typeof deviceQueryKeys.names>> {
  return queryOptions({
    ...queryDefaults,
    queryKey: deviceQueryKeys.names(user),
    queryFn: names
      ? ({ signal }): Promise<NamesByKey> => names.read(signal)
      : skipToken,
  })
}

/** Gives a device a name, in the host's own store. */
export function renameDeviceMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<RenameDeviceData, DeviceError, RenameDeviceVariables>({
    ...writeDefaults(user, deviceQueryKeys.rename(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      const store = getDeviceStore(queryClient, client)
      return getNames(queryClient, store, register).rename(variables)
    },
  })
}
