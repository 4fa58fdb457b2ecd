'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { endSessionMutationOptions } from '../queries/sessionMutations.ts'
import type {
  EndSessionData,
  EndSessionVariables,
} from '../register/endSession.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseEndSessionOptions = DeviceMutationHookOptions<
  EndSessionData,
  EndSessionVariables
>

export type UseEndSessionResult = UseMutationResult<
  EndSessionData,
  DeviceError,
  EndSessionVariables
>

/**
 * Ends another session with its refresh token and its access tokens: `mutate({
 * sessionId })`. The browser stays remembered. Cognito refuses to end the
 * caller's own session (`InvalidParameter`, which is assumed). A session that is
 * gone already counts as ended.
 *
 * @throws {DeviceError} `mutateAsync` rejects with any other code of the
 * service, with `Network`, `Timeout`, `Vetoed` or `NotSignedIn`, or with
 * `OperationNotEnabled` if the client has no `endSession`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeUserSession.html
 */
export function useEndSession(
  options?: UseEndSessionOptions,
): UseEndSessionResult {
  return useDeviceMutation('useEndSession', endSessionMutationOptions, options)
}
