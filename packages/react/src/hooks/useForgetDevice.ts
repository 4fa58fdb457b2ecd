'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { forgetDeviceMutationOptions } from '../queries/deviceMutations.ts'
import type {
  ForgetDeviceData,
  ForgetDeviceVariables,
} from '../register/forgetDevice.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseForgetDeviceOptions = DeviceMutationHookOptions<
  ForgetDeviceData,
  ForgetDeviceVariables
>

export type UseForgetDeviceResult = UseMutationResult<
  ForgetDeviceData,
  DeviceError,
  ForgetDeviceVariables
>

/**
 * Removes a device for good. Its key and its refresh tokens end, and only a new
 * sign-in there creates a new device. It is not optimistic. If it removes this
 * browser's device (`data.endsSession`), this session ends when its access
 * token expires. A device that is gone already counts as removed.
 *
 * @throws {DeviceError} `mutateAsync` rejects with any other code of the
 * service, or with `Network`, `Timeout`, `Vetoed` or `NotSignedIn`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgetDevice.html
 */
export function useForgetDevice(
  options?: UseForgetDeviceOptions,
): UseForgetDeviceResult {
  return useDeviceMutation(
    'useForgetDevice',
    forgetDeviceMutationOptions,
    options,
  )
}
