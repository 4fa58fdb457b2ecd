import type { SeedSessionOptions } from '@cognito-devices/emulator'
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
import { createDevices } from './createDevices.ts'
import { renderHookWithDevices } from './renderHookWithDevices.tsx'

type Options = Omit<DevicesProviderProps, 'client'> & {
  devices?: Parameters<typeof createDevices>[0]
  /** Sessions of other browsers. */
  others?: SeedSessionOptions[]
  /** Of this browser. */
  own?: SeedSessionOptions
  /** This browser has signed in just now, and is not listed yet. */
  isLate?: boolean
  query?: UseSessionsOptions
  toClient?: (client: DeviceClient) => DeviceClient
}

/** A pool that tracks sessions, with a user who is signed in here and elsewhere. */
export async function createSessions({
  devices: options,
  isLate,
  others = [],
  own,
}: Pick<Options, 'devices' | 'isLate' | 'others' | 'own'> = {}) {
  const devices = await createDevices(options)
  const { emulator, seed } = devices
  await emulator.send('SetUserPoolSessionConfiguration', {
    UserPoolId: seed.userPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 100 },
  })
  type Answer = {
    Sessions: { SessionId: string; IsCurrentSession: boolean }[]
  }
  /** What the service has, whoever asks. */
  const list = async (AccessToken: string) =>
    (await emulator.send<Answer>('ListUserSessions', { AccessToken })).Sessions
  async function signIn(session?: SeedSessionOptions) {
    const { accessToken } = await devices.signIn(session)
    // It is listed a little later.
    emulator.advance(2_000)
    const current = (await list(accessToken)).find(
      (each) => each.IsCurrentSession,
    )
    return { accessToken, sessionId: current?.SessionId ?? '' }
  }
  const strangers = []
  for (const other of others) strangers.push(await signIn(other))
  const mine = isLate
    ? { ...(await devices.signIn(own)), sessionId: '' }
    : await signIn(own)
  emulator.clearLog()
  return {
    ...devices,
    list,
    signIn,
    mine,
    others: strangers.map(({ sessionId }) => sessionId),
    strangers,
    isAlive: (accessToken: string) =>
      emulator.send('GetUser', { AccessToken: accessToken }).then(
        () => true,
        () => false,
      ),
    sent: (operation: string) =>
      emulator.log.filter((call) => call.operation === operation),
  }
}

export type Sessions = Awaited<ReturnType<typeof createSessions>>

/** The hooks over them, before anything has been read. */
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
