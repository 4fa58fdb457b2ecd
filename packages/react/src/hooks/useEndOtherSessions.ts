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
 * Ends every listed session except this browser's, or those of `sessionIds`,
 * one after the other, at most five a second: `mutate({ sessionIds, signal,
 * onProgress })`. It succeeds, and says what became of each session. It fails
 * only if the list cannot be read, if the host does not allow it, or if no
 * session is marked as this one and none are given.
 *
 * @throws {DeviceError} `mutateAsync` rejects with the code of the list's error,
 * or with `Vetoed`, `NoCurrentDevice` or `NotSignedIn`.
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
