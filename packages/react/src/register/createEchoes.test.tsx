import { type DeviceClient, useDeviceActions } from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import {
  createDevices,
  type Devices,
} from '../../../../test/support/createDevices.ts'
import { showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

beforeEach(() => {
  // Pauses without their jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
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
    expect(reads()).toBeLessThan(40)

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

test('a client that tells of each read is read at once ten times, and then ever more rarely', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  controlClock()
  const times: number[] = []
  const client = withStore(devices, async (read, tell) => {
    times.push(performance.now())
    const session = await read()
    tell()
    return session
  })
  const { unmount } = renderHookWithDevices(client, useDeviceActions)
  await passTime(150_000)
  const pauses = times
    .slice(1)
    .map((time, index) => Math.round(time - (times[index] ?? 0)))
  expect(pauses.indexOf(500)).toBe(10)
  expect(pauses.filter((pause) => pause > 0).slice(0, 9)).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000,
  ])

  // Nobody is there any more.
  unmount()
  await passTime(6 * 60_000)
  const reads = times.length
  await passTime(60_000)
  expect(times).toHaveLength(reads)
})
