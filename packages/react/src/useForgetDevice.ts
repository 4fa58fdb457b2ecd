'use client'

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query'
import type { DeviceError } from './DeviceError.ts'
import { useDeviceStore } from './DevicesProvider.tsx'
import { forgetDeviceMutationOptions } from './deviceMutations.ts'
import type { MutationHookOptions } from './mutationHook.ts'
import type {
  ForgetDeviceData,
  ForgetDeviceVariables,
} from './register/forgetDevice.ts'

export type UseForgetDeviceOptions = MutationHookOptions<
  UseMutationOptions<ForgetDeviceData, DeviceError, ForgetDeviceVariables>
>

export type UseForgetDeviceResult = UseMutationResult<
  ForgetDeviceData,
  DeviceError,
  ForgetDeviceVariables
>

/**
 * Removes a device for good: its key and its refresh tokens end, and only a new
 * sign-in there makes a new one. Not optimistic. Removing this browser's device
 * (`data.endsSession`) ends this session when its access token expires.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgetDevice.html
 */
export function useForgetDevice(
  options: UseForgetDeviceOptions = {},
): UseForgetDeviceResult {
  const { client, queryClient, session } = useDeviceStore('useForgetDevice')
  return useMutation({
    ...options,
    ...forgetDeviceMutationOptions(client, session, queryClient),
    throwOnError: options.throwOnError ?? false,
  })
}
