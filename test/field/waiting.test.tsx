import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { QueryClient } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../support/clock.ts'
import { readTruth } from '../support/createDevices.ts'
import { holdLock } from '../support/holdLock.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openTab } from '../support/openTab.tsx'
import { refuse } from '../support/refuse.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  localStorage.clear()
})

async function open({
  remembered = false,
  ...options
}: Parameters<typeof openTab>[1] & { remembered?: boolean } = {}) {
  const { deviceKey, devices } = await openBrowser(remembered)
  const tab = await openTab(devices, options)
  devices.emulator.clearLog()
  return { ...devices, devices, deviceKey, tab }
}

test('a lock that is never given back: turning off goes on without it, and is read back', async () => {
  const { deviceKey, devices, emulator, tab } = await open({
    remembered: true,
  })
  const release = await holdLock(devices, deviceKey)
  controlClock()
  const answer = await tab.click(deviceKey, 'not_remembered')
  await passTime(6_000)
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(emulator.log.map(({ operation }) => operation)).toEqual([
    'UpdateDeviceStatus',
    'GetDevice',
  ])
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  act(() => tab.result.current.forget.mutate({ deviceKey }))
  await passTime(6_000)
  await waitFor(() => expect(tab.result.current.forget.isSuccess).toBe(true))
  expect(await readTruth(devices, deviceKey)).toBe('forgotten')
  release()
})

test('a lock that is never given back: turning on says so, and can be cancelled', async () => {
  const { deviceKey, devices } = await openBrowser()
  renderWithDevices(devices.client, <RememberedDeviceToggle />)
  const control = await screen.findByRole('switch')
  const release = await holdLock(devices, deviceKey)
  controlClock()
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.click(control)
  await passTime(6_000)
  const cancel = await screen.findByRole('button', { name: 'Cancel' })
  expect(control.getAttribute('aria-checked')).toBe('true')
  await user.click(cancel)
  await waitFor(() =>
    expect(control.getAttribute('aria-checked')).toBe('false'),
  )
  release()
  await passTime(60_000)
  expect(devices.writes()).toEqual([])
})

test('a lock that comes late after all is taken, and what waited for it is sent', async () => {
  const { deviceKey, devices, tab } = await open()
  const release = await holdLock(devices, deviceKey)
  controlClock()
  const answer = await tab.click(deviceKey, 'remembered')
  await passTime(6_000)
  await waitFor(() => expect(tab.intent()?.phase).toBe('blocked'))
  release()
  await waitFor(() => expect(answer.outcome).toBe('saved'))
})

test.each([-5 * 3_600_000, -2 * 86_400_000, 86_400_000 / 2])(
  'a back-off is a duration: the clock is set by %d ms',
  async (shift) => {
    const { deviceKey, devices, tab } = await open()
    refuse(devices, 'UpdateDeviceStatus', 'TooManyRequests', 2)
    controlClock()
    const answer = await tab.click(deviceKey, 'remembered')
    await waitFor(() => expect(tab.intent()?.phase).toBe('waiting'))
    vi.setSystemTime(Date.now() + shift)
    await passTime(8_000)
    await waitFor(() => expect(answer.outcome).toBe('saved'))
    expect(await readTruth(devices, deviceKey)).toBe('remembered')
  },
)

test('every call is blocked while the browser is online: attempts are counted, and there is a way out', async () => {
  const { devices, deviceKey } = await openBrowser(true)
  renderWithDevices(devices.client, <RememberedDeviceToggle />)
  const control = await screen.findByRole('switch')
  devices.emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  controlClock()
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.click(control)
  // The clock goes on by itself meanwhile, since the write path may be on its way.
  await screen.findByText(/block/i)
  const cancel = screen.getByRole('button', { name: 'Cancel' })
  devices.emulator.clearFaults()
  await user.click(cancel)
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull(),
  )
  const before = devices.writes().length
  await passTime(60_000)
  expect(devices.writes()).toHaveLength(before)
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
})

test('a session that no call tells any more holds up one write once, and no other', async () => {
  let hangs = false
  const hanging = vi.fn(() => new Promise(() => {}))
  const { deviceKey, devices, tab } = await open({
    seeSession: (session) => (hangs ? hanging() : session),
  })
  controlClock()
  hangs = true
  const first = await tab.click(deviceKey, 'remembered')
  await passTime(5_000)
  await waitFor(() => expect(first.outcome).toBe('saved'))
  const second = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(second.outcome).toBe('saved'))
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  // All of them look at once, and wait for one answer.
  expect(hanging).toHaveBeenCalledOnce()
})

test('a session that is told late is heard, and the next look is a new one', async () => {
  const late: ((session: null) => void)[] = []
  let hangs = false
  const { deviceKey, devices, tab } = await open({
    seeSession: (session) =>
      hangs ? new Promise((resolve) => late.push(resolve)) : session,
  })
  controlClock()
  hangs = true
  const answer = await tab.click(deviceKey, 'remembered')
  await passTime(5_000)
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  await act(async () => late[0]?.(null))
  await waitFor(() =>
    expect(tab.result.current.current.data?.reason).toBe('not-signed-in'),
  )
  expect(devices.writes()).toHaveLength(1)
})

test.each<[string, () => unknown]>([
  ['rejects', () => Promise.reject(new Error('broken'))],
  ['gives nonsense', () => 'ada'],
])('a session that %s ends nothing', async (_, answerWith) => {
  let isBroken = false
  const { deviceKey, tab } = await open({
    seeSession: (session) => (isBroken ? answerWith() : session),
  })
  isBroken = true
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(tab.shown()).toBe('remembered')
})

test('a session answered late, of a sign-in before, is not taken for the newer one', async () => {
  const held: (() => void)[] = []
  let holds = false
  const { deviceKey, devices, tab } = await open({
    seeSession: (session) =>
      holds
        ? new Promise((resolve) => held.push(() => resolve(session)))
        : session,
  })
  holds = true
  act(devices.signOut)
  await waitFor(() => expect(held).toHaveLength(1))
  holds = false
  await act(() => devices.signInAgain(deviceKey))
  await act(async () => held[0]?.())
  expect(tab.shown()).toBe('not_remembered')
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
})

test('a client that ignores its signal keeps nothing of an ended session', async () => {
  const never = () => new Promise<never>(() => {})
  let hangs = true
  const { client, deviceKey, devices, tab } = await open()
  const other = await openTab(devices, {
    methods: {
      updateDeviceStatus: (input) =>
        hangs ? never() : client.updateDeviceStatus(input),
    },
  })
  const answer = await other.click(deviceKey, 'remembered')
  await waitFor(() => expect(other.intent()?.phase).toBe('saving'))
  act(devices.signOut)
  await waitFor(() => expect(answer.outcome).toBe('NotSignedIn'))
  hangs = false
  await act(() => devices.signInAgain(deviceKey))
  await waitFor(() => expect(tab.shown()).toBe('not_remembered'))
  const next = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(next.outcome).toBe('saved'))
})

test.each([undefined, null, 'no', 0, new Error('boom')])(
  'a client that rejects with %s has failed, in a row that says so',
  async (thrown) => {
    const { deviceKey, tab } = await open({
      methods: { updateDeviceStatus: () => Promise.reject(thrown) },
    })
    const answer = await tab.click(deviceKey, 'remembered')
    await waitFor(() => expect(answer.outcome).toBe('Unknown'))
    expect(tab.intent()?.phase).toBe('parked')
    expect(tab.shown()).toBe('not_remembered')
  },
)

test.each(['', ' ', '__proto__', 'zz'])(
  'a call for the key "%s" makes no row',
  async (key) => {
    const { deviceKey, tab } = await open()
    const answer = await tab.click(key, 'remembered')
    await waitFor(() => expect(answer.outcome).toBeDefined())
    expect(answer.outcome).not.toBe('saved')
    await act(() => tab.queryClient.refetchQueries())
    expect(
      tab
        .listed()
        ?.map(([listed]) => listed)
        .filter((one) => one !== deviceKey),
    ).toEqual([])
  },
)

test('a status that is none is refused, and shown nowhere', async () => {
  const { deviceKey, devices, tab } = await open()
  const answer = await tab.click(deviceKey, 'forgotten' as 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('InvalidParameter'))
  expect(tab.intent()).toBeUndefined()
  expect(tab.shown()).toBe('not_remembered')
  expect(devices.writes()).toEqual([])
})

test('the cache cleared while a list is read and a write is acknowledged', async () => {
  const { deviceKey, devices, tab } = await open()
  const passRead = devices.hold('ListDevices')
  const passWrite = devices.hold('UpdateDeviceStatus')
  act(() => void tab.result.current.devices.refetch())
  const answer = await tab.click(deviceKey, 'remembered')
  act(() => tab.queryClient.clear())
  passWrite()
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  await act(async () => passRead())
  await waitFor(() => expect(tab.shown()).toBe('remembered'))
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
})

test.each(['before', 'during', 'after'])(
  'the cache cleared %s a write',
  async (when) => {
    const { deviceKey, devices, tab } = await open({
      queryClient: new QueryClient(),
    })
    const clear = () => act(() => tab.queryClient.clear())
    if (when === 'before') clear()
    const pass = devices.hold('UpdateDeviceStatus')
    const answer = await tab.click(deviceKey, 'remembered')
    if (when === 'during') clear()
    pass()
    await waitFor(() => expect(answer.outcome).toBe('saved'))
    if (when === 'after') clear()
    await waitFor(() => expect(tab.shown()).toBe('remembered'))
    const off = await tab.click(deviceKey, 'not_remembered')
    await waitFor(() => expect(off.outcome).toBe('saved'))
    expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  },
)
