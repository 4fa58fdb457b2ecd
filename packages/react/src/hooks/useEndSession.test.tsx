import {
  type DeviceChange,
  type DeviceClient,
  useEndOtherSessions,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createSessions } from '../../../../test/support/createSessions.ts'
import { openSessions } from '../../../../test/support/openSessions.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'
import { unmarked } from '../../../../test/support/unmarked.ts'

const refused = (name: string) => ({ kind: 'error', name }) as const

test('an ended session is gone, with its tokens, and the others stay', async () => {
  const { isAlive, mine, others, result, shown, strangers } =
    await openSessions({ others: [{}, {}] })
  const [sessionId = '', kept] = others
  const data = await act(() => result.current.end.mutateAsync({ sessionId }))
  expect(data).toEqual({ sessionId })
  expect(shown()).toEqual([mine.sessionId, kept])
  expect(await isAlive(strangers[0]?.accessToken ?? '')).toBe(false)
  expect(await isAlive(mine.accessToken)).toBe(true)
})

test('it stays gone while a list still shows it', async () => {
  const page = await openSessions({ others: [{}] })
  const { emulator, mine, others, result, shown } = page
  const [sessionId = ''] = others
  // Cognito says yes, and its list lags behind.
  emulator.addFault({
    operation: 'RevokeUserSession',
    effect: { kind: 'ignore' },
  })
  await act(() => result.current.end.mutateAsync({ sessionId }))
  const again = await act(() => result.current.sessions.refetch())
  expect(await page.list(mine.accessToken)).toHaveLength(2)
  expect(again.data?.sessions).toHaveLength(1)
  expect(shown()).toEqual([mine.sessionId])
})

test('what a list shows a minute later is believed', async () => {
  const { emulator, others, result, shown } = await openSessions({
    others: [{}],
  })
  const [sessionId = ''] = others
  emulator.addFault({
    operation: 'RevokeUserSession',
    effect: { kind: 'ignore' },
  })
  await act(() => result.current.end.mutateAsync({ sessionId }))
  expect(shown()).toHaveLength(1)
  const now = performance.now.bind(performance)
  const clock = vi
    .spyOn(performance, 'now')
    .mockImplementation(() => now() + 61_000)
  await act(() => result.current.sessions.refetch())
  clock.mockRestore()
  expect(shown()).toContain(sessionId)
})

test('one that is gone already counts as ended', async () => {
  const { emulator, others, result, seed } = await openSessions({
    others: [{}],
  })
  const [sessionId = ''] = others
  await emulator.send('AdminRevokeUserSession', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    SessionId: sessionId,
  })
  const data = await act(() => result.current.end.mutateAsync({ sessionId }))
  expect(data).toEqual({ sessionId })
})

test('after a call that nobody answered the list decides', async () => {
  const { emulator, others, result, sent, shown } = await openSessions({
    others: [{}],
  })
  const [sessionId = ''] = others
  emulator.addFault({
    operation: 'RevokeUserSession',
    effect: { kind: 'drop', applied: true },
  })
  await act(() => result.current.end.mutateAsync({ sessionId }))
  expect(sent('RevokeUserSession')).toHaveLength(1)
  expect(shown()).not.toContain(sessionId)
})

test('and one that was not applied is sent again', async () => {
  const { emulator, isAlive, others, result, sent, strangers } =
    await openSessions({ others: [{}] })
  const [sessionId = ''] = others
  emulator.addFault({
    operation: 'RevokeUserSession',
    effect: { kind: 'drop' },
  })
  await act(() => result.current.end.mutateAsync({ sessionId }))
  expect(sent('RevokeUserSession')).toHaveLength(2)
  expect(await isAlive(strangers[0]?.accessToken ?? '')).toBe(false)
})

test.each(['ForbiddenException', 'PasswordResetRequiredException'])(
  'refused with %s, it stays in the list',
  async (name) => {
    const { emulator, others, result, sent, shown } = await openSessions({
      others: [{}],
    })
    const [sessionId = ''] = others
    emulator.addFault({ operation: 'RevokeUserSession', effect: refused(name) })
    act(() => result.current.end.mutate({ sessionId }))
    await waitFor(() =>
      expect(`${result.current.end.error?.code}Exception`).toBe(name),
    )
    expect(sent('RevokeUserSession')).toHaveLength(1)
    expect(shown()).toContain(sessionId)
  },
)

test('this browser’s own session is not ended', async () => {
  const { isAlive, mine, result, shown } = await openSessions()
  const { accessToken, sessionId } = mine
  act(() => result.current.end.mutate({ sessionId }))
  await waitFor(() =>
    expect(result.current.end.error?.code).toBe('InvalidParameter'),
  )
  expect(shown()).toEqual([sessionId])
  expect(await isAlive(accessToken)).toBe(true)
})

test('what is linked to it goes too, and leaves the screen by itself', async () => {
  const { emulator, mine, result, shown } = await openSessions({
    others: [{ sso: true }],
  })
  const sso = result.current.sessions.data?.sessions.find(
    ({ type }) => type === 'sso',
  )
  expect(shown()).toHaveLength(3)
  await act(() =>
    result.current.end.mutateAsync({
      sessionId: sso?.sessionId ?? '',
      endLinked: true,
    }),
  )
  emulator.advance(2_000)
  await waitFor(() => expect(shown()).toEqual([mine.sessionId]))
})

test('the host is asked first, and only true lets it go on', async () => {
  const asked: DeviceChange[] = []
  const { others, result, sent } = await openSessions({
    others: [{}],
    onBeforeChange(change) {
      asked.push(change)
      return asked.length > 1
    },
  })
  const [sessionId = ''] = others
  act(() => result.current.end.mutate({ sessionId }))
  await waitFor(() => expect(result.current.end.error?.code).toBe('Vetoed'))
  expect(sent('RevokeUserSession')).toEqual([])
  await act(() => result.current.end.mutateAsync({ sessionId }))
  const change = { kind: 'endSessions', sessionIds: [sessionId] }
  expect(asked).toEqual([
    { ...change, cause: 'click' },
    { ...change, cause: 'click' },
  ])
})

test('nothing is sent for a user who has left while the host was asked', async () => {
  let answer = (_: boolean) => {}
  const { others, result, sent, setToken } = await openSessions({
    others: [{}],
    onBeforeChange: () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  })
  const [sessionId = ''] = others
  let error: unknown
  act(() => {
    result.current.end.mutateAsync({ sessionId }).catch((thrown: unknown) => {
      error = thrown
    })
  })
  await waitFor(() => expect(result.current.end.isPending).toBe(true))
  act(() => setToken(undefined))
  await waitFor(() => expect(error).toMatchObject({ code: 'NotSignedIn' }))
  answer(true)
  expect(sent('RevokeUserSession')).toEqual([])
})

test('all others are ended, with what was refused, and asked about once', async () => {
  const onBeforeChange = vi.fn((_: DeviceChange) => true)
  const { emulator, mine, others, result, shown } = await openSessions({
    others: [{}, {}, {}],
    onBeforeChange,
  })
  emulator.addFault({
    operation: 'RevokeUserSession',
    effect: refused('InvalidParameterException'),
  })
  const steps: number[] = []
  const data = await act(() =>
    result.current.endOthers.mutateAsync({
      onProgress: ({ done }) => steps.push(done),
    }),
  )
  const [blocked] = data.refused
  expect(blocked?.error.code).toBe('InvalidParameter')
  expect([...data.ended, blocked?.sessionId].sort()).toEqual([...others].sort())
  expect(data.left).toEqual([])
  expect(steps).toEqual([1, 2, 3])
  expect(shown()).toEqual([mine.sessionId, blocked?.sessionId])
  expect(onBeforeChange).toHaveBeenCalledOnce()
  const [change] = onBeforeChange.mock.calls[0] ?? []
  expect(change).toMatchObject({ kind: 'endSessions' })
})

test('where none is marked as this one, all others are not known', async () => {
  const { client, sent } = await createSessions({ others: [{}] })
  const old: DeviceClient = {
    ...unmarked(client),
    async getSession() {
      const session = await client.getSession()
      const signedInAt = (session?.signedInAt ?? 0) - 3_600
      return session && { ...session, signedInAt }
    },
  }
  const { result } = renderHookWithDevices(old, () => useEndOtherSessions())
  await expect(act(() => result.current.mutateAsync())).rejects.toMatchObject({
    code: 'NoCurrentDevice',
    recovery: 'sign-in',
  })
  expect(sent('RevokeUserSession')).toEqual([])
})

test('whatever is marked as this one is left alone', async () => {
  const { client, sent } = await createSessions({ others: [{}] })
  const generous: DeviceClient = {
    ...client,
    async listSessions(input) {
      const page = await client.listSessions?.(input)
      const listed = page?.sessions ?? []
      return { sessions: listed.map((each) => ({ ...each, isCurrent: true })) }
    },
  }
  const { result } = renderHookWithDevices(generous, () =>
    useEndOtherSessions(),
  )
  const { ended } = await act(() => result.current.mutateAsync())
  expect([ended, sent('RevokeUserSession')]).toEqual([[], []])
})

test('this browser’s session of managed login is not another’s', async () => {
  const { mine, others, result, shown } = await openSessions({
    others: [{}],
    own: { sso: true },
  })
  const data = await act(() => result.current.endOthers.mutateAsync())
  expect(data.ended).toEqual(others)
  expect(shown()).toHaveLength(2)
  expect(shown()?.[0]).toBe(mine.sessionId)
})

test('a refusal that all would meet ends the run, and says what is left', async () => {
  const { emulator, result } = await openSessions({ others: [{}, {}, {}] })
  emulator.addFault({
    operation: 'RevokeUserSession',
    effect: refused('PasswordResetRequiredException'),
  })
  const data = await act(() => result.current.endOthers.mutateAsync())
  expect(data.refused).toHaveLength(1)
  expect(data.left).toHaveLength(2)
})

test('stopping it leaves the rest, and sees through what was sent', async () => {
  const controller = new AbortController()
  const { isAlive, result, strangers } = await openSessions({
    others: [{}, {}],
    toClient: (client) => ({
      ...client,
      async endSession(input) {
        const call = client.endSession?.(input)
        controller.abort()
        await call
      },
    }),
  })
  const { signal } = controller
  const data = await act(() => result.current.endOthers.mutateAsync({ signal }))
  expect(data).toMatchObject({ refused: [], left: [expect.any(String)] })
  expect(data.ended).toHaveLength(1)
  const alive = await Promise.all(
    strangers.map(({ accessToken }) => isAlive(accessToken)),
  )
  expect(alive.filter(Boolean)).toHaveLength(1)
})

test('stopped while the host is asked, it has ended none', async () => {
  const controller = new AbortController()
  const { others, result, sent } = await openSessions({
    others: [{}, {}],
    onBeforeChange: () => {
      controller.abort()
      return new Promise(() => {})
    },
  })
  const { signal } = controller
  const data = await act(() => result.current.endOthers.mutateAsync({ signal }))
  expect(data.ended).toEqual([])
  expect([...data.left].sort()).toEqual([...others].sort())
  expect(sent('RevokeUserSession')).toEqual([])
})

test('a permission that has run out is asked for again, for what is left', async () => {
  const asked: DeviceChange[] = []
  const clock = vi.spyOn(performance, 'now')
  const { result } = await openSessions({
    others: [{}, {}],
    onBeforeChange(change) {
      asked.push(change)
      return true
    },
  })
  const now = performance.now()
  await act(() =>
    result.current.endOthers.mutateAsync({
      onProgress: () => {
        clock.mockImplementation(() => now + 6 * 60_000)
      },
    }),
  )
  clock.mockRestore()
  expect(asked).toHaveLength(2)
  expect(asked[1]).toMatchObject({
    kind: 'endSessions',
    sessionIds: [expect.any(String)],
  })
})

test('signing out everywhere ends every token, after the host was asked', async () => {
  const onBeforeChange = vi.fn((_: DeviceChange) => true)
  const { isAlive, mine, result, strangers } = await openSessions({
    others: [{}],
    onBeforeChange,
  })
  await act(() => result.current.everywhere.mutateAsync())
  expect(onBeforeChange.mock.calls).toEqual([
    [{ kind: 'signOutEverywhere', cause: 'click' }],
  ])
  for (const { accessToken } of [mine, ...strangers])
    expect(await isAlive(accessToken)).toBe(false)
})

test('a read-only provider ends nothing', async () => {
  const { result, sent } = await openSessions({ isReadOnly: true })
  act(() => result.current.everywhere.mutate())
  await waitFor(() =>
    expect(result.current.everywhere.error?.code).toBe('Vetoed'),
  )
  expect(sent('GlobalSignOut')).toEqual([])
})

test('a sign-out that nobody answered is known by the token that is refused', async () => {
  const { emulator, result, sent } = await openSessions()
  emulator.addFault({
    operation: 'GlobalSignOut',
    effect: { kind: 'drop', applied: true },
  })
  await act(() => result.current.everywhere.mutateAsync())
  expect(sent('GlobalSignOut').length).toBeGreaterThan(1)
})

test('one that is refused at once has ended nothing', async () => {
  const { emulator, isAlive, mine, result } = await openSessions()
  emulator.addFault({
    operation: 'GlobalSignOut',
    effect: refused('NotAuthorizedException'),
    times: 2,
  })
  act(() => result.current.everywhere.mutate())
  await waitFor(() =>
    expect(result.current.everywhere.error?.code).toBe('NotAuthorized'),
  )
  expect(await isAlive(mine.accessToken)).toBe(true)
})
