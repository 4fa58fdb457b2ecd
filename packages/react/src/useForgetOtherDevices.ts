'use client'

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query'
import type { DeviceError } from './DeviceError.ts'
import { useDeviceStore } from './DevicesProvider.tsx'
import { forgetOtherDevicesMutationOptions } from './deviceMutations.ts'
import type { MutationHookOptions } from './mutationHook.ts'
import type {
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables,
} from './register/forgetOtherDevices.ts'

export type UseForgetOtherDevicesOptions = MutationHookOptions<
  UseMutationOptions<
    ForgetOtherDevicesData,
    DeviceError,
    ForgetOtherDevicesVariables
  >
>

export type UseForgetOtherDevicesResult = UseMutationResult<
  ForgetOtherDevicesData,
  DeviceError,
  ForgetOtherDevicesVariables
>

/**
 * Removes every device that is remembered but this one, one after the other,
 * five a second at the most: `mutate({ signal, onProgress })`. It succeeds with
 * what became of each; it fails only when the list cannot be read.
 */
export function useForgetOtherDevices(
  options: UseForgetOtherDevicesOptions = {},
): UseForgetOtherDevicesResult {
  const { client, queryClient, session } = useDeviceStore(
    'useForgetOtherDevices',
  )
  return useMutation({
    ...options,
    ...forgetOtherDevicesMutationOptions(client, session, queryClient),
    throwOnError: options.throwOnError ?? false,
  })
}
