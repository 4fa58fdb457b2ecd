import type { DeviceSession } from '@cognito-devices/react'
import { onlineManager } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../support/clock.ts'
import { type Devices, readTruth } from '../support/createDevices.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openTab, type Tab } from '../support/openTab.tsx'
import { refuse } from '../support/refuse.ts'

afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
  localStorage.clear()
})

/** Signed in on one browser, which is not remembered. */
async function open(options: Parameters<typeof openTab>[1] = {}) {
  const { deviceKey, devices } = await openBrowser()
  const tab = await openTab(devices, options)
  controlClock()
  return { ...devices, devices, deviceKey, tab }
}

const persisted = { persisted: true }

const hideSignIn = (session: DeviceSession | null) =>
  session && { ...session, signedInAt: undefined }

const obstacles = {
  waiting: (devices: Devices) =>
    refuse(devices, 'UpdateDeviceStatus', 'TooManyRequests'),
  checking({ emulator }: Devices) {
    for (const operation of ['UpdateDeviceStatus', 'GetDevice'])
      emulator.addFault({ operation, effect: { kind: 'drop' } })
  },
  offline({ emulator }: Devices) {
    onlineManager.setOnline(false)
    for (const operation of ['UpdateDeviceStatus', 'GetDevice'])
      emulator.addFault({ operation, effect: { kind: 'drop' } })
  },
}

/** Whatever time passes, it is one button, and a click on it is what turns on. */
async function isOffered(tab: Tab, devices: Devices, deviceKey: string) {
  await waitFor(() => expect(tab.intent()?.phase).toBe('offered'))
  expect(tab.intent()?.status).toBe('remembered')
  act(() => onlineManager.setOnline(true))
  const before = devices.writes().length
  await passTime(120_000)
  expect(devices.writes()).toHaveLength(before)
  expect(tab.shown()).toBe('not_remembered')
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(devices.writes()).toHaveLength(before + 1)
}

/** Turns on, and comes as far as that obstacle. */
async function turnOn(
  tab: Tab,
  devices: Devices,
  deviceKey: string,
  phase: keyof typeof obstacles,
) {
  obstacles[phase](devices)
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(tab.intent()?.phase).toBe(phase))
  return answer
}

const waits = Object.keys(obstacles) as (keyof typeof obstacles)[]

test.each(
  waits.flatMap((phase) => [
    [phase, 'with', undefined] as const,
    [phase, 'without', hideSignIn] as const,
  ]),
)(
  '%s, then one event tells of a new sign-in, %s its time: offered',
  async (phase, _, seeSession) => {
    const { deviceKey, devices, tab } = await open(
      seeSession ? { seeSession } : {},
    )
    const answer = await turnOn(tab, devices, deviceKey, phase)
    await act(() => devices.signInAgain(deviceKey))
    await waitFor(() => expect(answer.outcome).toBeDefined())
    await isOffered(tab, devices, deviceKey)
  },
)

const happenings: Record<string, () => unknown> = {
  'is thawed': () => document.dispatchEvent(new Event('resume')),
  'comes back by the way back': () =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', persisted)),
  'is looked at again': () => window.dispatchEvent(new Event('focus')),
  'would send it': () => passTime(2_000),
}

test.each(Object.entries(happenings))(
  'a new sign-in that no event told of is found when the page %s',
  async (_, happen) => {
    const { deviceKey, devices, tab } = await open({ hears: false })
    await turnOn(tab, devices, deviceKey, 'waiting')
    await devices.signInAgain(deviceKey)
    await happen()
    await isOffered(tab, devices, deviceKey)
  },
)

test.each([
  ['with', undefined],
  ['without', hideSignIn],
])(
  'over a reload a new sign-in, %s its time, is offered what waited',
  async (_, seeSession) => {
    const settings = seeSession ? { seeSession } : {}
    const { deviceKey, devices, tab } = await open(settings)
    await turnOn(tab, devices, deviceKey, 'waiting')
    await tab.close()
    await devices.signInAgain(deviceKey)
    const next = await openTab(devices, settings)
    await isOffered(next, devices, deviceKey)
  },
)

test('a second tab is offered what the first left waiting and stands still with', async () => {
  const { deviceKey, devices, tab } = await open({ hears: false })
  await turnOn(tab, devices, deviceKey, 'waiting')
  await devices.signInAgain(deviceKey)
  const second = await openTab(devices)
  await isOffered(second, devices, deviceKey)
})

test('in one sign-in what waited goes on over a reload', async () => {
  const { deviceKey, devices, tab } = await open()
  await turnOn(tab, devices, deviceKey, 'waiting')
  await tab.close()
  await openTab(devices)
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
})

test('a token refreshed in one sign-in stops nothing', async () => {
  const { deviceKey, devices, tab } = await open()
  const answer = await turnOn(tab, devices, deviceKey, 'waiting')
  await act(async () => document.dispatchEvent(new Event('resume')))
  await passTime(2_000)
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
})

test('turning off goes on by itself after a new sign-in', async () => {
  const { deviceKey, devices, tab } = await open()
  await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(tab.intent()).toBeUndefined())
  obstacles.waiting(devices)
  const answer = await tab.click(deviceKey, 'not_remembered')
  await waitFor(() => expect(tab.intent()?.phase).toBe('waiting'))
  await act(() => devices.signInAgain(deviceKey))
  await passTime(2_000)
  await waitFor(() => expect(answer.outcome).toBe('saved'))
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
})
