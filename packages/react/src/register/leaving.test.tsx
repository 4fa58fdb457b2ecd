import type { DeviceClient } from '@cognito-devices/react'
import { useCurrentDevice, useDevices } from '@cognito-devices/react'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { act, cleanup, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import {
  createDevices,
  type Devices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  onlineManager.setOnline(true)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const minute = 60_000

/** A client that counts who listens to its session, and how often it is read. */
function withFollowers({ client }: Devices) {
  const followers = new Set<() => void>()
  const getSession = vi.fn(client.getSession)
  const subscribeSession: DeviceClient['subscribeSession'] = (listener) => {
    const unsubscribe = client.subscribeSession(listener)
    followers.add(unsubscribe)
    return () => {
      followers.delete(unsubscribe)
      unsubscribe()
    }
  }
  return { followers, client: { ...client, getSession, subscribeSession } }
}

test('what nobody looks at is left after five minutes', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { client, followers } = withFollowers(devices)
  await showPage({ ...devices, client })
  controlClock()
  cleanup()
  expect(followers.size).toBe(1)
  await passTime(5 * minute)
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
  controlClock()
  cleanup()
  await passTime(6 * minute)
  expect(followers.size).toBe(1)
  devices.emulator.clearFaults()
  onlineManager.setOnline(true)
  await waitFor(() => expect(page.queryClient.isMutating()).toBe(0))
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  await passTime(6 * minute)
  expect(followers.size).toBe(0)
})

test('whoever comes back in time, or never left, is followed on', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const { client, followers } = withFollowers(devices)
  const queryClient = new QueryClient()
  const open = () => renderHookWithDevices(client, useDevices, { queryClient })
  const first = open()
  await waitFor(() => expect(first.result.current.data).toHaveLength(1))
  const second = open()
  controlClock()
  second.unmount()
  await passTime(6 * minute)
  expect(followers.size).toBe(1)

  first.unmount()
  await passTime(4 * minute)
  const third = open()
  await passTime(2 * minute)
  expect(followers.size).toBe(1)
  act(devices.signOut)
  await waitFor(() => expect(third.result.current.data).toBeUndefined())
})

test('what was left does nothing any more, and begins anew', async () => {
  const devices = await createDevices()
  const { accessToken } = await devices.signIn({ remembered: true })
  const { client, followers } = withFollowers(devices)
  const queryClient = new QueryClient()
  const open = () =>
    renderHookWithDevices(client, useCurrentDevice, { queryClient })
  const page = open()
  await waitFor(() => expect(page.result.current.isSuccess).toBe(true))
  const close = vi.spyOn(BroadcastChannel.prototype, 'close')
  let answer = () => {}
  client.getSession.mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => (answer = resolve))
    return { ...(await devices.client.getSession()), userId: 'ben' } as never
  })
  controlClock()
  page.unmount()
  await passTime(5 * minute - 1_000)
  devices.setToken(accessToken)
  await passTime(1_000)
  expect(close).toHaveBeenCalled()
  const reads = client.getSession.mock.calls.length
  window.dispatchEvent(new Event('focus'))
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await passTime(minute)
  expect(client.getSession).toHaveBeenCalledTimes(reads)

  // What was asked before is answered now, and concerns nobody.
  const items = vi.spyOn(Storage.prototype, 'getItem')
  await act(async () => answer())
  await passTime(1_000)
  expect(items).not.toHaveBeenCalled()

  // Nobody heard of it.
  devices.signOut()
  const next = open()
  expect(next.result.current.data).toBeUndefined()
  await waitFor(() =>
    expect(next.result.current.data?.reason).toBe('not-signed-in'),
  )
  expect(followers.size).toBe(1)
})
