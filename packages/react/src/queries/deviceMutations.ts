import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import {
  type DeviceUser,
  deviceQueryKeys,
} from '../register/deviceQueryKeys.ts'
import { getDeviceRegister } from '../register/deviceStore.ts'
import type {
  ForgetDeviceData,
  ForgetDeviceVariables,
} from '../register/forgetDevice.ts'
import {
  type ForgetOtherDevicesData,
  type ForgetOtherDevicesVariables,
  forgetOtherDevices,
} from '../register/forgetOtherDevices.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from '../register/UpdateDeviceStatusData.ts'
import { requireRegister, writeDefaults } from './writeDefaults.ts'

type User = DeviceUser | null | undefined

/**
 * Turns remembering on or off. The register takes care of retries, of the
 * order, and of being offline. Further retries would multiply the writes, and
 * TanStack's default network mode would never call it while offline. Rejects
 * with `NotSignedIn` if the user has no register, which means that no component
 * that uses this client is mounted. With the user `undefined`, it waits until
 * it is known who is signed in.
 */
export function updateDeviceStatusMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  const register = getDeviceRegister(queryClient, client, user)
  return mutationOptions<
    UpdateDeviceStatusData,
    DeviceError,
    UpdateDeviceStatusVariables
  >({
    ...writeDefaults(user, deviceQueryKeys.updateStatus(user)),
    mutationFn:
      register?.updateStatus ??
      (async (variables) => {
        const later = await requireRegister(client, user, queryClient)
        return later.updateStatus(variables)
      }),
  })
}

/** Removes one device. A device that is gone already counts as removed. */
export function forgetDeviceMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<ForgetDeviceData, DeviceError, ForgetDeviceVariables>({
    ...writeDefaults(user, deviceQueryKeys.forget(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      return register.forget(variables)
    },
  })
}

/**
 * Removes every remembered device except this one. The result can be partial.
 */
export function forgetOtherDevicesMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<
    ForgetOtherDevicesData,
    DeviceError,
    ForgetOtherDevicesVariables
  >({
    ...writeDefaults(user, deviceQueryKeys.forget(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      return forgetOtherDevices(queryClient, client, register, variables)
    },
  })
}
