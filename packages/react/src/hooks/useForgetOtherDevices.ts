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
 * Removes every device that is remembered but this one, or those of `deviceKeys`, one
 * after the other, five a second at the most: `mutate({ deviceKeys, signal, onProgress
 * })`. It succeeds with what became of each; it fails only when the list cannot be
 * read.
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
