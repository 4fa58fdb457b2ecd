import {
  type DeviceClient,
  type DevicesProviderProps,
  type UseSessionsOptions,
  useEndOtherSessions,
  useEndSession,
  useSessions,
  useSignOutEverywhere,
} from '@cognito-devices/react'
import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import {
  createSessions,
  type Sessions,
  type SessionsOptions,
} from './createSessions.ts'
import { renderHookWithDevices } from './renderHookWithDevices.tsx'

type Options = Omit<DevicesProviderProps, 'client'> &
  SessionsOptions & {
    query?: UseSessionsOptions
    toClient?: (client: DeviceClient) => DeviceClient
  }

/** The hooks, before anything has been read. */
export function renderSessions(
  sessions: Pick<Sessions, 'client'>,
  { query, toClient = (client) => client, ...settings }: Options = {},
) {
  const page = renderHookWithDevices(
    toClient(sessions.client),
    () => ({
      sessions: useSessions(query),
      end: useEndSession(),
      endOthers: useEndOtherSessions(),
      everywhere: useSignOutEverywhere(),
    }),
    settings,
  )
  return {
    ...page,
    /** The ids on the screen, in their order. */
    shown: () =>
      page.result.current.sessions.data?.sessions.map(
        ({ sessionId }) => sessionId,
      ),
  }
}

export async function openSessions(options: Options = {}) {
  const { devices, others, own, ...settings } = options
  const sessions = await createSessions({
    ...(devices && { devices }),
    ...(others && { others }),
    ...(own && { own }),
  })
  const page = renderSessions(sessions, settings)
  await waitFor(() => expect(page.result.current.sessions.isSuccess).toBe(true))
  sessions.emulator.clearLog()
  return { ...sessions, ...page }
}
