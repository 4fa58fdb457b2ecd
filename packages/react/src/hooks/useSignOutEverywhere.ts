'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { signOutEverywhereMutationOptions } from '../queries/sessionMutations.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseSignOutEverywhereOptions = DeviceMutationHookOptions<void, void>

export type UseSignOutEverywhereResult = UseMutationResult<
  void,
  DeviceError,
  void
>

/**
 * Revokes all tokens of the user, including those of this page. Sign out in
 * `onSuccess`. Browsers stay remembered, which is assumed. A cookie of managed
 * login stays.
 *
 * @throws {DeviceError} `mutateAsync` rejects with any code of the service, with
 * `Network`, `Timeout`, `Vetoed` or `NotSignedIn`, or with `OperationNotEnabled`
 * if the client has no `signOutEverywhere`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html
 */
export function useSignOutEverywhere(
  options?: UseSignOutEverywhereOptions,
): UseSignOutEverywhereResult {
  return useDeviceMutation(
    'useSignOutEverywhere',
    signOutEverywhereMutationOptions,
    options,
  )
}
