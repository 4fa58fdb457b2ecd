import {
  type DeviceClient,
  useCurrentDevice,
  useDevices,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDevices } from '../support/createDevices.ts'
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
  const { emulator, seed } = devices
  const { deviceKey } = await devices.signIn({
    remembered: status === 'remembered',
  })
  const slow = createSlowReads(devices.client)
  const { result } = renderHookWithDevices(slow.client, usePage)
  const all = () => [
    result.current.single,
    result.current.list,
    result.current.addresses,
  ]
  await waitFor(() => expect(all().every((one) => one.isSuccess)).toBe(true))
  const isOn = (read: Read) => {
    const { data } = result.current[read]
    const device = Array.isArray(data)
      ? data.find((one) => one.deviceKey === deviceKey)
      : data
    return device?.status === 'remembered'
  }
  return {
    result,
    slow,
    shown: () => [isOn('single'), isOn('list'), isOn('addresses')],
    /** By somebody else, on another browser. */
    turn: (next: Status) =>
      emulator.send('AdminUpdateDeviceStatus', {
        UserPoolId: seed.userPoolId,
        Username: seed.username,
        DeviceKey: deviceKey,
        DeviceRememberedStatus: next,
      }),
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
    give()
    await act(async () => {
      await late
    })
    expect(shown()).toEqual([isOn, isOn, isOn])
  },
)

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
  ])
  expect(result.current.list.data?.[0]).not.toHaveProperty('ipAddress')
})
