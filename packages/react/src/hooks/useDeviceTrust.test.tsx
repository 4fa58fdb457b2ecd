import { seedSession } from '@cognito-devices/emulator'
import {
  type DeviceChange,
  DevicesProvider,
  type DevicesProviderProps,
  useCurrentDevice,
  useDeviceActions,
  useDevices,
  useDeviceTrust,
  useRememberOnSignIn,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { addUser } from '../../../../test/support/addUser.ts'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import {
  createDevices,
  type Devices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { turnElsewhere } from '../../../../test/support/elsewhere.ts'
import { openOldBrowser } from '../../../../test/support/openOldBrowser.ts'
import { openTab } from '../../../../test/support/openTab.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

const day = 24 * 60 * 60_000
const month = { maxAge: 30 * day }

function useTrust() {
  const { data } = useCurrentDevice()
  return { device: data, trust: useDeviceTrust(data) }
}

type Settings = Omit<DevicesProviderProps, 'client'>

const show = (devices: Devices, settings: Settings = { trust: month }) =>
  renderHookWithDevices(devices.client, useTrust, settings)

const statusOf = (devices: Devices, deviceKey: string, status: string) =>
  waitFor(async () => expect(await readTruth(devices, deviceKey)).toBe(status))

/** Nothing comes of it, however often the page is looked at. */
async function staysOn(devices: Devices, deviceKey: string) {
  for (let looks = 0; looks < 3; looks++)
    await act(async () => {
      window.dispatchEvent(new Event('focus'))
      await new Promise((resolve) => setTimeout(resolve))
    })
  await devices.client.getSession()
  expect(devices.writes()).toHaveLength(0)
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
}

test('what is over age is turned off at the first visit, and said to be', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const { result, unmount } = show(devices)
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  await statusOf(devices, deviceKey, 'not_remembered')
  await waitFor(() => expect(result.current.device?.intent).toBeUndefined())
  expect(result.current.trust).toEqual({
    state: 'ended',
    endedAt: expect.closeTo(Date.now(), -5),
  })
  unmount()

  // The next page says the same, and writes nothing.
  const next = show(devices)
  await waitFor(() => expect(next.result.current.trust?.state).toBe('ended'))
  expect(devices.writes()).toHaveLength(1)
})

test('a page that shows nothing of a device is a visit, too', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  renderHookWithDevices(devices.client, () => {}, { trust: month })
  await statusOf(devices, deviceKey, 'not_remembered')
})

test('nobody is asked about the trust of a person who has left without an event', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const { client, emulator, seed } = devices
  let answer: (() => void) | undefined
  const getDevice = async (input: Parameters<typeof client.getDevice>[0]) => {
    const device = await client.getDevice(input)
    await new Promise<void>((resolve) => (answer = resolve))
    return device
  }
  const onBeforeChange = vi.fn(() => true)
  const subscribeSession = () => () => {}
  const { result } = renderHookWithDevices(
    { ...client, getDevice, subscribeSession },
    useDevices,
    { trust: month, onBeforeChange },
  )
  await waitFor(() => expect(answer).toBeDefined())
  const other = await addUser(emulator, seed, 'bob@example.com')
  devices.setToken((await seedSession(emulator, other)).accessToken)
  await act(async () => answer?.())
  await waitFor(() => expect(result.current.data).toEqual([]))
  expect(onBeforeChange).not.toHaveBeenCalled()
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
})

const reads = ({ emulator }: Devices) =>
  emulator.log.filter(({ operation }) => operation === 'GetDevice').length

const look = () =>
  act(async () => {
    window.dispatchEvent(new Event('focus'))
  })

test('how old it is is read once, and once more where there was no answer', async () => {
  const { devices, deviceKey } = await openOldBrowser(20)
  const { client } = devices
  let asked = 0
  const silent = {
    ...client,
    getDevice: (input: Parameters<typeof client.getDevice>[0]) =>
      ++asked > 1 ? client.getDevice(input) : new Promise<never>(() => {}),
  }
  controlClock()
  renderHookWithDevices(silent, () => {}, { trust: month })
  await waitFor(() => expect(asked).toBe(1))
  await look()
  await look()
  expect(asked).toBe(1)
  await passTime(30_000)
  await look()
  await waitFor(() => expect(reads(devices)).toBe(1))
  await staysOn(devices, deviceKey)
  expect(asked).toBe(2)
})

test('a new device of the same browser has nothing to do with the age of the one before', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const { client } = devices
  const held: (() => void)[] = []
  const slow = {
    ...client,
    async getDevice(input: Parameters<typeof client.getDevice>[0]) {
      const device = await client.getDevice(input)
      await new Promise<void>((resolve) => held.push(resolve))
      return device
    },
  }
  renderHookWithDevices(slow, () => {}, { trust: month })
  await waitFor(() => expect(held).toHaveLength(1))
  await act(() => devices.signIn())
  await act(async () => held[0]?.())
  await staysOn(devices, deviceKey)
})

test('what is not over age stays on, and says until when', async () => {
  const { devices, deviceKey } = await openOldBrowser(20)
  const { emulator } = devices
  const { result } = show(devices)
  await waitFor(() => expect(result.current.trust?.state).toBe('limited'))
  const { createdAt = 0 } = result.current.device ?? {}
  expect(result.current.trust).toEqual({
    state: 'limited',
    endsAt: createdAt + month.maxAge,
    isEnforced: false,
  })
  await waitFor(() =>
    expect(emulator.log.some(({ operation }) => operation === 'GetDevice')),
  )
  await staysOn(devices, deviceKey)
})

test('turned on again here, its age begins anew, for this page and the next', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const tab = await openTab(devices, { trust: month })
  await statusOf(devices, deviceKey, 'not_remembered')
  await waitFor(() => expect(tab.intent()).toBeUndefined())
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  await tab.close()
  devices.emulator.clearLog()
  const { result } = show(devices)
  await waitFor(() =>
    expect(result.current.trust).toEqual({
      state: 'limited',
      endsAt: expect.closeTo(Date.now() + month.maxAge, -5),
      isEnforced: false,
    }),
  )
  await staysOn(devices, deviceKey)
})

test('a click that changes nothing does not make it younger', async () => {
  const { devices, deviceKey } = await openOldBrowser(20)
  const tab = await openTab(devices, { trust: month })
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  const { result } = show(devices)
  await waitFor(() => expect(result.current.trust?.state).toBe('limited'))
  const { createdAt = 0 } = result.current.device ?? {}
  expect(result.current.trust).toMatchObject({
    endsAt: createdAt + month.maxAge,
  })
})

test('what somebody turned off later has not ended by its age', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const { emulator, seed } = devices
  const tab = await openTab(devices, { trust: month })
  await statusOf(devices, deviceKey, 'not_remembered')
  await waitFor(() => expect(tab.intent()).toBeUndefined())
  await emulator.send('AdminUpdateDeviceStatus', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: deviceKey,
    DeviceRememberedStatus: 'remembered',
  })
  await act(() => tab.queryClient.refetchQueries())
  await waitFor(() => expect(tab.shown()).toBe('remembered'))
  const off = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(off.outcome).toBe('saved'))
  const { result } = show(devices)
  await waitFor(() =>
    expect(result.current.device?.status).toBe('not_remembered'),
  )
  expect(result.current.trust).toBeUndefined()
})

test('a click right before is newer', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  // A limit that it is not over.
  const tab = await openTab(devices, { trust: { maxAge: 50 * day } })
  const off = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(off.outcome).toBe('saved'))
  const on = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(on.outcome).toBe('saved'))
  devices.emulator.clearLog()
  show(devices)
  await staysOn(devices, deviceKey)
})

test('a click while it is turned off has the last word', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const open = devices.hold('UpdateDeviceStatus')
  const tab = await openTab(devices, { trust: month })
  await waitFor(() => expect(tab.intent()?.phase).toBe('saving'))
  const answer = await tab.click(deviceKey, 'remembered')
  open()
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  await statusOf(devices, deviceKey, 'remembered')
  expect(tab.shown()).toBe('remembered')
})

test.each([false, undefined, 'yes'])(
  'the host is asked, and %s leaves it offered',
  async (answer) => {
    const { devices, deviceKey } = await openOldBrowser()
    const asked: DeviceChange[] = []
    const settings: Settings = {
      trust: month,
      onBeforeChange(change) {
        asked.push(change)
        return change.kind === 'update' && change.cause === 'click'
          ? true
          : answer
      },
    }
    const tab = await openTab(devices, settings)
    await waitFor(() =>
      expect(tab.intent()).toMatchObject({
        phase: 'offered',
        status: 'not_remembered',
        cause: 'policy',
      }),
    )
    expect(tab.shown()).toBe('remembered')
    expect(asked).toEqual([
      { kind: 'update', deviceKey, status: 'not_remembered', cause: 'policy' },
    ])
    // It is asked once a visit, and put away it does not come back.
    act(() => tab.result.current.actions.dismiss({ deviceKey }))
    await staysOn(devices, deviceKey)
    expect(asked).toHaveLength(1)
    await act(() => devices.signInAgain(deviceKey))
    await waitFor(() => expect(asked).toHaveLength(2))
    await waitFor(() => expect(tab.intent()?.phase).toBe('offered'))
    const off = await tab.click(deviceKey, 'not_remembered')
    await waitFor(() => expect(off.outcome).toBe('saved'))
    await statusOf(devices, deviceKey, 'not_remembered')
  },
)

test('a page that is read-only, and one without a limit, change nothing', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const readOnly = show(devices, { trust: month, isReadOnly: true })
  await waitFor(() =>
    expect(readOnly.result.current.trust?.state).toBe('limited'),
  )
  await staysOn(devices, deviceKey)
  // To show it, and not to find out how old it is.
  expect(reads(devices)).toBe(1)
  readOnly.unmount()
  const without = show(devices, {})
  await waitFor(() =>
    expect(without.result.current.device?.status).toBe('remembered'),
  )
  expect(without.result.current.trust).toBeUndefined()
  await staysOn(devices, deviceKey)
})

test('a browser that is off is never turned on, nor written to', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  devices.emulator.advance(-40 * day)
  const { deviceKey } = await devices.signIn()
  devices.emulator.advance(40 * day)
  await devices.signInAgain(deviceKey)
  const { result } = show(devices)
  await waitFor(() =>
    expect(result.current.device?.status).toBe('not_remembered'),
  )
  expect(result.current.trust).toBeUndefined()
  await act(async () => window.dispatchEvent(new Event('focus')))
  expect(devices.writes()).toHaveLength(0)
})

test('two tabs turn it off, and both say so', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const [one, other] = await Promise.all([show(devices), show(devices)])
  for (const { result } of [one, other])
    await waitFor(() => {
      expect(result.current.device?.status).toBe('not_remembered')
      expect(result.current.trust?.state).toBe('ended')
      expect(result.current.device?.intent).toBeUndefined()
    })
  await statusOf(devices, deviceKey, 'not_remembered')
  // A tab that has its turn before it hears of the other says the same once more.
  for (const { request } of devices.writes())
    expect(request).toMatchObject({ DeviceRememberedStatus: 'not_remembered' })
})

test('a page that stays open, or was frozen, is visited when it is looked at', async () => {
  const { devices, deviceKey } = await openOldBrowser(20)
  controlClock()
  const { result } = show(devices)
  await waitFor(() => expect(result.current.trust?.state).toBe('limited'))
  // The clock of the page alone: its token stays good.
  await passTime(11 * day)
  await act(async () => window.dispatchEvent(new Event('focus')))
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  await statusOf(devices, deviceKey, 'not_remembered')
})

test('a clock that is set back does not make a browser younger than its sign-in', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  controlClock()
  vi.setSystemTime(Date.now() - 40 * day)
  show(devices)
  await statusOf(devices, deviceKey, 'not_remembered')
})

test.each([
  ['a turning on in the future', JSON.stringify({ since: Date.now() * 2 })],
  ['no time', '{"since":"yesterday","endedAt":null}'],
  ['another shape', '[1]'],
  ['half of a text', '{"since":'],
  ['no number that JSON has', '{"since":1e999}'],
])('what the storage holds is checked: %s', async (_, text) => {
  const { devices, deviceKey } = await openOldBrowser()
  localStorage.setItem(`cognito-devices/trust/${deviceKey}`, text)
  const { result } = show(devices)
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  await statusOf(devices, deviceKey, 'not_remembered')
})

test('where nothing can be stored, what is known of it holds for the page', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const full = {
    getItem: () => null,
    setItem() {
      throw new Error('full')
    },
    removeItem() {},
  }
  const { result } = renderHookWithDevices(
    devices.client,
    () => ({ ...useTrust(), actions: useDeviceActions() }),
    { trust: month, storage: full },
  )
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  await waitFor(() => expect(result.current.device?.intent).toBeUndefined())
  await act(() =>
    result.current.actions.updateStatus({ deviceKey, status: 'remembered' }),
  )
  await waitFor(() => expect(result.current.trust?.state).toBe('limited'))
  devices.emulator.clearLog()
  await staysOn(devices, deviceKey)
})

test('what is kept of it outlives a sign-out, and goes with its user', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const item = `cognito-devices/trust/${deviceKey}`
  const { result } = show(devices)
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  await act(async () => devices.signOut())
  expect(localStorage.getItem(item)).not.toBeNull()
  const ben = await seedSession(
    devices.emulator,
    await addUser(devices.emulator, devices.seed, 'ben@example.com'),
  )
  await act(async () => devices.setToken(ben.accessToken))
  await waitFor(() => expect(localStorage.getItem(item)).toBeNull())
})

test('a choice at the sign-in does not renew what is over age', async () => {
  const { devices, deviceKey } = await openOldBrowser()
  const { result } = renderHookWithDevices(
    devices.client,
    () => ({ ...useTrust(), remember: useRememberOnSignIn() }),
    { trust: month },
  )
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  await act(() => turnElsewhere(devices, deviceKey, 'remembered'))
  await act(async () => devices.signOut())
  act(() => {
    result.current.remember.setChoice(true)
    result.current.remember.submitChoice()
  })
  devices.emulator.clearLog()
  await act(() => devices.signInAgain(deviceKey))
  await waitFor(() => expect(devices.writes()).toHaveLength(1))
  await statusOf(devices, deviceKey, 'not_remembered')
  await waitFor(() => expect(result.current.trust?.state).toBe('ended'))
  expect(devices.writes()).toHaveLength(1)
})

test('a limit that is none says so while one develops', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  for (const maxAge of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() =>
      renderHookWithDevices({} as never, () => {}, { trust: { maxAge } }),
    ).toThrow('trust.maxAge')
  error.mockRestore()
})

test('of another browser a date is known only where a server ends it', async () => {
  const { devices } = await openOldBrowser(20)
  const other = {
    deviceKey: 'us-east-1_other',
    status: 'remembered',
    isCurrent: false,
    createdAt: 1_000,
    lastModifiedAt: 5_000,
  } as const
  const enforced = renderHookWithDevices(
    devices.client,
    () => [useDeviceTrust(other), useDeviceTrust(useCurrentDevice().data)],
    { trust: { ...month, isEnforced: true } },
  )
  await waitFor(() =>
    expect(enforced.result.current).toEqual([
      { state: 'limited', endsAt: month.maxAge + 5_000, isEnforced: true },
      { state: 'limited', endsAt: expect.any(Number), isEnforced: true },
    ]),
  )
  enforced.unmount()
  const reminded = renderHookWithDevices(
    devices.client,
    () => [useDeviceTrust(other), useDeviceTrust(useCurrentDevice().data)],
    { trust: month },
  )
  await waitFor(() => expect(reminded.result.current[1]).toBeDefined())
  expect(reminded.result.current[0]).toBeUndefined()
})

test.each<[string, Settings]>([
  ['that a host sets later', {}],
  ['of a page that was read-only at first', { trust: month, isReadOnly: true }],
])('a limit %s holds at once', async (_, first) => {
  const { devices, deviceKey } = await openOldBrowser()
  const { client } = devices
  const queryClient = new QueryClient()
  const page = (settings: Settings) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client} {...settings}>
        <Shown />
      </DevicesProvider>
    </QueryClientProvider>
  )
  const { findByText, rerender } = render(page(first))
  await findByText('remembered')
  rerender(page({ trust: month }))
  await statusOf(devices, deviceKey, 'not_remembered')
})

function Shown() {
  return useCurrentDevice().data?.status
}
