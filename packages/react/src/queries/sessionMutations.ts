import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceUser } from '../register/deviceQueryKeys.ts'
import {
  type EndOtherSessionsData,
  type EndOtherSessionsVariables,
  endOtherSessions,
} from '../register/endOtherSessions.ts'
import {
  type EndSessionData,
  type EndSessionVariables,
  endSession,
} from '../register/endSession.ts'
import {
  type ReviewData,
  type ReviewVariables,
  review,
} from '../register/review.ts'
import { sessionQueryKeys } from '../register/sessionQueryKeys.ts'
import { signOutEverywhere } from '../register/signOutEverywhere.ts'
import { requireRegister, writeDefaults } from './writeDefaults.ts'

type User = DeviceUser | null | undefined

/**
 * Ends one session with its tokens. A session that is gone already counts as
 * ended.
 */
export function endSessionMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<EndSessionData, DeviceError, EndSessionVariables>({
    ...writeDefaults(user, sessionQueryKeys.end(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      return endSession(queryClient, client, register, variables)
    },
  })
}

/** Ends every listed session except this one. The result can be partial. */
export function endOtherSessionsMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<
    EndOtherSessionsData,
    DeviceError,
    EndOtherSessionsVariables
  >({
    ...writeDefaults(user, sessionQueryKeys.end(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      return endOtherSessions(queryClient, client, register, variables)
    },
  })
}

/** Revokes all tokens of the user, including those of this page. */
export function signOutEverywhereMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<void, DeviceError, void>({
    ...writeDefaults(user, sessionQueryKeys.signOutEverywhere(user)),
    async mutationFn() {
      const register = await requireRegister(client, user, queryClient)
      return signOutEverywhere(queryClient, client, register)
    },
  })
}

/** Several steps in one run, with one permission for all. */
export function reviewMutationOptions(
  client: DeviceClient,
  user: User,
  queryClient: QueryClient,
) {
  return mutationOptions<ReviewData, DeviceError, ReviewVariables>({
    ...writeDefaults(user, sessionQueryKeys.review(user)),
    async mutationFn(variables) {
      const register = await requireRegister(client, user, queryClient)
      return review(queryClient, client, register, variables)
    },
  })
}
