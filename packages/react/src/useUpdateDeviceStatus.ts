'use client'

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query'
import type { DeviceError } from './DeviceError.ts'
import { useDeviceStore } from './DevicesProvider.tsx'
import { updateDeviceStatusMutationOptions } from './deviceMutations.ts'
import type { MutationHookOptions } from './mutationHook.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from './register/createDeviceRegister.ts'

export type UseUpdateDeviceStatusOptions = MutationHookOptions<
  UseMutationOptions<
    UpdateDeviceStatusData,
    DeviceError,
    UpdateDeviceStatusVariables
  >
>

export type UseUpdateDeviceStatusResult = UseMutationResult<
  UpdateDeviceStatusData,
  DeviceError,
  UpdateDeviceStatusVariables
>

/**
 * Turns remembering of a device on or off: `mutate({ deviceKey, status })`. The
 * screen shows the intent at once; the mutation settles when Cognito has been
 * seen to have it (`outcome: 'saved'`), when a newer intent has overtaken it
 * (`'superseded'`), or when it is refused. Whatever Cognito refuses is found with
 * the device too, as its `intent`.
 *
 * @throws {DeviceError} `mutateAsync` rejects with any code of the service, or
 * `NotApplied`, `NotSignedIn`.
 */
export function useUpdateDeviceStatus(
  options: UseUpdateDeviceStatusOptions = {},
): UseUpdateDeviceStatusResult {
  const { client, queryClient, session } = useDeviceStore(
    'useUpdateDeviceStatus',
  )
  return useMutation({
    ...options,
    ...updateDeviceStatusMutationOptions(client, session, queryClient),
    throwOnError: options.throwOnError ?? false,
  })
}
