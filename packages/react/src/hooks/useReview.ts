'use client'

import type { UseMutationResult } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { reviewMutationOptions } from '../queries/sessionMutations.ts'
import type { ReviewData, ReviewVariables } from '../register/review.ts'
import {
  type DeviceMutationHookOptions,
  useDeviceMutation,
} from './useDeviceMutation.ts'

export type UseReviewOptions = DeviceMutationHookOptions<
  ReviewData,
  ReviewVariables
>

export type UseReviewResult = UseMutationResult<
  ReviewData,
  DeviceError,
  ReviewVariables
>

/**
 * Makes an account safe in one run: `mutate({ steps, signal, onProgress })` ends
 * sessions, removes devices and signs out everywhere, in the order of `steps`.
 * `onBeforeChange` is asked once, with `kind: 'review'` and the steps. It succeeds with
 * what became of each; it fails only when the host does not allow it, or the user has
 * left.
 *
 * @throws {DeviceError} `mutateAsync` rejects with `Vetoed` or `NotSignedIn`.
 */
export function useReview(options?: UseReviewOptions): UseReviewResult {
  return useDeviceMutation('useReview', reviewMutationOptions, options)
}
