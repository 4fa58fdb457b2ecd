import type { QueryClient } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { DeviceError } from '../client/DeviceError.ts'
import { listAllSessions } from '../client/listAllSessions.ts'
import type { UserSession } from '../client/types.ts'
import { pause } from '../machine/pause.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import { noteEnded, rereadSessions, sendEndSession } from './endSession.ts'
import type { RunOptions } from './oneByOne.ts'
import { runOneByOne } from './runOneByOne.ts'
import { sessionMarksOf } from './sessionMarks.ts'

/** Milliseconds between two reads of a list that lags behind. */
const rereadAfter = 2_000

type Options = RunOptions & {
  /**
   * Only these, in this order. @default all that are listed, except this one
   */
  sessionIds?: readonly string[] | undefined
}

/** What `useEndOtherSessions` takes. Everything may be left out. */
// biome-ignore lint/suspicious/noConfusingVoidType: TanStack's `mutate()` without an argument
export type EndOtherSessionsVariables = Options | void

/** What became of each session, by its id. */
export type EndOtherSessionsData = {
  ended: string[]
  refused: { sessionId: string; error: DeviceError }[]
  /**
   * Not tried, because the run was aborted, or every further call would be
   * refused too.
   */
  left: string[]
}

/**
 * The ids of all sessions, except this one and the session of managed login
 * that this browser has it from.
 */
function idsOfOthers(
  sessions: readonly UserSession[],
  own: readonly UserSession[],
) {
  const kept = new Set(
    own.flatMap(({ originSessionId, sessionId }) => [
      sessionId,
      originSessionId,
    ]),
  )
  return sessions
    .map(({ sessionId }) => sessionId)
    .filter((id) => !kept.has(id))
}

/**
 * While no session is known to be this one, "all others" may be this one too. A new
 * one is listed late, so the list is then read again.
 */
async function listOthers(
  client: DeviceClient,
  register: DeviceRegister,
  signal: AbortSignal,
) {
  const { userId } = register.session()
  const { isNew } = sessionMarksOf(register)
  for (;;) {
    const sessions = await listAllSessions(client, { signal, userId })
    if (sessions.length === 0) return []
    const own = sessions.filter(({ isCurrent }) => isCurrent)
    if (own.length > 0) return idsOfOthers(sessions, own)
    if (!isNew())
      throw new DeviceError(
        'NoCurrentDevice',
        'Cognito marks no session as this one, so it cannot be told from the others: pass sessionIds, or have the user sign in again. See docs/sessions.md.',
      )
    await pause(rereadAfter, signal)
    throwIfAborted(signal)
  }
}

export async function endOtherSessions(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  variables: EndOtherSessionsVariables,
): Promise<EndOtherSessionsData> {
  const { sessionIds, ...options } = variables ?? {}
  const { userId } = register.session()
  try {
    const ran = await runOneByOne(queryClient, client, register, {
      ...options,
      list: (stop) => sessionIds ?? listOthers(client, register, stop),
      change: (ids) => ({
        kind: 'endSessions',
        sessionIds: ids,
        cause: 'click',
      }),
      async write(sessionId, permission, signal) {
        const input = { sessionId, signal, userId }
        await sendEndSession(client, input, permission)
        noteEnded(queryClient, register, { sessionId })
      },
    })
    return {
      ended: ran.done,
      refused: ran.refused.map(({ id, error }) => ({ sessionId: id, error })),
      left: ran.left,
    }
  } finally {
    rereadSessions(queryClient, register.session())
  }
}
