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
import type {
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables,
} from '../register/forgetOtherDevices.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from '../register/UpdateDeviceStatusData.ts'
import { requireRegister, writeDefaults } from './writeDefaults.ts'

type User = DeviceUser | null | undefined

/**
 * Turns remembering on or off. The register owns retries, order and being
 * offline: more retries would multiply writes, and the default network mode would
 * never call it while offline. A user without a register (nothing that uses this
 * client is mounted) is refused with `NotSignedIn`; `undefined`, as long as nobody
 * knows who is signed in, is waited for.
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

/** Removes one device; one that is gone already counts as removed. */
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

/** Removes every remembered device but this one, with partial results. */
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
      return register.forgetOthers(variables)
    },
  })
}
