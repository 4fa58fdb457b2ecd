import {
  type DeviceClient,
  DeviceError,
  DevicesProvider,
  useCurrentDevice,
  useDevices,
  useForgetDevice,
  useSuspenseDevices,
} from '@cognito-devices/react'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
  QueryErrorResetBoundary,
} from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import {
  createDevices,
  type Devices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { openPage, showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  onlineManager.setOnline(true)
  vi.useRealTimers()
})

/** A client whose session is read as `getSession` says, and counts it. */
function withSession(
  { client }: Devices,
  getSession: (read: DeviceClient['getSession']) => Promise<unknown>,
) {
  const read = vi.fn(() => getSession(client.getSession))
  return { ...client, getSession: read as DeviceClient['getSession'], read }
}

const down = () => Promise.reject(new DeviceError('Network', 'It is down.'))

test('two that ask who is signed in share the answer', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  let answer = () => {}
  const isAnswered = new Promise<void>((resolve) => (answer = resolve))
  const client = withSession(devices, async (read) => {
    await isAnswered
    return read()
  })
  const { result } = renderHookWithDevices(client, useForgetDevice)
  const ask = () => result.current.mutateAsync({ deviceKey })
  const outcomes = [ask()]
  await waitFor(() => expect(client.read).toHaveBeenCalled())
  outcomes.push(ask())
  await waitFor(() => expect(result.current.isPending).toBe(true))
  expect(client.read.mock.calls.length).toBeLessThanOrEqual(2)
  answer()
  const expected = { deviceKey, endsSession: true }
  expect(await act(() => Promise.all(outcomes))).toEqual([expected, expected])
})

test('a sign-out whose session cannot be read is read again', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  let isDown = false
  const client = withSession(devices, (read) => (isDown ? down() : read()))
  const { result } = renderHookWithDevices(client, useDevices)
  await waitFor(() => expect(result.current.data).toHaveLength(1))
  isDown = true
  const before = client.read.mock.calls.length
  act(devices.signOut)
  await waitFor(() =>
    expect(client.read.mock.calls.length).toBeGreaterThan(before),
  )
  isDown = false
  await waitFor(() => expect(result.current.data).toBeUndefined())
})

test('after a sign-out that cannot be read, the session is read ever more rarely', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const times: number[] = []
  let isDown = false
  const client = withSession(devices, (read) => {
    if (!isDown) return read()
    times.push(performance.now())
    return down()
  })
  const { result } = renderHookWithDevices(client, useDevices)
  await waitFor(() => expect(result.current.data).toHaveLength(1))
  controlClock()
  isDown = true
  act(devices.signOut)
  await passTime(100_000)
  const pauses = times.slice(1).map((time, index) => {
    const milliseconds = time - (times[index] ?? 0)
    return Math.round(milliseconds)
  })
  expect(pauses.slice(0, 8)).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ])
})

test('after an error, nobody is not taken for it', async () => {
  const devices = await createDevices()
  let isDown = true
  const client = withSession(devices, (read) =>
    isDown ? Promise.reject(new Error('broken')) : read(),
  )
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.isError).toBe(true))
  isDown = false
  act(() => void result.current.refetch())
  await waitFor(() => expect(result.current.data?.reason).toBe('not-signed-in'))
})

/** A client that counts who listens to its session. */
function withFollowers({ client }: Devices) {
  const followers = new Set<() => void>()
  const subscribeSession: DeviceClient['subscribeSession'] = (listener) => {
    const unsubscribe = client.subscribeSession(listener)
    followers.add(unsubscribe)
    return () => {
      followers.delete(unsubscribe)
      unsubscribe()
    }
  }
  return { followers, client: { ...client, subscribeSession } }
}

test('what nobody looks at is left after five minutes', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { client, followers } = withFollowers(devices)
  await showPage({ ...devices, client })
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout'],
    shouldAdvanceTime: true,
  })
  cleanup()
  expect(followers.size).toBe(1)
  vi.advanceTimersByTime(5 * 60_000)
  expect(followers.size).toBe(0)
  vi.useRealTimers()

  const page = await showPage({ ...devices, client })
  devices.emulator.clearLog()
  const { update } = page.result.current
  await act(() => update.mutateAsync({ deviceKey, status: 'not_remembered' }))
  expect(devices.emulator.log.map(({ operation }) => operation)).toEqual([
    'UpdateDeviceStatus',
    'GetDevice',
  ])
})

test('what nobody looks at is not left while a write waits', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { client, followers } = withFollowers(devices)
  const page = await showPage({ ...devices, client })
  devices.emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  onlineManager.setOnline(false)
  const { update } = page.result.current
  act(() => update.mutate({ deviceKey, status: 'not_remembered' }))
  await waitFor(() => expect(page.intent()?.phase).toBe('offline'))
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout'],
    shouldAdvanceTime: true,
  })
  cleanup()
  vi.advanceTimersByTime(6 * 60_000)
  expect(followers.size).toBe(1)
  devices.emulator.clearFaults()
  onlineManager.setOnline(true)
  await waitFor(() => expect(page.queryClient.isMutating()).toBe(0))
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  vi.advanceTimersByTime(6 * 60_000)
  expect(followers.size).toBe(0)
})

test('telemetry that throws stops nothing', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue()
  const page = await openPage({
    onTransition() {
      throw new Error('no telemetry')
    },
  })
  const { deviceKey, result } = page
  for (const status of ['remembered', 'not_remembered'] as const) {
    const { update } = result.current
    const data = await act(() => update.mutateAsync({ deviceKey, status }))
    expect(data.outcome).toBe('saved')
  }
  expect(reported).toHaveBeenCalled()
  reported.mockRestore()
})

function Statuses() {
  const { data } = useSuspenseDevices()
  return data.map(({ deviceKey, status }) => <p key={deviceKey}>{status}</p>)
}

test('a page that suspends above its provider keeps where it stores', async () => {
  const devices = await createDevices()
  const { deviceKey: other } = await devices.signIn({ remembered: true })
  await devices.signIn({ remembered: true })
  const items = new Map<string, string>()
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
  const page = await showPage(devices, { storage })
  const { update } = page.result.current
  await act(() =>
    update.mutateAsync({ deviceKey: other, status: 'not_remembered' }),
  )
  cleanup()
  const queryClient = new QueryClient()
  render(
    <Suspense fallback="…">
      <QueryClientProvider client={queryClient}>
        <DevicesProvider client={{ ...devices.client }} storage={storage}>
          <Statuses />
        </DevicesProvider>
      </QueryClientProvider>
    </Suspense>,
  )
  expect(await screen.findByText('not_remembered')).toBeDefined()
})

class Boundary extends Component<{ children: ReactNode; onReset(): void }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const retry = () => {
      this.props.onReset()
      this.setState({ hasFailed: false })
    }
    if (!this.state.hasFailed) return this.props.children
    return (
      <button type="button" onClick={retry}>
        Try again
      </button>
    )
  }
}

test('with Suspense a session that could not be read is read again', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  let isDown = true
  const client = withSession(devices, (read) =>
    isDown ? Promise.reject(new Error('broken')) : read(),
  )
  const logged = vi.spyOn(console, 'error').mockReturnValue()
  const queryClient = new QueryClient()
  render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        <QueryErrorResetBoundary>
          {({ reset }) => (
            <Boundary onReset={reset}>
              <Suspense fallback="…">
                <Statuses />
              </Suspense>
            </Boundary>
          )}
        </QueryErrorResetBoundary>
      </DevicesProvider>
    </QueryClientProvider>,
  )
  const button = () => screen.findByRole('button', { name: 'Try again' })
  const reads = client.read.mock.calls.length
  const first = await button()
  act(() => first.click())
  await waitFor(() =>
    expect(client.read.mock.calls.length).toBeGreaterThan(reads),
  )
  isDown = false
  const retry = await button()
  act(() => retry.click())
  expect(await screen.findByText('remembered')).toBeDefined()
  logged.mockRestore()
})

test('a listener of the host’s cache that throws stops no write', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue()
  const { deviceKey, queryClient, result } = await openPage()
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success')
      if (event.action.manual) throw new Error('no log')
  })
  for (const status of ['remembered', 'not_remembered'] as const) {
    const { update } = result.current
    const data = await act(() => update.mutateAsync({ deviceKey, status }))
    expect(data.outcome).toBe('saved')
  }
  expect(reported).toHaveBeenCalled()
  reported.mockRestore()
})

test('locks that cannot even be looked at are none', async () => {
  const locks = vi.spyOn(navigator, 'locks', 'get').mockImplementation(() => {
    throw new Error('no locks')
  })
  const { deviceKey, result } = await openPage()
  const { update } = result.current
  const status = 'remembered'
  const data = await act(() => update.mutateAsync({ deviceKey, status }))
  expect(data.outcome).toBe('saved')
  locks.mockRestore()
})

test('a page that comes back reads again what another may have changed', async () => {
  const page = await openPage({ remembered: true })
  const { deviceKey, emulator, seed } = page
  await emulator.send('AdminUpdateDeviceStatus', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: deviceKey,
    DeviceRememberedStatus: 'not_remembered',
  })
  act(
    () =>
      void window.dispatchEvent(
        new PageTransitionEvent('pageshow', { persisted: true }),
      ),
  )
  await waitFor(() => expect(page.shown()).toBe('not_remembered'))
})

/** The session of an app’s own store, which tells when `tell` is called. */
function withStore(
  { client }: Devices,
  getSession: (
    read: DeviceClient['getSession'],
    tell: () => void,
  ) => Promise<unknown>,
) {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const read = vi.fn(() => getSession(client.getSession, tell))
  return {
    ...client,
    getSession: read as DeviceClient['getSession'],
    subscribeSession(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read,
    tell,
  }
}

const echoes: Record<string, Parameters<typeof withStore>[1]> = {
  'as it is called'(read, tell) {
    tell()
    return read()
  },
  async 'before it answers'(read, tell) {
    const session = await read()
    tell()
    return session
  },
  async 'after it has answered'(read, tell) {
    const session = await read()
    setTimeout(tell)
    return session
  },
}

test.each(Object.entries(echoes))(
  'a client that tells of each read, %s, is not read without end',
  async (_, getSession) => {
    const devices = await createDevices()
    const { deviceKey } = await devices.signIn()
    controlClock()
    let isHeld = false
    let answer: (() => void) | undefined
    const client = withStore(devices, async (read, tell) => {
      const session = await getSession(read, tell)
      if (isHeld) await new Promise<void>((resolve) => (answer = resolve))
      return session
    })
    const reads = () => client.read.mock.calls.length
    async function untilRead() {
      const before = reads()
      while (reads() === before) await passTime(1_000)
    }
    const { result, shown } = await showPage({ ...devices, client })
    await passTime(40_000)
    expect(reads()).toBeLessThan(20)

    const { update } = result.current
    const status = 'remembered'
    await act(() => update.mutateAsync({ deviceKey, status }))
    expect(shown()).toBe(status)

    // What happens during a read is noticed by the next one.
    await untilRead()
    isHeld = true
    act(() => void window.dispatchEvent(new Event('focus')))
    await waitFor(() => expect(answer).toBeDefined())
    isHeld = false
    act(devices.signOut)
    act(client.tell)
    await act(async () => answer?.())
    await passTime(31_000)
    expect(result.current.current.data?.reason).toBe('not-signed-in')

    // What happens later is noticed at once.
    await untilRead()
    await passTime(5_000)
    const before = reads()
    act(client.tell)
    expect(reads()).toBeGreaterThan(before)
  },
)

test('events that come with a read now and then are never late', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  controlClock()
  const client = withStore(devices, (read) => read())
  await showPage({ ...devices, client })
  for (let count = 0; count < 12; count++) {
    act(() => void window.dispatchEvent(new Event('focus')))
    act(client.tell)
    await passTime(20_000)
  }
  const before = client.read.mock.calls.length
  act(() => void window.dispatchEvent(new Event('focus')))
  act(client.tell)
  expect(client.read).toHaveBeenCalledTimes(before + 2)
})

test('a write waits for the session that an event told of meanwhile', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const answers: (() => void)[] = []
  let isHeld = false
  const client = withStore(devices, async (read) => {
    const session = await read()
    if (isHeld) await new Promise<void>((resolve) => answers.push(resolve))
    return session
  })
  // It does not refuse what is meant for another user.
  const updateDeviceStatus = vi.fn(client.updateDeviceStatus)
  const { result } = await showPage({
    ...devices,
    client: { ...client, updateDeviceStatus },
  })
  isHeld = true
  const { update } = result.current
  const write = update.mutateAsync({ deviceKey, status: 'remembered' })
  write.catch(() => {})
  await waitFor(() => expect(answers).toHaveLength(1))
  act(devices.signOut)
  act(client.tell)
  await waitFor(() => expect(answers).toHaveLength(2))
  const [look, read] = answers
  await act(async () => {
    look?.()
    await new Promise((resolve) => setTimeout(resolve))
  })
  isHeld = false
  await act(async () => read?.())
  await expect(write).rejects.toMatchObject({ code: 'NotSignedIn' })
  expect(updateDeviceStatus).not.toHaveBeenCalled()
})
