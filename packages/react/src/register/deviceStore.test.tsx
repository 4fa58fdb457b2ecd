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
} from '../../../../test/support/createDevices.ts'
import { openPage, showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  onlineManager.setOnline(true)
  vi.useRealTimers()
  vi.restoreAllMocks()
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
  vi.spyOn(Math, 'random').mockReturnValue(0)
  controlClock()
  isDown = true
  act(devices.signOut)
  await passTime(100_000)
  const pauses = times.slice(1).map((time, index) => {
    const milliseconds = time - (times[index] ?? 0)
    return Math.round(milliseconds)
  })
  expect(pauses.slice(0, 8)).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
  ])
})

test('a page renders for a session that has changed, and for no other', async () => {
  const devices = await createDevices()
  const { accessToken, deviceKey } = await devices.signIn()
  let isKnown = false
  const client = withSession(devices, async (read) => {
    const session = await read()
    return isKnown ? session : { ...session, deviceKey: undefined }
  })
  const render = vi.fn(useCurrentDevice)
  const { result } = renderHookWithDevices(client, () => render())
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  const renders = render.mock.calls.length
  const reads = client.read.mock.calls.length
  await act(async () => devices.setToken(accessToken))
  await waitFor(() => expect(client.read).toHaveBeenCalledTimes(reads + 1))
  await act(() => client.getSession())
  expect(render).toHaveBeenCalledTimes(renders)
  isKnown = true
  await act(async () => devices.setToken(accessToken))
  await waitFor(() => expect(result.current.data?.deviceKey).toBe(deviceKey))
})

test('an older read that fails says nothing while a newer one is under way', async () => {
  const devices = await createDevices()
  const { accessToken, deviceKey } = await devices.signIn()
  const answers: ((isDown: boolean) => void)[] = []
  const client = withSession(devices, async (read) => {
    if (answers.length === 2) return read()
    const isDown = await new Promise<boolean>((answer) => answers.push(answer))
    return isDown ? Promise.reject(new Error('broken')) : read()
  })
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(answers).toHaveLength(1))
  act(() => devices.setToken(accessToken))
  await waitFor(() => expect(answers).toHaveLength(2))
  const [first, second] = answers
  await act(async () => first?.(true))
  expect(result.current.isError).toBe(false)
  await act(async () => second?.(false))
  await waitFor(() => expect(result.current.data?.deviceKey).toBe(deviceKey))
})

test('offline, a client that has no session to tell of has not signed anybody out', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  let isOffline = false
  const client = withSession(devices, async (read) =>
    isOffline ? null : read(),
  )
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  onlineManager.setOnline(false)
  isOffline = true
  await act(async () => {
    window.dispatchEvent(new Event('focus'))
  })
  await act(() => devices.client.getSession())
  expect(result.current.data?.status).toBe('remembered')
})

test('that nobody is signed in stays known when it cannot be read again', async () => {
  const devices = await createDevices()
  let isDown = false
  const client = withSession(devices, (read) => (isDown ? down() : read()))
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  const reason = () => result.current.data?.reason
  await waitFor(() => expect(reason()).toBe('not-signed-in'))
  isDown = true
  const reads = client.read.mock.calls.length
  await act(async () => devices.signOut())
  await waitFor(() =>
    expect(client.read.mock.calls.length).toBeGreaterThan(reads),
  )
  expect(reason()).toBe('not-signed-in')
})

test('a mutation reads a session anew that could not be read', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  let isDown = true
  const client = withSession(devices, (read) =>
    isDown ? Promise.reject(new Error('broken')) : read(),
  )
  const { result } = renderHookWithDevices(client, useForgetDevice)
  const ask = () => act(() => result.current.mutateAsync({ deviceKey }))
  await expect(ask()).rejects.toMatchObject({ code: 'Unknown' })
  isDown = false
  expect(await ask()).toEqual({ deviceKey, endsSession: true })
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
