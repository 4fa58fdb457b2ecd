import {
  type Device,
  type DeviceClient,
  type DeviceRememberedStatus,
  deviceQueryKeys,
  useCurrentDevice,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createDevices, type Devices } from '../support/createDevices.ts'
import { turnElsewhere } from '../support/elsewhere.ts'
import { renderHookWithDevices } from '../support/renderHookWithDevices.tsx'

type Status = 'remembered' | 'not_remembered'

/** Reads whose answer is taken at once, and given only when told to. */
function createSlowReads(client: DeviceClient) {
  let held: Promise<void> | undefined
  async function later<Answer>(answer: Promise<Answer>) {
    const mine = held
    const taken = await answer.then(
      (value) => () => value,
      (error) => () => {
        throw error
      },
    )
    await mine
    return taken()
  }
  return {
    client: {
      ...client,
      getDevice: (input) => later(client.getDevice(input)),
      listDevices: (input) => later(client.listDevices(input)),
    } satisfies DeviceClient,
    /** Of the reads that begin from now on. */
    hold() {
      let give = () => {}
      held = new Promise((resolve) => {
        give = resolve
      })
      return give
    },
    holdNoMore() {
      held = undefined
    },
  }
}

/** `notifyOnChangeProps` of TanStack's: what is looked at later is rendered too. */
function usePage() {
  const single = useCurrentDevice()
  const list = useDevices()
  const addresses = useDevices({ includeIpAddress: true })
  return {
    single: { ...single },
    list: { ...list },
    addresses: { ...addresses },
  }
}

type Read = keyof ReturnType<typeof usePage>

/** A device that nobody has touched on the page, of which it shows three reads. */
async function openReads(status: Status) {
  const devices = await createDevices()
  const remembered = status === 'remembered'
  const { deviceKey: other } = await devices.signIn({ remembered })
  const { deviceKey } = await devices.signIn({ remembered })
  const slow = createSlowReads(devices.client)
  const { result } = renderHookWithDevices(slow.client, usePage)
  const all = () => [
    result.current.single,
    result.current.list,
    result.current.addresses,
  ]
  await waitFor(() => expect(all().every((one) => one.isSuccess)).toBe(true))
  const isOn = (read: Read, key = deviceKey) => {
    const { data } = result.current[read]
    const device = Array.isArray(data)
      ? data.find((one) => one.deviceKey === key)
      : data
    return device?.status === 'remembered'
  }
  return {
    emulator: devices.emulator,
    result,
    slow,
    shown: () => [isOn('single'), isOn('list'), isOn('addresses')],
    /** The other device, which the page does not read by itself. */
    otherShown: () => [isOn('list', other), isOn('addresses', other)],
    /** By somebody else, on another browser. */
    turn: (next: Status) => turnElsewhere(devices, deviceKey, next),
    turnOther: (next: Status) => turnElsewhere(devices, other, next),
  }
}

const pairs: [older: Read, newer: Read][] = [
  ['list', 'single'],
  ['single', 'list'],
  ['addresses', 'list'],
  ['list', 'addresses'],
  ['addresses', 'single'],
]

const turns: [before: Status, after: Status][] = [
  ['remembered', 'not_remembered'],
  ['not_remembered', 'remembered'],
]

test.each(
  pairs.flatMap((pair) => turns.map((turn) => [...pair, ...turn] as const)),
)(
  'an older read (%s) that answers after a newer one (%s) tells nothing: %s, then %s',
  async (older, newer, before, after) => {
    const { result, shown, slow, turn } = await openReads(before)
    const isOn = after === 'remembered'
    const give = slow.hold()
    const late: Promise<unknown> = result.current[older].refetch()
    await act(() => turn(after))
    slow.holdNoMore()
    await act(async () => {
      await result.current[newer].refetch()
    })
    // Wherever the device is shown, it is as it was read last.
    await waitFor(() => expect(shown()).toEqual([isOn, isOn, isOn]))
    expect(result.current[older].isFetching).toBe(true)
    give()
    await act(async () => {
      await late
    })
    expect(shown()).toEqual([isOn, isOn, isOn])
  },
)

/** In every order. */
const ordersOf = <Item,>(items: readonly Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) =>
        ordersOf(items.filter((other) => other !== item)).map((others) => [
          item,
          ...others,
        ]),
      )

test('of three reads the one that began last counts, in every order of their beginnings and answers', async () => {
  const page = await openReads('remembered')
  const { emulator, otherShown, result, shown, slow, turn, turnOther } = page
  const orders = ordersOf<Read>(['single', 'list', 'addresses'])
  let isOn = true
  let isOtherOn = true
  for (const begun of orders)
    for (const answered of orders) {
      const under = new Map<Read, { give(): void; read: Promise<unknown> }>()
      for (const each of begun) {
        isOn = !isOn
        await turn(isOn ? 'remembered' : 'not_remembered')
        await turnOther(isOn ? 'remembered' : 'not_remembered')
        if (each !== 'single') isOtherOn = isOn
        const give = slow.hold()
        const served = emulator.log.length
        under.set(each, { give, read: result.current[each].refetch() })
        await vi.waitFor(
          () => expect(emulator.log.length).toBeGreaterThan(served),
          { interval: 1 },
        )
      }
      slow.holdNoMore()
      for (const each of answered)
        await act(async () => {
          under.get(each)?.give()
          await under.get(each)?.read
        })
      const order = `${begun} began, ${answered} answered`
      expect([order, ...shown()]).toEqual([order, isOn, isOn, isOn])
      expect([order, ...otherShown()]).toEqual([order, isOtherOn, isOtherOn])
    }
})

test('a newer list keeps the addresses that an older one brings late', async () => {
  const { result, slow } = await openReads('remembered')
  const give = slow.hold()
  const late = result.current.addresses.refetch()
  slow.holdNoMore()
  await act(() => result.current.list.refetch())
  give()
  await act(() => late)
  expect(result.current.addresses.data).toMatchObject([
    { ipAddress: expect.stringMatching(/\d/) },
    { ipAddress: expect.stringMatching(/\d/) },
  ])
  expect(result.current.list.data?.[0]).not.toHaveProperty('ipAddress')
})

/** A server of the host's own. It shows devices that are off too, as these are. */
function createOwnServer({ client }: Devices): DeviceClient {
  const statuses = new Map<string, DeviceRememberedStatus>()
  const tell = (device: Device): Device => ({
    ...device,
    status: statuses.get(device.deviceKey) ?? 'not_remembered',
    statusSource: 'attribute',
  })
  return {
    ...client,
    getDevice: async (input) => tell(await client.getDevice(input)),
    async listDevices(input) {
      const page = await client.listDevices(input)
      return { ...page, devices: page.devices.map(tell) }
    },
    async updateDeviceStatus({ deviceKey, status }) {
      statuses.set(deviceKey, status)
    },
  }
}

/**
 * Two devices, of which this one is listed first, and what the cache has of each list:
 * the data as they were read.
 */
async function openLists(open = ({ client }: Devices) => client) {
  const devices = await createDevices()
  const both = [
    await devices.signIn({ remembered: true }),
    await devices.signIn({ remembered: true }),
  ]
  const listed = await devices.client.listDevices({})
  const first = listed.devices[0]?.deviceKey
  devices.setToken(
    both.find(({ deviceKey }) => deviceKey === first)?.accessToken,
  )
  const user = await devices.client.getSession()
  const queryClient = new QueryClient()
  const { result } = renderHookWithDevices(
    open(devices),
    () => ({ ...usePage(), update: useUpdateDeviceStatus() }),
    { queryClient },
  )
  const key = (includeIpAddress: boolean) =>
    deviceQueryKeys.list(user, { includeIpAddress })
  const read = (includeIpAddress: boolean) =>
    queryClient.getQueryData<Device[]>(key(includeIpAddress)) ?? []
  await waitFor(() => {
    expect(result.current.single.isSuccess).toBe(true)
    expect(read(false)).toHaveLength(2)
    expect(read(true)).toHaveLength(2)
  })
  return { ...devices, key, queryClient, read, result, user }
}

test('a saved change rewrites one row of each list, and nothing else', async () => {
  const { key, queryClient, read, result, user } =
    await openLists(createOwnServer)
  const before = read(true)
  await queryClient.invalidateQueries({
    queryKey: key(false),
    refetchType: 'none',
  })
  for (const { deviceKey } of before) {
    await act(() =>
      result.current.update.mutateAsync({
        deviceKey,
        status: 'remembered',
      }),
    )
    const expected = before.map((one) =>
      one.deviceKey === deviceKey
        ? { ...one, status: 'remembered' }
        : expect.objectContaining({ deviceKey: one.deviceKey }),
    )
    expect(read(true)).toEqual(expected)
    expect(read(false)).toHaveLength(2)
    // What was out of date is so still; the other list is no more so than before.
    expect(queryClient.getQueryState(key(false))?.isInvalidated).toBe(true)
    expect(queryClient.getQueryState(key(true))?.isInvalidated).toBe(false)
  }
  const own = deviceQueryKeys.device(user, user?.deviceKey)
  expect(queryClient.getQueryData(own)).toMatchObject({ status: 'remembered' })
})

test('a device that is read as gone leaves the list, and no other does', async () => {
  const { read, result, user, ...devices } = await openLists()
  const deviceKey = user?.deviceKey
  const others = read(false).filter((one) => one.deviceKey !== deviceKey)
  await turnElsewhere(devices, deviceKey, 'not_remembered')
  await act(() => result.current.single.refetch())
  expect(read(false)).toEqual(others)
})
