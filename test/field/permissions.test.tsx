import {
  type DeviceChange,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../support/clock.ts'
import { readTruth } from '../support/createDevices.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openTab } from '../support/openTab.tsx'
import { refuse } from '../support/refuse.ts'
import { renderHookWithDevices } from '../support/renderHookWithDevices.tsx'

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

/** A host whose answers the test gives, one by one, when it likes. */
function createHost() {
  const asked: { change: DeviceChange; answer(value: unknown): void }[] = []
  let answered = 0
  return {
    asked,
    onBeforeChange: (change: DeviceChange) =>
      new Promise<unknown>((resolve) => {
        asked.push({ change, answer: resolve })
      }),
    kinds: () =>
      asked.map(({ change }) =>
        change.kind === 'update' ? change.status : change.kind,
      ),
    /** To the question after the one that was answered last, unless said. */
    async answer(value: unknown, number = answered) {
      await waitFor(() => expect(asked[number]).toBeDefined())
      answered = number + 1
      await act(async () => asked[number]?.answer(value))
    },
  }
}

async function open(
  host: ReturnType<typeof createHost>,
  { remembered = false } = {},
) {
  const { deviceKey, devices } = await openBrowser(remembered)
  const tab = await openTab(devices, { onBeforeChange: host.onBeforeChange })
  devices.emulator.clearLog()
  return { ...devices, devices, deviceKey, tab }
}

const catchCode = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => error.code,
  )

test('a permission dies with its intent: a removal between asks, and so does the next click', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  refuse(devices, 'UpdateDeviceStatus', 'TooManyRequests')
  await tab.click(deviceKey, 'remembered')
  await host.answer(true)
  await waitFor(() => expect(tab.intent()?.phase).toBe('waiting'))
  const { forget } = tab.result.current
  let removal = ''
  act(() => {
    void catchCode(forget.mutateAsync({ deviceKey })).then((code) => {
      removal = code
    })
  })
  await waitFor(() => expect(host.kinds()).toEqual(['remembered', 'forget']))
  await host.answer(false)
  await waitFor(() => expect(removal).toBe('Vetoed'))
  await tab.click(deviceKey, 'remembered')
  await waitFor(() =>
    expect(host.kinds()).toEqual(['remembered', 'forget', 'remembered']),
  )
  expect(devices.writes()).toHaveLength(1)
  await host.answer(true)
  await waitFor(() => expect(tab.shown()).toBe('remembered'))
  await waitFor(() => expect(tab.intent()).toBeUndefined())
})

test.each([undefined, null, false, 'true', 1, {}, new Error('no')])(
  'an answer of %s is no yes',
  async (value) => {
    const host = createHost()
    const { deviceKey, devices, tab } = await open(host)
    const answer = await tab.click(deviceKey, 'remembered')
    await host.answer(value)
    await waitFor(() => expect(answer.outcome).toBe('Vetoed'))
    expect(tab.shown()).toBe('not_remembered')
    expect(devices.writes()).toEqual([])
  },
)

test('a second provider of the client does not loosen what the first asks', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  const { result } = renderHookWithDevices(tab.client, useUpdateDeviceStatus, {
    queryClient: tab.queryClient,
  })
  await waitFor(() => expect(tab.shown()).toBe('not_remembered'))
  let code = ''
  act(() => {
    const call = result.current.mutateAsync({ deviceKey, status: 'remembered' })
    void catchCode(call).then((thrown) => {
      code = thrown
    })
  })
  await host.answer(false)
  await waitFor(() => expect(code).toBe('Vetoed'))
  expect(devices.writes()).toEqual([])
})

test('a tab closed with its question open leaves nothing to the next', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(tab.intent()?.phase).toBe('asking'))
  await tab.close()
  controlClock()
  const next = await openTab(devices)
  await passTime(60_000)
  expect(next.intent()).toBeUndefined()
  expect(devices.writes()).toEqual([])
  // The old question is answered by a page that is gone.
  await host.answer(true)
  await passTime(60_000)
  expect(devices.writes()).toEqual([])
})

test('an open question whether to turn on holds up neither turning off nor a removal elsewhere', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  const on = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(tab.intent()?.phase).toBe('asking'))
  const second = await openTab(devices)
  const off = await second.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(off.outcome).toBe('saved'))
  const { forget } = second.result.current
  await act(() => forget.mutateAsync({ deviceKey }))
  expect(await readTruth(devices, deviceKey)).toBe('forgotten')
  await host.answer(true)
  await waitFor(() => expect(on.outcome).toBe('ResourceNotFound'))
})

test('in one tab, turning off ends the question whether to turn on', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  const on = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(host.kinds()).toEqual(['remembered']))
  const off = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(off.outcome).toBe('saved'))
  expect(on.outcome).toBe('superseded')
  await host.answer(true, 0)
  expect(tab.shown()).toBe('not_remembered')
  expect(devices.writes()).toEqual([])
})

test('a question whether to turn off gives way to on, and both to a removal', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host, { remembered: true })
  const off = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(host.kinds()).toEqual(['not_remembered']))
  const on = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(on.outcome).toBe('saved'))
  expect(off.outcome).toBe('superseded')
  await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(host.asked).toHaveLength(2))
  const { forget } = tab.result.current
  act(() => forget.mutate({ deviceKey }))
  await waitFor(() => expect(host.kinds()[2]).toBe('forget'))
  // The answers to the older questions come too late, and count for nothing.
  await host.answer(true, 0)
  await host.answer(true, 1)
  expect(devices.emulator.log).toEqual([])
  await host.answer(true, 2)
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('forgotten'),
  )
  expect(devices.writes()).toEqual([])
})

test('a question is open for five minutes, and then offered', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  controlClock()
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(tab.intent()?.phase).toBe('asking'))
  await passTime(5 * 60_000)
  await waitFor(() => expect(answer.outcome).toBe('Timeout'))
  expect(tab.intent()?.phase).toBe('offered')
  await host.answer(true)
  await passTime(60_000)
  expect(devices.writes()).toEqual([])
})

test.each([
  ['performance', 6 * 60_000],
  ['Date', 6 * 60_000],
] as const)(
  'a permission older than five minutes by %s turns nothing on',
  async (clock, later) => {
    const host = createHost()
    const { deviceKey, devices, tab } = await open(host)
    refuse(devices, 'UpdateDeviceStatus', 'TooManyRequests')
    const answer = await tab.click(deviceKey, 'remembered')
    await host.answer(true)
    await waitFor(() => expect(tab.intent()?.phase).toBe('waiting'))
    const owner = clock === 'Date' ? Date : performance
    const real = owner.now.bind(owner)
    const spy = vi.spyOn(owner, 'now').mockImplementation(() => real() + later)
    await waitFor(() => expect(answer.outcome).toBeDefined())
    spy.mockRestore()
    expect(tab.intent()?.phase).toBe('offered')
    expect(devices.writes()).toHaveLength(1)
  },
)

test('a freeze ends the permission of what waits', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  refuse(devices, 'UpdateDeviceStatus', 'TooManyRequests')
  await tab.click(deviceKey, 'remembered')
  await host.answer(true)
  await waitFor(() => expect(tab.intent()?.phase).toBe('waiting'))
  act(() => void document.dispatchEvent(new Event('resume')))
  await waitFor(() => expect(tab.intent()?.phase).toBe('offered'))
  expect(devices.writes()).toHaveLength(1)
})

test('a freeze ends the permission of a removal that got no answer', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host)
  devices.emulator.addFault({
    operation: 'ForgetDevice',
    effect: { kind: 'drop' },
  })
  const sent = () =>
    devices.emulator.log.filter((call) => call.operation === 'ForgetDevice')
  const { forget } = tab.result.current
  let outcome: string | undefined
  act(() => {
    void catchCode(forget.mutateAsync({ deviceKey })).then((code) => {
      outcome = code
    })
  })
  await host.answer(true)
  await waitFor(() => expect(sent()).toHaveLength(1))
  act(() => void document.dispatchEvent(new Event('resume')))
  await waitFor(() => expect(outcome).toBe('Network'))
  expect(sent()).toHaveLength(1)
  expect(await readTruth(devices, deviceKey)).not.toBe('forgotten')
})

test('two calls of one status are one intent: a refused onMutate takes its own call alone', async () => {
  const host = createHost()
  const { deviceKey, tab } = await open(host)
  let handOver = () => {}
  let calls = 0
  tab.queryClient.getMutationCache().config.onMutate = () =>
    ++calls === 1
      ? new Promise<void>((resolve) => {
          handOver = resolve
        })
      : Promise.reject(new Error('not now'))
  const first = await tab.click(deviceKey, 'remembered')
  const second = await tab.click(deviceKey, 'remembered')
  expect(tab.shown()).toBe('remembered')
  await act(async () => handOver())
  await host.answer(true)
  await waitFor(() => expect(first.outcome).toBe('saved'))
  expect(second.outcome).not.toBe('saved')
  expect(host.asked).toHaveLength(1)
})

test('a permission is for the click that it was given for', async () => {
  const host = createHost()
  const { deviceKey, devices, tab } = await open(host, { remembered: true })
  const cache = tab.queryClient.getMutationCache()
  let reject = (_: Error) => {}
  await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(host.asked).toHaveLength(1))
  cache.config.onMutate = () =>
    new Promise((_, no) => {
      reject = no
    })
  await tab.click(deviceKey, 'remembered')
  await host.answer(true, 0)
  cache.config.onMutate = () => undefined
  await act(async () => reject(new Error('not now')))
  await waitFor(() => expect(tab.intent()).toBeUndefined())
  await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(host.asked).toHaveLength(2))
  expect(devices.writes()).toEqual([])
  expect(tab.intent()?.phase).toBe('asking')
})
