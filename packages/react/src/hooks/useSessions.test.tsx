import type { DeviceClient } from '@cognito-devices/react'
import { sessionQueryKeys } from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createSessions } from '../../../../test/support/createSessions.ts'
import {
  openSessions,
  renderSessions,
} from '../../../../test/support/openSessions.tsx'

const chrome =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36'

test('this session comes first, then the last active', async () => {
  const { mine, others, result, shown } = await openSessions({
    others: [{ userAgent: chrome }, {}],
    own: { userAgent: 'curl/8' },
  })
  expect(shown()).toEqual([mine.sessionId, others[1], others[0]])
  const { reason, sessions = [] } = result.current.sessions.data ?? {}
  expect(reason).toBeUndefined()
  expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([
    true,
    false,
    false,
  ])
  // What Cognito does not know is absent, and so is what nobody asked for.
  expect(sessions[0]?.deviceType).toBeUndefined()
  expect(sessions[2]).toMatchObject({
    type: 'token',
    deviceType: 'Chrome 125 / macOS 15.0',
    createdAt: expect.any(Number),
    lastActiveAt: expect.any(Number),
  })
  expect(JSON.stringify(result.current.sessions.data)).not.toContain('127.0.0')
})

test('addresses come when they are asked for, under a key of their own', async () => {
  const { queryClient, result, seed } = await openSessions({
    own: { ipAddress: '192.0.2.42' },
    query: { includeIpAddress: true },
  })
  const [session] = result.current.sessions.data?.sessions ?? []
  expect(session).toMatchObject({ ipAddress: '192.0.2.42' })
  // Cognito's word for a place that it does not know.
  expect(session?.country).toBeUndefined()
  const user = { userId: seed.sub, userPoolId: seed.userPoolId }
  expect(queryClient.getQueryData(sessionQueryKeys.list(user))).toBeUndefined()
})

test('pages are followed', async () => {
  const { shown } = await openSessions({
    devices: { emulator: { sessionsPerPage: 2 } },
    others: [{}, {}, {}, {}],
  })
  expect(new Set(shown()).size).toBe(5)
})

test('a pool that tracks no sessions is no error', async () => {
  const sessions = await createSessions()
  const { emulator, seed } = sessions
  await emulator.send('SetUserPoolSessionConfiguration', {
    UserPoolId: seed.userPoolId,
    UserSessionTracking: 'DISABLED',
    TokenSession: { MaxPerUser: 20 },
  })
  const { result } = renderSessions(sessions)
  await waitFor(() =>
    expect(result.current.sessions.data).toEqual({
      sessions: [],
      reason: 'refused-by-pool',
    }),
  )
  expect(sessions.sent('ListUserSessions')).toHaveLength(1)
})

test.each(['FeatureUnavailableInTierException', 'UnknownOperationException'])(
  'nor is %s',
  async (name) => {
    const sessions = await createSessions()
    const effect = { kind: 'error', name } as const
    sessions.emulator.addFault({ operation: 'ListUserSessions', effect })
    const { result } = renderSessions(sessions)
    await waitFor(() =>
      expect(result.current.sessions.data?.reason).toBe('refused-by-pool'),
    )
  },
)

test('a refusal that can be cured is an error', async () => {
  const sessions = await createSessions()
  sessions.emulator.addFault({
    operation: 'ListUserSessions',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  const { result } = renderSessions(sessions)
  await waitFor(() =>
    expect(result.current.sessions.error?.code).toBe('PasswordResetRequired'),
  )
})

/** As a host's own client may be: the device calls alone. */
function withoutSessions({
  listSessions: _list,
  endSession: _end,
  signOutEverywhere: _everywhere,
  ...client
}: DeviceClient): DeviceClient {
  return client
}

test('a client without the calls has no sessions to show, and ends none', async () => {
  const { mine, result } = await openSessions({ toClient: withoutSessions })
  expect(result.current.sessions.data).toEqual({
    sessions: [],
    reason: 'no-client-call',
  })
  const { sessionId } = mine
  act(() => {
    result.current.end.mutate({ sessionId })
    result.current.everywhere.mutate()
  })
  await waitFor(() => {
    expect(result.current.end.error?.code).toBe('OperationNotEnabled')
    expect(result.current.everywhere.error?.code).toBe('OperationNotEnabled')
  })
})

test('what a client of the host’s own lists is read once', async () => {
  const list = async () => ({
    sessions: [
      { sessionId: 'a', type: 'sso', lastActiveAt: new Date(1.7e12) },
      { sessionId: 'b', isCurrent: true, lastActiveAt: 1.7e9, ipAddress: 'x' },
      { sessionId: '__proto__' },
      { type: 'token' },
      null,
    ],
  })
  const { result } = await openSessions({
    toClient: (client) => ({
      ...client,
      listSessions: list as unknown as NonNullable<
        DeviceClient['listSessions']
      >,
    }),
  })
  expect(result.current.sessions.data?.sessions).toEqual([
    { sessionId: 'b', type: 'token', isCurrent: true },
    {
      sessionId: 'a',
      type: 'sso',
      isCurrent: false,
      lastActiveAt: 1_700_000_000_000,
    },
  ])
})

test('an answer that is no list is an error', async () => {
  const sessions = await createSessions()
  const { result } = renderSessions(sessions, {
    toClient: (client) => ({
      ...client,
      // biome-ignore lint/suspicious/noExplicitAny: what a host may do
      listSessions: async () => ({ sessions: 'none' }) as any,
    }),
    query: { refetchInterval: false },
  })
  await waitFor(() =>
    expect(result.current.sessions.failureReason?.code).toBe('InternalError'),
  )
})

test('just after a sign-in an empty list is read again, not shown', async () => {
  const sessions = await createSessions({ isLate: true })
  const { emulator, sent } = sessions
  const { result, shown } = renderSessions(sessions)
  await waitFor(() => expect(sent('ListUserSessions')).toHaveLength(2))
  expect(result.current.sessions.data).toBeUndefined()
  emulator.advance(2_000)
  await waitFor(() => expect(shown()).toHaveLength(1))
})

test('a list that lacks this session is shown, and read again', async () => {
  const sessions = await createSessions({ isLate: true, others: [{}] })
  const { result, shown } = renderSessions(sessions)
  await waitFor(() => expect(shown()).toEqual(sessions.others))
  sessions.emulator.advance(2_000)
  await waitFor(() => expect(shown()).toHaveLength(2))
  expect(result.current.sessions.data?.sessions[0]?.isCurrent).toBe(true)
})

test('an empty list long after the sign-in says that none is tracked', async () => {
  const now = Date.now() - 60_000
  const sessions = await createSessions({
    devices: { emulator: { now: () => now } },
    isLate: true,
  })
  const { result } = renderSessions(sessions)
  await waitFor(() =>
    expect(result.current.sessions.data).toEqual({
      sessions: [],
      reason: 'none-listed',
    }),
  )
})

test('another user finds nothing of it', async () => {
  const { queryClient, result, setToken } = await openSessions({ others: [{}] })
  act(() => setToken(undefined))
  await waitFor(() => expect(result.current.sessions.data).toBeUndefined())
  const queries = queryClient.getQueryCache().findAll()
  expect(queries.filter(({ state }) => state.data !== undefined)).toEqual([])
})
