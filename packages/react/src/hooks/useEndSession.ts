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
 * Ends another session, its refresh token and its access tokens: `mutate({ sessionId
 * })`. It does not make that browser forgotten. Cognito refuses the session of the
 * caller (`InvalidParameter`, which is assumed).
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeUserSession.html
 */
export function useEndSession(
  options?: UseEndSessionOptions,
): UseEndSessionResult {
  return useDeviceMutation('useEndSession', endSessionMutationOptions, options)
}
