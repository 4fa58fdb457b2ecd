import {
  type DeviceChange,
  DevicesProvider,
  type DeviceTransition,
  useCurrentDevice,
  useForgetDevice,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { openPage, showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

const status = 'remembered'

const day = 24 * 60 * 60_000

afterEach(() => onlineManager.setOnline(true))

function createStorage() {
  const items = new Map<string, string>()
  return {
    items,
    storage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    },
  }
}

test('onBeforeChange is asked once, before anything is sent', async () => {
  let allow = (_: boolean) => {}
  const onBeforeChange = vi.fn(
    () => new Promise<boolean>((resolve) => (allow = resolve)),
  )
  const page = await openPage({ onBeforeChange })
  const { deviceKey, intent, result, shown, writes } = page
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(intent()?.phase).toBe('asking'))
  expect(onBeforeChange).toHaveBeenCalledWith({
    kind: 'update',
    deviceKey,
    status,
    cause: 'click',
  })
  expect(shown()).toBe('remembered')
  expect(result.current.current.data?.confirmedStatus).toBe('not_remembered')
  expect(writes()).toEqual([])
  page.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'drop' },
  })
  allow(true)
  await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
  expect(onBeforeChange).toHaveBeenCalledOnce()
  expect(writes()).toHaveLength(2)
})

test.each<[string, () => unknown]>([
  ['returns false', () => false],
  ['returns nothing', () => undefined],
  ['returns something true', () => ({ ok: true })],
  ['throws', () => Promise.reject(new Error('no'))],
])(
  'when onBeforeChange %s nothing is sent or kept',
  async (happens, onBeforeChange) => {
    const page = await openPage({ onBeforeChange })
    const { deviceKey, intent, result, shown, writes } = page
    act(() => result.current.update.mutate({ deviceKey, status }))
    await waitFor(() => expect(result.current.update.isError).toBe(true))
    const { error } = result.current.update
    expect(error?.code).toBe('Vetoed')
    expect(error?.message).toContain(
      happens === 'throws' ? 'threw' : 'did not return true',
    )
    expect(error?.cause instanceof Error).toBe(happens === 'throws')
    expect(shown()).toBe('not_remembered')
    expect(intent()).toBeUndefined()
    expect(writes()).toEqual([])
  },
)

test('onBeforeChange is asked about removals, once for all in a run', async () => {
  const devices = await createDevices()
  const first = await devices.signIn({ remembered: true })
  const second = await devices.signIn({ remembered: true })
  await devices.signIn()
  const onBeforeChange = vi.fn<(change: DeviceChange) => boolean>(() => false)
  const { result } = await showPage(devices, { onBeforeChange })
  const { deviceKey } = first
  await act(() =>
    expect(
      result.current.forget.mutateAsync({ deviceKey }),
    ).rejects.toMatchObject({ code: 'Vetoed' }),
  )
  await act(() =>
    expect(result.current.forgetOthers.mutateAsync()).rejects.toMatchObject({
      code: 'Vetoed',
    }),
  )
  onBeforeChange.mockReturnValue(true)
  await act(() => result.current.forgetOthers.mutateAsync())
  const keys = [first.deviceKey, second.deviceKey].sort()
  const asked = onBeforeChange.mock.calls.map(([change]) =>
    change.kind === 'forget'
      ? { ...change, deviceKeys: [...change.deviceKeys].sort() }
      : change,
  )
  const forget = { kind: 'forget', cause: 'click' }
  expect(asked).toEqual([
    { ...forget, deviceKeys: [deviceKey] },
    { ...forget, deviceKeys: keys },
    { ...forget, deviceKeys: keys },
  ])
  expect(await readTruth(devices, deviceKey)).toBe('forgotten')
})

test('all providers of a client are asked', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const queryClient = new QueryClient()
  const strict = vi.fn(() => false)
  renderHookWithDevices(devices.client, () => null, {
    queryClient,
    onBeforeChange: strict,
  })
  const { result } = renderHookWithDevices(
    devices.client,
    () => ({ device: useCurrentDevice(), update: useUpdateDeviceStatus() }),
    { queryClient },
  )
  await waitFor(() => expect(result.current.device.isSuccess).toBe(true))
  await act(() =>
    expect(
      result.current.update.mutateAsync({ deviceKey, status }),
    ).rejects.toMatchObject({ code: 'Vetoed' }),
  )
  expect(strict).toHaveBeenCalledOnce()
  expect(devices.writes()).toEqual([])
})

test('of providers that leave the page together, all are asked about what is left', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { client, emulator } = devices
  emulator.clearLog()
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'TooManyRequestsException' },
  })
  const onBeforeChange = vi.fn(() => true)
  const queryClient = new QueryClient()
  const { unmount } = render(
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client} onBeforeChange={onBeforeChange} />
      <DevicesProvider client={client}>
        <TurnOff deviceKey={deviceKey} />
      </DevicesProvider>
    </QueryClientProvider>,
  )
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(devices.writes()).toHaveLength(1))
  unmount()
  // What was allowed is allowed no longer.
  document.dispatchEvent(new Event('resume'))
  await waitFor(() => expect(devices.writes()).toHaveLength(2), {
    timeout: 5_000,
  })
  expect(onBeforeChange).toHaveBeenCalledTimes(2)
})

function TurnOff({ deviceKey }: { deviceKey: string }) {
  const { mutate } = useUpdateDeviceStatus()
  return (
    <button
      type="button"
      onClick={() => mutate({ deviceKey, status: 'not_remembered' })}
    />
  )
}

test('the old name of onBeforeChange says so to its developer', async () => {
  const { client } = await createDevices()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() =>
    renderHookWithDevices(client, () => null, { onBeforeUpdate: () => true }),
  ).toThrow('onBeforeChange')
  vi.restoreAllMocks()
})

test('a read-only provider shows everything and changes nothing', async () => {
  const page = await openPage({ isReadOnly: true })
  const { deviceKey, emulator, result, shown } = page
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(result.current.update.error?.code).toBe('Vetoed'))
  act(() => result.current.forget.mutate({ deviceKey }))
  await waitFor(() => expect(result.current.forget.error?.code).toBe('Vetoed'))
  expect(shown()).toBe('not_remembered')
  const sent = emulator.log.map(({ operation }) => operation)
  expect(sent).not.toContain('UpdateDeviceStatus')
  expect(sent).not.toContain('ForgetDevice')
})

test('each step of an intent is told, without key or name', async () => {
  const told: DeviceTransition[] = []
  const page = await openPage({ onTransition: (step) => told.push(step) })
  const { deviceKey, emulator, result } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  act(() => result.current.actions.dismiss({ deviceKey }))
  expect(told.map(({ from, to, code }) => [from, to, code])).toEqual([
    ['rest', 'saving', undefined],
    ['saving', 'parked', 'PasswordResetRequired'],
    ['parked', 'rest', undefined],
  ])
  expect(JSON.stringify(told)).not.toContain(deviceKey)
})

test('a removal is told too', async () => {
  const told: DeviceTransition[] = []
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const { result } = renderHookWithDevices(
    devices.client,
    () => ({ device: useCurrentDevice(), forget: useForgetDevice() }),
    { onTransition: (step) => told.push(step) },
  )
  await waitFor(() => expect(result.current.device.isSuccess).toBe(true))
  act(() => result.current.forget.mutate({ deviceKey }))
  await waitFor(() => expect(result.current.forget.isSuccess).toBe(true))
  expect(told.map(({ from, to, status }) => [from, to, status])).toEqual([
    ['rest', 'removing', 'not_remembered'],
    ['removing', 'rest', 'forgotten'],
  ])
})

test('an intent made offline survives a reload and takes effect once', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const before = await showPage(devices)
  devices.emulator.addFault({
    operation: '*',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'drop' },
  })
  onlineManager.setOnline(false)
  const write = before.result.current.update.mutateAsync({ deviceKey, status })
  write.catch(() => {})
  await waitFor(() => expect(before.intent()?.phase).toBe('offline'))

  // What a reload leaves: another client and cache, and the same storage. The
  // page that was open is gone and sends nothing more.
  cleanup()
  devices.emulator.clearFaults()
  devices.emulator.clearLog()
  onlineManager.setOnline(true)
  const after = await showPage({ ...devices, client: { ...devices.client } })
  await waitFor(() => expect(after.shown()).toBe('remembered'))
  await waitFor(() => expect(after.intent()).toBeUndefined())
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
  expect(devices.writes()).toHaveLength(1)
})

test('an intent of two days ago is not sent, and is offered', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const { items, storage } = createStorage()
  const before = await showPage(devices, { storage })
  onlineManager.setOnline(false)
  devices.hold('UpdateDeviceStatus')
  const write = before.result.current.update.mutateAsync({ deviceKey, status })
  write.catch(() => {})
  await waitFor(() => expect(before.intent()).toBeDefined())
  await waitFor(() =>
    expect([...items.values()].join()).toContain('"remembered"'),
  )
  cleanup()
  onlineManager.setOnline(true)
  devices.emulator.clearLog()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * day })
  await devices.signInAgain(deviceKey)
  const after = await showPage(
    { ...devices, client: { ...devices.client } },
    { storage },
  )
  await waitFor(() => expect(after.shown()).toBe('not_remembered'))
  vi.useRealTimers()
  expect(after.intent()?.phase).toBe('offered')
  expect(devices.writes()).toEqual([])
})

test('a device turned off stays in the list, also after a reload', async () => {
  const devices = await createDevices()
  const other = await devices.signIn({
    remembered: true,
    deviceName: 'Chrome on Windows',
  })
  const { deviceKey } = await devices.signIn({ remembered: true })
  const page = await showPage(devices)
  await act(() =>
    page.result.current.update.mutateAsync({
      deviceKey: other.deviceKey,
      status: 'not_remembered',
    }),
  )
  const expected = [
    [deviceKey, 'remembered'],
    [other.deviceKey, 'not_remembered'],
  ]
  expect(page.listed()).toEqual(expected)
  await act(() => page.queryClient.refetchQueries())
  expect(page.listed()).toEqual(expected)
  cleanup()
  const again = await showPage({ ...devices, client: { ...devices.client } })
  expect(again.listed()).toEqual(expected)
  expect(again.result.current.devices.data?.[1]?.name).toBe('Chrome on Windows')
  await act(() =>
    again.result.current.update.mutateAsync({
      deviceKey: other.deviceKey,
      status: 'remembered',
    }),
  )
  expect(await readTruth(devices, other.deviceKey)).toBe('remembered')
})

test('what is kept goes at sign-out', async () => {
  const { items, storage } = createStorage()
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  await devices.signIn({ remembered: true })
  const page = await showPage(devices, { storage })
  await act(() =>
    page.result.current.update.mutateAsync({
      deviceKey,
      status: 'not_remembered',
    }),
  )
  expect([...items].join()).toContain(deviceKey)
  act(page.signOut)
  await waitFor(() => expect([...items].join()).not.toContain(deviceKey))
})

test('another tab learns of a write and reads that device again', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const here = await showPage(devices)
  const there = await showPage({ ...devices, client: { ...devices.client } })
  devices.emulator.clearLog()
  await act(() =>
    here.result.current.update.mutateAsync({
      deviceKey,
      status: 'not_remembered',
    }),
  )
  await waitFor(() => expect(there.shown()).toBe('not_remembered'))
  expect(there.listed()).toEqual([[deviceKey, 'not_remembered']])
  expect(
    devices.emulator.log.filter((call) => call.operation === 'ListDevices'),
  ).toEqual([])
})

test('what this tab gives up is not taken over by another', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const here = await showPage(devices)
  devices.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'TooManyRequestsException' },
  })
  const { actions, update } = here.result.current
  update.mutateAsync({ deviceKey, status }).catch(() => {})
  await waitFor(() => expect(here.intent()?.phase).toBe('waiting'))
  const there = await showPage({ ...devices, client: { ...devices.client } })
  expect(there.intent()?.status).toBe(status)
  act(() => actions.dismiss({ deviceKey }))
  await waitFor(() => expect(there.intent()).toBeUndefined())
  expect(there.shown()).toBe('not_remembered')
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
})

test('what an earlier page left refused claims nothing of the device', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { storage } = createStorage()
  devices.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'ForbiddenException' },
  })
  const before = await showPage(devices, { storage })
  await act(() =>
    before.result.current.update
      .mutateAsync({ deviceKey, status: 'not_remembered' })
      .catch(() => {}),
  )
  cleanup()
  const shown: (string | undefined)[] = []
  const { result } = renderHookWithDevices(
    { ...devices.client },
    () => {
      const { data } = useCurrentDevice()
      shown.push(data?.status)
      return data
    },
    { storage },
  )
  await waitFor(() => expect(result.current?.intent?.phase).toBe('parked'))
  await waitFor(() => expect(result.current?.status).toBe('remembered'))
  expect(shown).not.toContain('not_remembered')
})
