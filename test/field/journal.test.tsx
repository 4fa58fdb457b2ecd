import { deviceQueryOptions } from '@cognito-devices/react'
import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../support/clock.ts'
import { createDevices, readTruth } from '../support/createDevices.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openTab } from '../support/openTab.tsx'
import { refuse } from '../support/refuse.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  localStorage.clear()
})

async function signIn(remembered = false) {
  const { deviceKey, devices } = await openBrowser(remembered)
  const session = await devices.client.getSession()
  const index = `cognito-devices/2/${session?.userPoolId}/${session?.userId}`
  return { devices, deviceKey, index, signedInAt: session?.signedInAt }
}

const wish = { status: 'remembered', phase: 'saving', since: Date.now() }

const items: [string, string][] = [
  ['nothing at all', 'null'],
  ['a number', '5'],
  ['a text', '"remembered"'],
  ['a list', '[]'],
  ['half an object', '{"status":'],
  ['an unknown phase', JSON.stringify({ ...wish, phase: 'flying' })],
  ['a phase of every object', JSON.stringify({ ...wish, phase: 'toString' })],
  ['an unknown status', JSON.stringify({ ...wish, status: 'unknown' })],
  ['a status without a phase', JSON.stringify({ ...wish, phase: undefined })],
  ['a time that is none', JSON.stringify({ ...wish, since: Number.NaN })],
  ['a time as text', JSON.stringify({ ...wish, since: 'now' })],
  ['an unknown code', JSON.stringify({ ...wish, code: 'constructor' })],
  ['a name that is no text', JSON.stringify({ ...wish, name: 5 })],
  ['a sign-in that is no time', JSON.stringify({ ...wish, signedInAt: {} })],
]

test.each(items)('an item that holds %s is as none', async (_, item) => {
  const { deviceKey, devices, index } = await signIn()
  localStorage.setItem(index, JSON.stringify([deviceKey]))
  localStorage.setItem(`${index}/${deviceKey}`, item)
  const tab = await openTab(devices)
  expect(tab.shown()).toBe('not_remembered')
  expect(tab.intent()).toBeUndefined()
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
})

test.each([
  'null',
  '5',
  '{}',
  '"x"',
  'nonsense',
  '[null,5,{},"","__proto__","constructor"]',
  '{"devices":null}',
])('an index of %s names no device', async (text) => {
  const { deviceKey, devices, index } = await signIn()
  localStorage.setItem(index, text)
  for (const key of ['__proto__', 'constructor'])
    localStorage.setItem(`${index}/${key}`, JSON.stringify({ since: 0 }))
  const tab = await openTab(devices)
  expect(tab.shown()).toBe('not_remembered')
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('saved'))
})

/** All devices of a pool's last user in one item: the shape of earlier versions. */
async function openWithOld(change: object = {}) {
  const { deviceKey, devices, index } = await signIn(true)
  const [, , pool, userId] = index.split('/')
  const old = `cognito-devices/${pool}`
  const kept = {
    status: 'not_remembered',
    phase: 'parked',
    code: 'Forbidden',
    since: Date.now(),
  }
  const all = { [deviceKey]: kept, 'us-east-1_nonsense': 5 }
  const item = JSON.stringify({ userId, devices: all, ...change })
  localStorage.setItem(old, item)
  const tab = await openTab(devices)
  return { deviceKey, index, item, old, tab }
}

test('what an earlier version has kept is taken over', async () => {
  const { deviceKey, index, old, tab } = await openWithOld()
  expect(tab.intent()?.phase).toBe('parked')
  expect(localStorage.getItem(old)).toBeNull()
  expect(localStorage.getItem(index)).toBe(JSON.stringify([deviceKey]))
})

test('what it has kept of another user is not', async () => {
  const { item, old, tab } = await openWithOld({ userId: 'somebody else' })
  expect(tab.intent()).toBeUndefined()
  expect(localStorage.getItem(old)).toBe(item)
})

test.each(['remembered', 'not_remembered'] as const)(
  'a wish for %s from a time that is not yet: asked for, not sent, in a page that stands',
  async (status) => {
    const isOff = status === 'not_remembered'
    const { deviceKey, devices, index, signedInAt } = await signIn(isOff)
    localStorage.setItem(index, JSON.stringify([deviceKey]))
    for (const since of [Date.now() + 86_400_000, 1e300, -1e300]) {
      const kept = { ...wish, signedInAt, since, status }
      localStorage.setItem(`${index}/${deviceKey}`, JSON.stringify(kept))
      const page = renderWithDevices(
        devices.client,
        <>
          <RememberedDeviceToggle />
          <DeviceList />
        </>,
      )
      const [control] = await screen.findAllByRole('switch')
      expect(control?.getAttribute('aria-checked')).toBe(String(isOff))
      page.unmount()
      const tab = await openTab(devices)
      await waitFor(() => expect(tab.intent()?.phase).toBe('offered'))
      expect(tab.intent()?.status).toBe(status)
      await tab.close()
    }
    controlClock()
    await passTime(60_000)
    expect(devices.writes()).toEqual([])
  },
)

test.each(
  (['remembered', 'not_remembered'] as const).flatMap((status) =>
    (['parked', 'offered'] as const).map((phase) => [phase, status] as const),
  ),
)(
  'what was %s at a time that is not yet (%s) is read, offered, and kept for a quarter of an hour',
  async (phase, status) => {
    const { deviceKey, devices, index, signedInAt } = await signIn(
      status === 'not_remembered',
    )
    const since = Date.now() + 86_400_000
    localStorage.setItem(index, JSON.stringify([deviceKey]))
    localStorage.setItem(
      `${index}/${deviceKey}`,
      JSON.stringify({ code: 'Forbidden', phase, signedInAt, since, status }),
    )
    const first = await openTab(devices)
    await waitFor(() => expect(first.intent()?.phase).toBe('offered'))
    await waitFor(() =>
      // The page's own, and one for what is not known.
      expect(
        devices.emulator.log.filter(
          ({ operation }) => operation === 'GetDevice',
        ),
      ).toHaveLength(2),
    )
    expect(first.intent()?.status).toBe(status)
    await first.close()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 })
    const second = await openTab(devices)
    await waitFor(() => expect(second.intent()).toBeUndefined())
    expect(localStorage.getItem(index)).toBeNull()
    expect(devices.writes()).toEqual([])
  },
)

test.each([
  ['not_remembered', 'saving', 'not_remembered'],
  ['remembered', 'parked', 'unknown'],
  ['remembered', 'offered', 'unknown'],
] as const)(
  'another browser that no list shows stays on the screen over a reload: %s, %s',
  async (status, phase, shown) => {
    const devices = await createDevices()
    const { emulator, seed } = devices
    const { deviceKey } = await devices.signIn({ remembered: false })
    await devices.signIn({ remembered: true })
    emulator.clearLog()
    const session = await devices.client.getSession()
    const { signedInAt, userId, userPoolId } = session ?? {}
    const index = `cognito-devices/2/${userPoolId}/${userId}`
    const kept = { name: 'The other', phase, signedInAt, status }
    localStorage.setItem(index, JSON.stringify([deviceKey]))
    localStorage.setItem(
      `${index}/${deviceKey}`,
      JSON.stringify({ ...kept, since: Date.now() }),
    )
    const tab = await openTab(devices)
    await waitFor(() =>
      expect(tab.result.current.devices.data).toContainEqual(
        expect.objectContaining({
          deviceKey,
          name: 'The other',
          status: shown,
        }),
      ),
    )
    expect(devices.writes()).toEqual([])
    expect(await readTruth({ emulator, seed }, deviceKey)).toBe(
      'not_remembered',
    )
  },
)

test.each(['{}', 'null', '[null]', undefined])(
  'the journal becomes %s in mid-write: this call settles, and so does the next',
  async (text) => {
    const { deviceKey, devices, index } = await signIn()
    const tab = await openTab(devices)
    const pass = devices.hold('UpdateDeviceStatus')
    const answer = await tab.click(deviceKey, 'remembered')
    await waitFor(() => expect(localStorage.getItem(index)).not.toBeNull())
    for (const key of [index, `${index}/${deviceKey}`])
      if (text === undefined) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
    pass()
    await waitFor(() => expect(answer.outcome).toBe('saved'))
    const next = await tab.click(deviceKey, 'not_remembered')
    await waitFor(() => expect(next.outcome).toBe('saved'))
    expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  },
)

test.each(['setItem', 'getItem', 'removeItem'] as const)(
  'a storage whose %s throws: what is refused is kept in memory until the cause is cured',
  async (method) => {
    const { deviceKey, devices } = await signIn(true)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.')
    })
    renderWithDevices(devices.client, <RememberedDeviceToggle />)
    refuse(devices, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(await screen.findByRole('switch'))
    await waitFor(() => expect(devices.writes()).toHaveLength(1))
    await screen.findAllByText(/password/i)
    act(devices.signOut)
    await act(() => devices.signInAgain(deviceKey))
    await waitFor(async () =>
      expect(await readTruth(devices, deviceKey)).toBe('not_remembered'),
    )
  },
)

test('a browser that is off is kept as often as it is turned off, and none that is on', async () => {
  const { deviceKey: first, devices, index } = await signIn(true)
  const { deviceKey: second } = await devices.signIn({ remembered: true })
  await devices.signIn({ remembered: true })
  const tab = await openTab(devices)
  async function turn(
    deviceKey: string,
    status: 'remembered' | 'not_remembered',
  ) {
    const answer = await tab.click(deviceKey, status)
    await waitFor(() => expect(answer.outcome).toBe('saved'))
  }
  await turn(first, 'not_remembered')
  await turn(second, 'not_remembered')
  await turn(first, 'remembered')
  expect(localStorage.getItem(index)).toBe(JSON.stringify([second]))
  expect(localStorage.getItem(`${index}/${first}`)).toBeNull()
  await turn(first, 'not_remembered')
  await tab.close()
  const next = await openTab(devices)
  expect(next.listed()).toContainEqual([first, 'not_remembered'])
})

test('of a user whom the pool has no more, nothing is left but what is on the screen', async () => {
  const { deviceKey: other, devices, index } = await signIn(true)
  const { deviceKey } = await devices.signIn()
  const tab = await openTab(devices)
  const saved = await tab.click(other, 'not_remembered')
  await waitFor(() => expect(saved.outcome).toBe('saved'))
  const session = await devices.client.getSession()
  const read = deviceQueryOptions(devices.client, session, other)
  await tab.queryClient.fetchQuery(read)
  expect(localStorage.getItem(`${index}/${other}`)).toBeTruthy()
  refuse(devices, 'UpdateDeviceStatus', 'UserNotFound')
  const answer = await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(answer.outcome).toBe('UserNotFound'))
  expect(localStorage.getItem(`${index}/${other}`)).toBeNull()
  expect(tab.queryClient.getQueryState(read.queryKey)).toBeUndefined()
  expect(tab.shown()).toBe('not_remembered')
  expect(tab.listed()).toContainEqual([other, 'not_remembered'])
})

test('what the host has not let go on is not kept', async () => {
  const { deviceKey, devices } = await signIn()
  const tab = await openTab(devices)
  tab.queryClient.getMutationCache().config.onMutate = () =>
    new Promise(() => {})
  await tab.click(deviceKey, 'remembered')
  await waitFor(() => expect(tab.shown()).toBe('remembered'))
  await tab.close()
  const next = await openTab(devices)
  controlClock()
  await passTime(60_000)
  expect(next.intent()).toBeUndefined()
  expect(devices.writes()).toEqual([])
})
