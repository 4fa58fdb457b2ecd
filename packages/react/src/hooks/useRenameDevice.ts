'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { renameDeviceMutationOptions } from '../queries/deviceNames.ts'
import type {
  RenameDeviceData,
  RenameDeviceVariables,
} from '../register/DeviceNames.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseRenameDeviceOptions = DeviceMutationHookOptions<
  RenameDeviceData,
  RenameDeviceVariables
>

export type UseRenameDeviceResult = UseMutationResult<
  RenameDeviceData,
  DeviceError,
  RenameDeviceVariables
>

/**
 * Gives a device a name, of 64 characters at most: `mutate({ deviceKey, name })`, into
 * the provider's `deviceNames`. It is shown at once, and taken back when it is refused.
 *
 * @throws {DeviceError} `mutateAsync` rejects with what the host's store has thrown, or
 * `InvalidParameter`, `Vetoed`, `NotSignedIn`, `Timeout`.
 */
export function useRenameDevice(
  options?: UseRenameDeviceOptions,
): UseRenameDeviceResult {
  return useDeviceMutation(
    'useRenameDevice',
    renameDeviceMutationOptions,
    options,
  )
}
