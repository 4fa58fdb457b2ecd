import type { QueryClient } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import { callHost } from '../client/callHost.ts'
import type { DeviceClient, EndSessionInput } from '../client/DeviceClient.ts'
import { listAllSessions } from '../client/listAllSessions.ts'
import { readSessionClient } from '../client/readSessionClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { backoff } from '../machine/backoff.ts'
import { pause } from '../machine/pause.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import type { DeviceUser } from './deviceQueryKeys.ts'
import { sessionMarksOf } from './sessionMarks.ts'
import { sessionQueryKeys } from './sessionQueryKeys.ts'
import { runInSession } from './sessionRun.ts'
import type { UserSessions } from './UserSessions.ts'

/** The session to end, and whether those that are linked to it end too. */
export type EndSessionVariables = Pick<
  EndSessionInput,
  'sessionId' | 'endLinked'
>

/** The session that has ended. */
export type EndSessionData = { sessionId: string }

const maxAttempts = 4

type Input = EndSessionInput & { signal: AbortSignal }

/** If the list cannot be read, the session may still be there. */
const isListed = (client: DeviceClient, { sessionId, signal, userId }: Input) =>
  listAllSessions(client, { signal, userId }).then(
    (sessions) => sessions.some((each) => each.sessionId === sessionId),
    () => true,
  )

/**
 * Sends it until it is answered. Repeating it does no harm, since a session
 * that is gone already counts as ended. After an attempt that got no answer,
 * the list decides.
 */
export async function sendEndSession(
  client: DeviceClient,
  input: Input,
  permit: (attempt: number) => Promise<unknown>,
) {
  const { endSession } = readSessionClient(client)
  for (let attempt = 1; ; attempt++) {
    await permit(attempt)
    try {
      return await endSession(input)
    } catch (thrown) {
      throwIfAborted(input.signal)
      const error = toDeviceError(thrown)
      if (error.code === 'ResourceNotFound') return
      if (!error.retryable) throw error
      const isDoubtful = error.failure === 'unanswered'
      if (isDoubtful && !(await isListed(client, input))) return
      if (attempt === maxAttempts) throw error
      await pause(backoff(attempt - 1, Math.random()), input.signal)
    }
  }
}

/**
 * Keeps it off the screen, although a list may contain it for some more
 * seconds.
 */
export function noteEnded(
  queryClient: QueryClient,
  register: DeviceRegister,
  { endLinked, sessionId }: EndSessionVariables,
) {
  sessionMarksOf(register).ended(sessionId, endLinked === true)
  const lists = { queryKey: sessionQueryKeys.lists(register.session()) }
  // A listener of the host's cache may throw.
  callHost(() =>
    queryClient.setQueriesData<UserSessions>(
      lists,
      (data) =>
        data && {
          ...data,
          sessions: data.sessions.filter(
            (each) => each.sessionId !== sessionId,
          ),
        },
    ),
  )
}

export function rereadSessions(queryClient: QueryClient, user: DeviceUser) {
  const queryKey = sessionQueryKeys.lists(user)
  callHost(() => void queryClient.invalidateQueries({ queryKey }))
}

export async function endSession(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  { endLinked, sessionId }: EndSessionVariables,
): Promise<EndSessionData> {
  await runInSession(
    queryClient,
    client,
    register,
    async ({ permit, signal }) => {
      const { userId } = register.session()
      await sendEndSession(
        client,
        { endLinked, sessionId, signal, userId },
        () =>
          permit({
            kind: 'endSessions',
            sessionIds: [sessionId],
            cause: 'click',
          }),
      )
      noteEnded(queryClient, register, { endLinked, sessionId })
    },
  )
  rereadSessions(queryClient, register.session())
  return { sessionId }
}
