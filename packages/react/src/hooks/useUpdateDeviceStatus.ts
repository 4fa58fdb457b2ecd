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
 * screen shows the intent at once. The mutation succeeds when Cognito is seen
 * to have the status (`outcome: 'saved'`), or when a newer intent has overtaken
 * it (`'superseded'`). It fails when it is refused. The device has every
 * refusal too, as its `intent`.
 *
 * @throws {DeviceError} `mutateAsync` rejects with any code of the service, or
 * with `NotApplied` or `NotSignedIn`.
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
