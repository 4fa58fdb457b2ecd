'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { endOtherSessionsMutationOptions } from '../queries/sessionMutations.ts'
import type {
  EndOtherSessionsData,
  EndOtherSessionsVariables,
} from '../register/endOtherSessions.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseEndOtherSessionsOptions = DeviceMutationHookOptions<
  EndOtherSessionsData,
  EndOtherSessionsVariables
>

export type UseEndOtherSessionsResult = UseMutationResult<
  EndOtherSessionsData,
  DeviceError,
  EndOtherSessionsVariables
>

/**
 * Ends every session that is listed but this browser's, or those of `sessionIds`, one
 * after the other, five a second at the most: `mutate({ sessionIds, signal, onProgress
 * })`. It succeeds with what became of each; it fails only when the list cannot be
 * read, or the host does not allow it.
 */
export function useEndOtherSessions(
  options?: UseEndOtherSessionsOptions,
): UseEndOtherSessionsResult {
  return useDeviceMutation(
    'useEndOtherSessions',
    endOtherSessionsMutationOptions,
    options,
  )
}
