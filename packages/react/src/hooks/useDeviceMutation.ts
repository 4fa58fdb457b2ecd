'use client'

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import type { updateDeviceStatusMutationOptions } from '../queries/deviceMutations.ts'
import { useDeviceStore } from './useDeviceStore.ts'

type Mutation<Data, Variables> = UseMutationOptions<
  Data,
  DeviceError,
  Variables
>

/**
 * The TanStack mutation options that a host may set. The package sets the
 * others.
 */
export type DeviceMutationHookOptions<Data, Variables> = Omit<
  Mutation<Data, Variables>,
  | 'mutationFn'
  | 'mutationKey'
  | 'networkMode'
  | 'retry'
  | 'retryDelay'
  | 'scope'
>

/**
 * TanStack's mutation with the options of a factory, for the user who is signed
 * in.
 */
export function useDeviceMutation<Data, Variables>(
  hook: string,
  optionsFor: (
    ...of: Parameters<typeof updateDeviceStatusMutationOptions>
  ) => Mutation<Data, Variables>,
  options: DeviceMutationHookOptions<Data, Variables> = {},
): UseMutationResult<Data, DeviceError, Variables> {
  const { client, queryClient, session } = useDeviceStore(hook)
  return useMutation({
    ...options,
    ...optionsFor(client, session, queryClient),
    throwOnError: options.throwOnError ?? false,
  })
}
