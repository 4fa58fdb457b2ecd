import { queryOptions, skipToken } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { isRefusedByPool } from '../client/DeviceError.ts'
import { listAllSessions } from '../client/listAllSessions.ts'
import { hasCall } from '../client/readSessionClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type { UserSession } from '../client/types.ts'
import { pause } from '../machine/pause.ts'
import type { DeviceUser } from '../register/deviceQueryKeys.ts'
import { getDeviceRegister, getDeviceStore } from '../register/deviceStore.ts'
import { sessionMarksOf } from '../register/sessionMarks.ts'
import { sessionQueryKeys } from '../register/sessionQueryKeys.ts'
import type { UserSessions } from '../register/UserSessions.ts'
import { queryDefaults, type ReadOptions } from './queryDefaults.ts'

export type SessionsQueryOptions = {
  /**
   * Keep the IP addresses and places that the sessions were last used from.
   * They are personal data.
   * @default false
   */
  includeIpAddress?: boolean
}

/**
 * The pool does not track sessions, its tier cannot, or its region does not
 * have the call yet.
 */
const unavailable = /^(FeatureUnavailableInTier|UnknownOperation)/

/**
 * Null if sessions are not available here. It is not documented which error
 * says so.
 */
async function listIfTracked(
  ...of: Parameters<typeof listAllSessions>
): Promise<UserSession[] | null> {
  try {
    return await listAllSessions(...of)
  } catch (thrown) {
    throwIfAborted(of[1].signal)
    const error = toDeviceError(thrown)
    if (isRefusedByPool(error) || unavailable.test(error.serviceCode ?? ''))
      return null
    throw error
  }
}

const byActivity = (a: UserSession, b: UserSession) =>
  Number(b.isCurrent) - Number(a.isCurrent) ||
  (b.lastActiveAt ?? 0) - (a.lastActiveAt ?? 0) ||
  (a.sessionId < b.sessionId ? -1 : 1)

/**
 * Where the user is signed in: all pages, this session first. Just after a
 * sign-in an empty list is read again, for at most 30 seconds. A session that
 * was ended here stays away for a minute, since the list may lag behind.
 */
export function sessionsQueryOptions(
  client: DeviceClient,
  user: DeviceUser | null | undefined,
  { includeIpAddress = false }: SessionsQueryOptions = {},
): ReadOptions<UserSessions, ReturnType<typeof sessionQueryKeys.list>> {
  return queryOptions({
    ...queryDefaults,
    queryKey: sessionQueryKeys.list(user, { includeIpAddress }),
    queryFn: !user
      ? skipToken
      : async ({ signal, client: queryClient }): Promise<UserSessions> => {
          if (!hasCall(client, 'listSessions'))
            return { sessions: [], reason: 'no-client-call' }
          const { userId } = user
          const store = getDeviceStore(queryClient, client)
          for (let wait = 500; ; wait = Math.min(2 * wait, 8_000)) {
            const began = performance.now()
            const input = { includeIpAddress, signal, userId }
            const listed = await listIfTracked(client, input)
            await store.look()
            throwIfAborted(signal)
            if (!listed) return { sessions: [], reason: 'refused-by-pool' }
            const register = getDeviceRegister(queryClient, client, user)
            const marks = register && sessionMarksOf(register)
            if (listed.length > 0)
              return {
                sessions: listed
                  .filter(({ sessionId: id }) => !marks?.hasEnded(id, began))
                  .sort(byActivity),
              }
            if (!marks?.isNew()) return { sessions: [], reason: 'none-listed' }
            await pause(wait, signal)
          }
        },
  })
}
