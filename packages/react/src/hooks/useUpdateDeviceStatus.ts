'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { updateDeviceStatusMutationOptions } from '../queries/deviceMutations.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from '../register/UpdateDeviceStatusData.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseUpdateDeviceStatusOptions = DeviceMutationHookOptions<
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables
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
  options?: UseUpdateDeviceStatusOptions,
): UseUpdateDeviceStatusResult {
  return useDeviceMutation(
    'useUpdateDeviceStatus',
    updateDeviceStatusMutationOptions,
    options,
  )
}
