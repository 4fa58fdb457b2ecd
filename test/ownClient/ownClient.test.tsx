import {
  useCurrentDevice,
  useDeviceSession,
  useDevices,
  useForgetDevice,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderHookWithDevices } from '../support/renderHookWithDevices.tsx'
import { renderWithDevices } from '../support/renderWithDevices.tsx'
import { openOwnClient } from './openOwnClient.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const now = Date.UTC(2026, 0, 2, 3, 4, 5)

test.each<[string, unknown, number | undefined]>([
  ['a number', now, now],
  ['a Date', new Date(now), now],
  ['the JSON of a Date', '2026-01-02T03:04:05.000Z', now],
  ['ISO 8601 with an offset', '2026-01-02T04:04:05+01:00', now],
  ['a day', '2026-01-02', Date.UTC(2026, 0, 2)],
  ['a time of no zone', '2026-01-02T03:04:05', undefined],
  ['seconds', now / 1000, undefined],
  ['microseconds', now * 1000, undefined],
  ['what Date cannot hold', 1e20, undefined],
  ['less than nothing', -1e15, undefined],
  ['NaN', Number.NaN, undefined],
  ['a Date of nothing', new Date(Number.NaN), undefined],
  ['1e999', Number.POSITIVE_INFINITY, undefined],
  ['null', null, undefined],
  ['words', 'yesterday', undefined],
  ['digits', '20260102', undefined],
])('%s as a date', async (_, value, expected) => {
  const own = await openOwnClient()
  const client = own.bend(
    own.put({ lastAuthenticatedAt: value, createdAt: value }),
  )
  const { result } = renderHookWithDevices(client, useDevices)
  await waitFor(() => expect(result.current.data).toHaveLength(2))
  for (const device of result.current.data ?? [])
    expect(device).toMatchObject({
      lastAuthenticatedAt: expected,
      createdAt: expected,
    })
})

test.each<[string, Record<string, unknown>, object]>([
  ['a number as a name', { name: 5 }, { name: undefined }],
  ['an empty name', { name: '' }, { name: undefined }],
  ['an address nobody asked for', { ipAddress: '203.0.113.7' }, {}],
  ['no status', { status: null }, { status: 'remembered' }],
  ['a status that is none', { status: 'on' }, { status: 'unknown' }],
])('%s', async (_, more, expected) => {
  const own = await openOwnClient()
  const { result } = renderHookWithDevices(own.bend(own.put(more)), useDevices)
  await waitFor(() => expect(result.current.data).toHaveLength(2))
  expect(result.current.data?.[1]).toMatchObject(expected)
  expect(result.current.data?.[1]).not.toHaveProperty('ipAddress')
})

test.each([[undefined], [''], [5], ['__proto__'], ['with space']])(
  'a device with the key %o is left out',
  async (key) => {
    const own = await openOwnClient()
    const client = own.bend((device) =>
      device.name === 'Other' ? { ...device, deviceKey: key } : device,
    )
    const { result } = renderHookWithDevices(client, useDevices)
    await waitFor(() => expect(result.current.isFetched).toBe(true))
    expect(result.current.data).toMatchObject([{ deviceKey: own.deviceKey }])
  },
)

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list instead of a page', []],
  ['devices that are no list', { devices: 'none' }],
  ['a token that is no text', { devices: [], paginationToken: 2 }],
])('a page that is %s is an error', async (_, page) => {
  const own = await openOwnClient()
  const client = own.with({ listDevices: async () => page })
  const { result } = renderHookWithDevices(client, useDevices)
  await waitFor(() => expect(result.current.failureReason).not.toBeNull())
  expect(result.current.failureReason).toMatchObject({
    code: 'InternalError',
    message: expect.stringContaining('listDevices of the DeviceClient'),
  })
})

test('no devices, said as null, are an empty list', async () => {
  const own = await openOwnClient()
  const client = own.with({ listDevices: async () => ({ devices: null }) })
  const { result } = renderHookWithDevices(client, useDevices)
  await waitFor(() => expect(result.current.data).toEqual([]))
})

test('another device than the one that was asked for is an error', async () => {
  const own = await openOwnClient()
  const client = own.bend(own.put({ deviceKey: 'us-east-1_other' }))
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.failureReason).not.toBeNull())
  expect(result.current.failureReason).toMatchObject({ code: 'InternalError' })
})

test.each<[string, unknown, object | null]>([
  ['nothing', undefined, null],
  [
    'what there must be, and members that are odd',
    {
      userId: 'ada',
      userPoolId: 'us-east-1_A',
      username: 7,
      deviceKey: '',
      signedInAt: '2026-01-02T03:04:05Z',
      likely: 'constructor',
    },
    {
      username: 'ada',
      deviceKey: undefined,
      signedInAt: now / 1000,
      likely: undefined,
    },
  ],
  [
    'a time of sign-in in milliseconds',
    { userId: 'ada', userPoolId: 'us-east-1_A', signedInAt: now },
    { signedInAt: undefined },
  ],
])('a session that is %s', async (_, session, expected) => {
  const own = await openOwnClient()
  const client = own.with({ getSession: async () => session })
  const { result } = renderHookWithDevices(client, useDeviceSession)
  await waitFor(() => expect(result.current).not.toBeUndefined())
  if (expected) expect(result.current).toMatchObject(expected)
  else expect(result.current).toBeNull()
})

test.each([[{}], ['ada'], [{ userId: 5, userPoolId: 'us-east-1_A' }]])(
  'a session that is %o is an error',
  async (session) => {
    const own = await openOwnClient()
    const client = own.with({ getSession: async () => session })
    const { result } = renderHookWithDevices(client, useCurrentDevice)
    await waitFor(() => expect(result.current.failureReason).not.toBeNull())
    expect(result.current.failureReason).toMatchObject({
      code: 'InternalError',
    })
  },
)

/** What JavaScript lets be thrown, and what becomes of it. */
const thrown: [string, unknown, string, string][] = [
  ['an Error', new Error('status code 500'), 'Unknown', 'status code 500'],
  ['an Error of no words', new Error(''), 'Unknown', 'says no more'],
  ['a TypeError', new TypeError('Failed to fetch'), 'Network', 'to fetch'],
  [
    'an error of the SDK',
    Object.assign(new Error('Slow down.'), { name: 'LimitExceededException' }),
    'TooManyRequests',
    'Slow down.',
  ],
  [
    'an error of another realm',
    { name: 'ForbiddenException', message: 'Blocked.' },
    'Forbidden',
    'Blocked.',
  ],
  ['a text', 'boom', 'Unknown', 'boom'],
  ['undefined', undefined, 'Unknown', 'says no more'],
  ['null', null, 'Unknown', 'says no more'],
  ['a number', 7, 'Unknown', 'says no more'],
  [
    'an error named constructor',
    Object.assign(new Error('No.'), { name: 'constructor' }),
    'Unknown',
    'No.',
  ],
  [
    'an error named toString',
    Object.assign(new Error('No.'), { name: 'toStringException' }),
    'Unknown',
    'No.',
  ],
  [
    'an error whose name is no text',
    Object.assign(new Error('No.'), { name: { odd: true } }),
    'Unknown',
    'No.',
  ],
  [
    'a DeviceError with a code that is none',
    Object.assign(new Error('No.'), { name: 'DeviceError', code: 'valueOf' }),
    'Unknown',
    'No.',
  ],
  [
    'an error that cannot be read',
    Object.defineProperty(new Error(''), 'name', {
      get() {
        throw new Error('Not for you.')
      },
    }),
    'Unknown',
    'says no more',
  ],
]

test.each(thrown)(
  'a write that throws %s',
  async (_, value, code, sentence) => {
    const own = await openOwnClient()
    const client = own.with({
      updateDeviceStatus: async () => {
        throw value
      },
    })
    const { result } = renderHookWithDevices(client, () => ({
      current: useCurrentDevice(),
      update: useUpdateDeviceStatus(),
    }))
    await waitFor(() => expect(result.current.current.data).toBeDefined())
    act(() =>
      result.current.update.mutate({
        deviceKey: own.deviceKey,
        status: 'not_remembered',
      }),
    )
    const told = () =>
      result.current.update.error ?? result.current.current.data?.intent?.error
    await waitFor(() => expect(told()).toBeDefined())
    expect(told()).toMatchObject({ name: 'DeviceError', code })
    expect(told()?.message).toContain(sentence)
    expect(told()?.message).not.toContain('undefined')
  },
)

test.each(thrown)(
  'reads that throw %s: a sentence and a way out',
  async (_, value, code) => {
    const own = await openOwnClient()
    const reject = async () => {
      throw value
    }
    const client = own.with({ getDevice: reject, listDevices: reject })
    const { container } = renderWithDevices(
      client,
      <>
        <RememberedDeviceToggle />
        <DeviceList />
      </>,
    )
    const retry = { name: 'Try again' }
    await waitFor(
      () => expect(screen.queryAllByRole('button', retry)).toHaveLength(2),
      { timeout: code === 'Unknown' || code === 'Forbidden' ? 1_000 : 5_000 },
    )
    expect(container.textContent).not.toContain('undefined')
  },
)

test.each<[string, unknown]>([
  ['false', false],
  ['a text', 'OK'],
  ['a Response that says no', new Response('', { status: 500 })],
  ['{ ok: false }', { ok: false }],
])('%s is no yes to a write, nor to a removal', async (_, answer) => {
  const own = await openOwnClient()
  const asked = vi.fn(async () => answer)
  const client = own.with({ updateDeviceStatus: asked, forgetDevice: asked })
  const { result } = renderHookWithDevices(client, () => ({
    current: useCurrentDevice(),
    forget: useForgetDevice(),
    update: useUpdateDeviceStatus(),
  }))
  await waitFor(() => expect(result.current.current.data).toBeDefined())
  const { deviceKey } = own
  act(() =>
    result.current.update.mutate({ deviceKey, status: 'not_remembered' }),
  )
  await waitFor(() =>
    expect(result.current.current.data?.intent?.error?.code).toBe(
      'InternalError',
    ),
  )
  expect(result.current.update.isSuccess).toBe(false)
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['an empty text', ''],
  ['an empty object', {}],
])('%s is a yes to a write', async (_, answer) => {
  const own = await openOwnClient()
  const client = own.with({
    async updateDeviceStatus(input: { deviceKey: string }) {
      await own.client.updateDeviceStatus({
        ...input,
        status: 'not_remembered',
      })
      return answer
    },
  })
  const { result } = renderHookWithDevices(client, () => ({
    current: useCurrentDevice(),
    update: useUpdateDeviceStatus(),
  }))
  await waitFor(() => expect(result.current.current.data).toBeDefined())
  const data = await act(() =>
    result.current.update.mutateAsync({
      deviceKey: own.deviceKey,
      status: 'not_remembered',
    }),
  )
  expect(data.outcome).toBe('saved')
})

test('a client without a method says which', async () => {
  const own = await openOwnClient()
  const client = own.with({ listDevices: undefined })
  const { result } = renderHookWithDevices(client, useDevices)
  await waitFor(() => expect(result.current.error).not.toBeNull())
  expect(result.current.error?.message).toContain('no listDevices')
})

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('No events here.')
    },
  ],
  ['gives nothing back', () => undefined],
  [
    'throws when it ends',
    () => () => {
      throw new Error('No end.')
    },
  ],
])('a subscribeSession that %s takes no page down', async (_, subscribe) => {
  const reported = vi.fn((event: ErrorEvent) => event.preventDefault())
  window.addEventListener('error', reported)
  const own = await openOwnClient()
  const client = own.with({ subscribeSession: subscribe })
  const { result, unmount } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.data?.status).toBe('remembered'))
  unmount()
  window.removeEventListener('error', reported)
})

test('a method of a class is called on its object', async () => {
  const own = await openOwnClient()
  class Own {
    inner = own.client
    subscribeSession = own.client.subscribeSession
    getSession() {
      return this.inner.getSession()
    }
    getDevice(input: { deviceKey: string }) {
      return this.inner.getDevice(input)
    }
    listDevices = own.client.listDevices
    updateDeviceStatus = own.client.updateDeviceStatus
    forgetDevice = own.client.forgetDevice
  }
  const { result } = renderHookWithDevices(new Own(), useCurrentDevice)
  await waitFor(() => expect(result.current.data?.status).toBe('remembered'))
})

test('a write that looks at no signal holds nothing after the sign-out', async () => {
  const own = await openOwnClient()
  const updateDeviceStatus = vi.fn(() => new Promise<never>(() => {}))
  const { result } = renderHookWithDevices(
    own.with({ updateDeviceStatus }),
    () => ({ current: useCurrentDevice(), update: useUpdateDeviceStatus() }),
  )
  await waitFor(() => expect(result.current.current.data).toBeDefined())
  const { deviceKey } = own
  act(() =>
    result.current.update.mutate({ deviceKey, status: 'not_remembered' }),
  )
  await waitFor(() => expect(updateDeviceStatus).toHaveBeenCalled())
  const isHeld = async () => {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name?.includes(deviceKey))
  }
  expect(await isHeld()).toBe(true)
  act(() => own.signOut())
  await waitFor(async () => expect(await isHeld()).toBe(false))
})

test.each([[''], ['__proto__'], ['no key'], [undefined]])(
  'a write and a removal of %o are refused before the client is asked',
  async (deviceKey) => {
    const own = await openOwnClient()
    const ask = vi.fn()
    const client = own.with({ updateDeviceStatus: ask, forgetDevice: ask })
    const { result } = renderHookWithDevices(client, () => ({
      current: useCurrentDevice(),
      forget: useForgetDevice(),
      update: useUpdateDeviceStatus(),
    }))
    await waitFor(() => expect(result.current.current.data).toBeDefined())
    const key = { deviceKey } as { deviceKey: string }
    const refused = { code: 'InvalidParameter' }
    act(() => result.current.update.mutate({ ...key, status: 'remembered' }))
    await waitFor(() =>
      expect(result.current.update.error).toMatchObject(refused),
    )
    act(() => result.current.forget.mutate(key))
    await waitFor(() =>
      expect(result.current.forget.error).toMatchObject(refused),
    )
    expect(ask).not.toHaveBeenCalled()
  },
)

test.each(['listDevices', 'getDevice', 'getSession'] as const)(
  'a client whose %s cannot even be looked at gives an error of ours',
  async (method) => {
    const { client } = await openOwnClient()
    const hostile = Object.defineProperty({ ...client }, method, {
      get() {
        throw new Error('a getter')
      },
    })
    const { result } = renderHookWithDevices(hostile, () => [
      useDevices().error,
      useCurrentDevice().error,
    ])
    await waitFor(() =>
      expect(result.current).toContainEqual(
        expect.objectContaining({ name: 'DeviceError', code: 'Unknown' }),
      ),
    )
  },
)
