// Ending sessions where pages freeze, people change and answers lie.
import { seedSession } from '@cognito-devices/emulator'
import type { DeviceChange, DeviceClient } from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addUser } from '../support/addUser.ts'
import { controlClock, passTime } from '../support/clock.ts'
import { createSessions, type Sessions } from '../support/createSessions.ts'
import { openSessions, renderSessions } from '../support/openSessions.tsx'

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

const others = [{}, {}, {}]

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => error.code ?? error.name,
  )

const freezes: Record<string, () => void> = {
  'is thawed': () => document.dispatchEvent(new Event('resume')),
  'comes back from the way back': () =>
    window.dispatchEvent(
      new PageTransitionEvent('pageshow', { persisted: true }),
    ),
}

test.each(Object.entries(freezes))(
  'a page that %s asks anew for what is left of a run',
  async (_, thaw) => {
    const asked: DeviceChange[] = []
    const onBeforeChange = (change: DeviceChange) => {
      asked.push(change)
      return true
    }
    const page = await openSessions({ others, onBeforeChange })
    const open = page.hold('RevokeUserSession')
    const run = page.result.current.endOthers.mutateAsync()
    await waitFor(() => expect(asked).toHaveLength(1))
    act(thaw)
    open()
    await act(() => run)
    expect(
      asked.map((change) => 'sessionIds' in change && change.sessionIds.length),
    ).toEqual([3, 2])
    expect(await page.list(page.mine.accessToken)).toHaveLength(1)
  },
)

test('after the freeze a no keeps what is left', async () => {
  const onBeforeChange = vi.fn(() => true)
  const page = await openSessions({ others, onBeforeChange })
  const open = page.hold('RevokeUserSession')
  const run = page.result.current.endOthers.mutateAsync()
  await waitFor(() => expect(onBeforeChange).toHaveBeenCalledTimes(1))
  onBeforeChange.mockReturnValue(false)
  act(() => freezes['is thawed']?.())
  open()
  const outcome = await act(() => run)
  expect(outcome.ended).toHaveLength(1)
  expect(outcome.refused.map(({ error }) => error.code)).toEqual(['Vetoed'])
  expect(outcome.left).toHaveLength(1)
})

/** How somebody else comes to hold the session in mid-run. */
const changes: Record<string, (page: Sessions) => Promise<unknown> | unknown> =
  {
    'a sign-out': (page) => page.signOut(),
    async 'a new sign-in of the same person'(page) {
      page.emulator.advance(5_000)
      await page.signIn()
    },
    async 'another person'(page) {
      const second = await addUser(
        page.emulator,
        page.seed,
        'grace@example.com',
      )
      const { accessToken } = await seedSession(page.emulator, second)
      page.setToken(accessToken)
    },
  }

test.each(Object.entries(changes))(
  '%s ends a run: nothing more is sent',
  async (_, change) => {
    const page = await openSessions({ others })
    const open = page.hold('RevokeUserSession')
    const run = page.result.current.endOthers
      .mutateAsync()
      .catch(() => ({ ended: [] }))
    await waitFor(() =>
      expect(page.result.current.endOthers.isPending).toBe(true),
    )
    await act(async () => {
      await change(page)
    })
    open()
    const { ended } = await act(() => run)
    expect(ended).toEqual([])
    expect(page.sent('RevokeUserSession').length).toBeLessThanOrEqual(1)
  },
)

test.each(Object.entries(changes))(
  'while the host is asked, %s ends the question',
  async (_, change) => {
    let answer: (value: boolean) => void = () => {}
    const page = await openSessions({
      others,
      onBeforeChange: () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    })
    const sessionId = page.others[0] ?? ''
    const ended = codeOf(page.result.current.end.mutateAsync({ sessionId }))
    const gone = codeOf(page.result.current.everywhere.mutateAsync())
    await waitFor(() => expect(page.result.current.end.isPending).toBe(true))
    await act(async () => {
      await change(page)
    })
    await act(async () => answer(true))
    expect(await act(() => ended)).not.toBe('done')
    expect(await act(() => gone)).not.toBe('done')
    expect([
      ...page.sent('RevokeUserSession'),
      ...page.sent('GlobalSignOut'),
    ]).toEqual([])
  },
)

describe('a client that lies', () => {
  const withClient = async (hostile: Partial<DeviceClient>) => {
    const sessions = await createSessions({ others })
    return {
      ...sessions,
      ...renderSessions(sessions, {
        toClient: (client) => ({ ...client, ...hostile }),
      }),
    }
  }

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a page of a proxy', '<html>'],
    ['no list', { sessions: 'none' }],
    [
      'a list of nonsense',
      { sessions: [null, 7, { sessionId: {} }, { sessionId: 'tkn1' }] },
    ],
    [
      'a date that is none',
      { sessions: [{ sessionId: 'tkn1', createdAt: {} }] },
    ],
    [
      'the same session twice',
      { sessions: [{ sessionId: 'tkn1' }, { sessionId: 'tkn1' }] },
    ],
    [
      'what throws when it is read',
      {
        get sessions() {
          throw new Error('read')
        },
      },
    ],
  ])('that lists %s breaks no page', async (_, answer) => {
    const page = await withClient({
      listSessions: async () => answer as never,
    })
    await waitFor(() =>
      expect(page.result.current.sessions.isPending).toBe(false),
    )
    const { data, error } = page.result.current.sessions
    if (!data) expect(error?.code).toBeTypeOf('string')
    else
      for (const { sessionId } of data.sessions)
        expect(sessionId).toBeTypeOf('string')
    const ids = page.shown() ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a page of a proxy', async () => '<html>'],
    ['somebody’s JSON', async () => ({ ok: true })],
    ['a refusal that is no error', () => Promise.reject('no')],
  ])('that ends a session with %s says no yes', async (_, endSession) => {
    controlClock()
    const page = await withClient({ endSession: endSession as never })
    await waitFor(() =>
      expect(page.result.current.sessions.isSuccess).toBe(true),
    )
    const sessionId = page.others[0] ?? ''
    const call = codeOf(page.result.current.end.mutateAsync({ sessionId }))
    for (let step = 0; step < 8; step++) await passTime(30_000)
    expect(await act(() => call)).not.toBe('done')
    expect(page.shown()).toContain(sessionId)
  })

  test('whose list repeats its token ends', async () => {
    const page = await withClient({
      listSessions: async () => ({
        sessions: [{ sessionId: 'tkn1', type: 'token', isCurrent: true }],
        nextToken: 'again',
      }),
    })
    await waitFor(() =>
      expect(page.result.current.sessions.isPending).toBe(false),
    )
    expect(page.shown() ?? ['tkn1']).toEqual(['tkn1'])
  })
})

test('a new sign-in ends a run, too, where the client does not tell when it was', async () => {
  const page = await openSessions({
    others,
    toClient: (client) => ({
      ...client,
      async getSession() {
        const session = await client.getSession()
        return session && { ...session, signedInAt: undefined }
      },
    }),
  })
  const open = page.hold('RevokeUserSession')
  const run = page.result.current.endOthers.mutateAsync()
  await waitFor(() =>
    expect(page.result.current.endOthers.isPending).toBe(true),
  )
  await act(async () => page.signIn())
  open()
  const { ended } = await act(() => run)
  expect(ended).toEqual([])
  expect(page.sent('RevokeUserSession').length).toBeLessThanOrEqual(1)
})

test('nobody is asked for a person who has left', async () => {
  const onBeforeChange = vi.fn(() => true)
  const page = await openSessions({ others, onBeforeChange })
  const open = page.hold('ListUserSessions')
  const run = codeOf(page.result.current.endOthers.mutateAsync())
  await waitFor(() =>
    expect(page.result.current.endOthers.isPending).toBe(true),
  )
  await act(async () => page.signOut())
  open()
  expect(await act(() => run)).toBe('NotSignedIn')
  expect(onBeforeChange).not.toHaveBeenCalled()
})

test('a question that nobody answers ends', async () => {
  controlClock()
  const onBeforeChange = vi.fn(() => new Promise(() => {}))
  const page = await openSessions({ others, onBeforeChange })
  const run = codeOf(page.result.current.endOthers.mutateAsync())
  await waitFor(() => expect(onBeforeChange).toHaveBeenCalled())
  await passTime(6 * 60_000)
  expect(await run).toBe('Timeout')
  expect(page.sent('RevokeUserSession')).toEqual([])
})
