'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { forgetOtherDevicesMutationOptions } from '../queries/deviceMutations.ts'
import type {
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables,
} from '../register/forgetOtherDevices.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseForgetOtherDevicesOptions = DeviceMutationHookOptions<
  ForgetOtherDevicesData,
  ForgetOtherDevicesVariables
>

export type UseForgetOtherDevicesResult = UseMutationResult<
  ForgetOtherDevicesData,
  DeviceError,
  ForgetOtherDevicesVariables
>

/**
 * Removes every remembered device except this one, or those of `deviceKeys`,
 * one after the other, at most five a second: `mutate({ deviceKeys, signal,
 * onProgress })`. It succeeds, and says what became of each device. It fails
 * only if the list cannot be read, if the host does not allow it, or if the user
 * leaves before the first is removed.
 */
export function useForgetOtherDevices(
  options?: UseForgetOtherDevicesOptions,
): UseForgetOtherDevicesResult {
  return useDeviceMutation(
    'useForgetOtherDevices',
    forgetOtherDevicesMutationOptions,
    options,
  )
}
