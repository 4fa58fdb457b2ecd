import { seedSession } from '@cognito-devices/emulator'
import { useDevices } from '@cognito-devices/react'
import { QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { addUser } from '../support/addUser.ts'
import { controlClock, passTime } from '../support/clock.ts'
import { type Devices, readTruth } from '../support/createDevices.ts'
import { turnElsewhere } from '../support/elsewhere.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openTab } from '../support/openTab.tsx'
import { refuse } from '../support/refuse.ts'
import { renderHookWithDevices } from '../support/renderHookWithDevices.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
})

/** Writes that reach the service only when told to, one by one. */
function createGate({ client }: Devices) {
  const held: (() => void)[] = []
  return {
    held,
    updateDeviceStatus: async (
      input: Parameters<typeof client.updateDeviceStatus>[0],
    ) => {
      await new Promise<void>((resolve) => held.push(resolve))
      return client.updateDeviceStatus(input)
    },
  }
}

test('without locks, clicks in two tabs all settle, and both show what the service has', async () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never)
  const { deviceKey, devices } = await openBrowser()
  const gates = [createGate(devices), createGate(devices)] as const
  const [{ held: a }, { held: b }] = gates
  const [first, second] = [
    await openTab(devices, { methods: gates[0] }),
    await openTab(devices, { methods: gates[1] }),
  ]
  const answers = [
    await second.click(deviceKey, 'remembered'),
    await first.click(deviceKey, 'remembered'),
  ]
  await waitFor(() => expect([a.length, b.length]).toEqual([1, 1]))
  answers.push(await second.click(deviceKey, 'not_remembered'))
  b[0]?.()
  await waitFor(() => expect(b).toHaveLength(2))
  a[0]?.()
  b[1]?.()
  await waitFor(() => {
    for (const { outcome } of answers) expect(outcome).toBeDefined()
    expect(first.intent()).toBeUndefined()
    expect(second.intent()).toBeUndefined()
  })
  const truth = await readTruth(devices, deviceKey)
  await waitFor(() =>
    expect([first.shown(), second.shown()]).toEqual([truth, truth]),
  )
})

test('without BroadcastChannel a tab works alone', async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  )
  const { deviceKey, devices } = await openBrowser()
  const tab = await openTab(devices)
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
})

test('messages that make no sense, or of made-up devices, make no row and few requests', async () => {
  const { deviceKey, devices } = await openBrowser(true)
  const tab = await openTab(devices)
  const session = await devices.client.getSession()
  const channel = new BroadcastChannel(
    `cognito-devices/${session?.userPoolId}/${session?.userId}`,
  )
  const errors = vi.fn()
  window.addEventListener('error', errors)
  const pass = devices.hold('ListDevices')
  act(() => void tab.result.current.devices.refetch())
  devices.emulator.clearLog()
  for (const message of [
    null,
    undefined,
    5,
    'x',
    [],
    {},
    { deviceKey: 5, status: 'remembered' },
    { deviceKey, status: 'toString' },
    { deviceKey: '__proto__', status: 'forgotten' },
    { deviceKey: '', status: 'forgotten' },
  ])
    channel.postMessage(message)
  for (let number = 0; number < 200; number++)
    channel.postMessage({
      deviceKey: `made-up-${number}`,
      status: 'remembered',
    })
  channel.postMessage({ deviceKey, status: 'not_remembered' })
  // The last of them is heard, and what it says is looked up.
  await waitFor(() =>
    expect(devices.emulator.log.map(({ operation }) => operation)).toContain(
      'GetDevice',
    ),
  )
  await act(async () => pass())
  await waitFor(() => expect(tab.result.current.devices.isFetching).toBe(false))
  expect(tab.listed()).toEqual([[deviceKey, 'remembered']])
  expect(errors).not.toHaveBeenCalled()
  expect(devices.emulator.log.length).toBeLessThan(10)
  window.removeEventListener('error', errors)
  channel.close()
})

test('what another tab says of another browser is looked up, and a removal is believed', async () => {
  const { deviceKey, devices } = await openBrowser(true)
  await devices.signIn()
  const tab = await openTab(devices)
  const session = await devices.client.getSession()
  const channel = new BroadcastChannel(
    `cognito-devices/${session?.userPoolId}/${session?.userId}`,
  )
  const statusOf = () =>
    tab.result.current.devices.data?.find((one) => one.deviceKey === deviceKey)
      ?.status
  expect(statusOf()).toBe('remembered')

  await turnElsewhere(devices, deviceKey, 'not_remembered')
  channel.postMessage({ deviceKey, status: 'not_remembered' })
  await waitFor(() => expect(statusOf()).toBe('not_remembered'))
  await turnElsewhere(devices, deviceKey, 'remembered')
  channel.postMessage({ deviceKey, status: 'remembered' })
  await waitFor(() => expect(statusOf()).toBe('remembered'))
  await turnElsewhere(devices, deviceKey, 'not_remembered')
  channel.postMessage({ deviceKey, status: 'unknown' })
  await waitFor(() => expect(statusOf()).toBe('not_remembered'))
  const next = await openTab(devices)
  expect(next.listed()).toContainEqual([deviceKey, 'not_remembered'])
  channel.postMessage({ deviceKey, status: 'forgotten' })
  await waitFor(() => expect(statusOf()).toBeUndefined())
  channel.close()
})

test('a list that is being read while another tab turns a browser off is read again', async () => {
  const { deviceKey, devices } = await openBrowser(true)
  await devices.signIn({ remembered: true })
  const { client } = devices
  const answers: (() => void)[] = []
  const listDevices: typeof client.listDevices = async (input) => {
    const page = await client.listDevices(input)
    if (answers.length === 0)
      await new Promise<void>((resolve) => answers.push(resolve))
    return page
  }
  const { result } = renderHookWithDevices({ ...client, listDevices }, () =>
    useDevices(),
  )
  await waitFor(() => expect(answers).toHaveLength(1))
  await turnElsewhere(devices, deviceKey, 'not_remembered')
  const session = await client.getSession()
  const channel = new BroadcastChannel(
    `cognito-devices/${session?.userPoolId}/${session?.userId}`,
  )
  channel.postMessage({ deviceKey, status: 'not_remembered' })
  await waitFor(() => expect(result.current.data).toHaveLength(1))
  expect(result.current.data?.[0]?.deviceKey).not.toBe(deviceKey)
  answers[0]?.()
  channel.close()
})

test('a session that has ended listens to no other tab', async () => {
  const { devices } = await openBrowser()
  const close = vi.spyOn(BroadcastChannel.prototype, 'close')
  const tab = await openTab(devices)
  const session = await devices.client.getSession()
  act(devices.signOut)
  await waitFor(() =>
    expect(tab.result.current.current.data?.reason).toBe('not-signed-in'),
  )
  const closed = close.mock.contexts.map(
    (channel) => (channel as BroadcastChannel).name,
  )
  expect(closed).toContain(
    `cognito-devices/${session?.userPoolId}/${session?.userId}`,
  )
})

test('a browser turned off here and on in another place is on as soon as the list says so', async () => {
  const { deviceKey, devices } = await openBrowser(true)
  await devices.signIn()
  const tab = await openTab(devices)
  const answer = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(tab.listed()).toContainEqual([deviceKey, 'not_remembered'])
  await turnElsewhere(devices, deviceKey, 'remembered')
  await act(() => tab.result.current.devices.refetch())
  await waitFor(() =>
    expect(tab.listed()).toContainEqual([deviceKey, 'remembered']),
  )
})

test('another user whom no event told of: nothing is sent or left of the one before', async () => {
  const { deviceKey, devices } = await openBrowser()
  const { emulator, seed } = devices
  const queryClient = new QueryClient()
  const tab = await openTab(devices, { hears: false, queryClient })
  const other = await addUser(emulator, seed, 'bob@example.com')
  devices.setToken((await seedSession(emulator, other)).accessToken)
  emulator.clearLog()
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('NotSignedIn'))
  expect(devices.writes()).toEqual([])
  await waitFor(() =>
    expect(tab.result.current.current.data?.deviceKey).not.toBe(deviceKey),
  )
  const left = [
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state.variables),
  ]
  expect(JSON.stringify(left)).not.toContain(seed.sub)
  expect(JSON.stringify(left)).not.toContain(deviceKey)
})

test("two users in two tabs: the kept wish of one is nobody else's to delete", async () => {
  const { deviceKey, devices } = await openBrowser(true)
  const { emulator, seed } = devices
  const tab = await openTab(devices)
  refuse(devices, 'UpdateDeviceStatus', 'PasswordResetRequired')
  await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(tab.intent()?.phase).toBe('parked'))
  await tab.close()
  const other = await addUser(emulator, seed, 'bob@example.com')
  const { accessToken, deviceKey: bobs = '' } = await seedSession(
    emulator,
    other,
  )
  devices.setToken(accessToken)
  const second = await openTab(devices)
  const answer = await second.click(bobs, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  await second.close()
  await devices.signInAgain(deviceKey)
  await openTab(devices)
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('not_remembered'),
  )
})

test('the first read after a turning off is behind: what is turned on elsewhere still shows', async () => {
  const { deviceKey, devices } = await openBrowser(true)
  const { client } = devices
  let behind = 0
  const tab = await openTab(devices, {
    methods: {
      getDevice: async (input) =>
        behind-- > 0
          ? { deviceKey, status: 'remembered', statusSource: 'presence' }
          : client.getDevice(input),
    },
  })
  controlClock()
  behind = 1
  const answer = await tab.click(deviceKey, 'not_remembered')
  await passTime(2_000)
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  await turnElsewhere(devices, deviceKey, 'remembered')
  await act(() => tab.queryClient.refetchQueries())
  await waitFor(() => expect(tab.shown()).toBe('remembered'))
})

test('of a device that was changed here, the older of two reads answers last and does not count', async () => {
  const { deviceKey, devices } = await openBrowser(true)
  const { client } = devices
  const held: (() => void)[] = []
  let holds = false
  const tab = await openTab(devices, {
    methods: {
      async listDevices(input) {
        const page = await client.listDevices(input)
        if (holds) await new Promise<void>((resolve) => held.push(resolve))
        return page
      },
    },
  })
  const answer = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  const back = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(back.outcome).toBe('saved'))
  expect(tab.shown()).toBe('remembered')
  holds = true
  act(() => void tab.result.current.devices.refetch())
  await waitFor(() => expect(held).toHaveLength(1))
  await turnElsewhere(devices, deviceKey, 'not_remembered')
  await act(() => tab.result.current.current.refetch())
  await waitFor(() => expect(tab.shown()).toBe('not_remembered'))
  holds = false
  await act(async () => {
    for (const pass of held) pass()
  })
  await waitFor(() => expect(tab.queryClient.isFetching()).toBe(0))
  expect(tab.shown()).toBe('not_remembered')
  expect(tab.listed()).not.toContainEqual([deviceKey, 'remembered'])
})
