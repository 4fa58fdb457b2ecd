import {
  type DeviceNames,
  deviceQueryKeys,
  useDeviceNames,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { createNameStore } from '../../../../test/support/createNameStore.ts'
import {
  openNames,
  own,
  useNames,
} from '../../../../test/support/openNames.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('names are asked for with all that are shown, and come before others', async () => {
  const store = createNameStore()
  const get = vi.fn(store.deviceNames.get)
  const deviceNames = { ...store.deviceNames, get }
  const page = await openNames({
    deviceNames,
    formatDeviceName: () => 'By the host',
  })
  expect(page.name()).toBe('By the host')
  store.kept[page.deviceKey] = 'Kitchen'
  act(() => {
    void page.queryClient.invalidateQueries({
      queryKey: deviceQueryKeys.all,
    })
  })
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  expect(get.mock.lastCall?.[0]).toEqual([page.deviceKey])
})

const hostile: [string, DeviceNames['get']][] = [
  [
    'throws',
    () => {
      throw new Error('at once')
    },
  ],
  ['rejects with nothing', () => Promise.reject()],
  ['never answers', () => new Promise(() => {})],
  ['gives null', async () => null as never],
  ['gives a list', async () => ['Kitchen'] as never],
  [
    'gives what is no text',
    async ([key]) => ({ [key ?? '']: { toString: 1 } }) as never,
  ],
  [
    'gives other keys',
    async () =>
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [
          `us-east-1_${index}`,
          'x',
        ]),
      ),
  ],
  [
    'gives a prototype',
    async ([key]) => Object.create({ [key ?? '']: 'inherited' }),
  ],
  [
    'gives what is no text of its own',
    async () => JSON.parse('{"__proto__":{"a":"b"},"constructor":"x"}'),
  ],
]

test.each(hostile)(
  'a store that %s leaves devices their names',
  async (_, get) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const page = await openNames({
      deviceNames: { get, set: async () => {} },
    })
    expect(page.name()).toBe(own)
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve))
    })
    expect(page.name()).toBe(own)
    const read = page.queryClient.getQueriesData({
      queryKey: deviceQueryKeys.all,
    })
    expect(JSON.stringify(read)).not.toContain('inherited')
  },
)

test('a store is asked about 100 devices at most at once', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const asked: number[] = []
  const keys = Array.from({ length: 250 }, (_, index) => `key-${index}`)
  const { result } = renderHookWithDevices(
    devices.client,
    () => useDeviceNames(keys),
    {
      deviceNames: {
        async get(some) {
          asked.push(some.length)
          return Object.fromEntries(some.map((key) => [key, key.toUpperCase()]))
        },
        set: async () => {},
      },
    },
  )
  const nameOf = (deviceKey: string) =>
    result.current.nameOf({ deviceKey, status: 'remembered' })
  await waitFor(() => expect(nameOf('key-249')).toBe('KEY-249'))
  expect(asked).toEqual([100, 100, 50])
})

test('the developer is told once of a store that cannot be read, and it is asked again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { deviceNames, kept } = createNameStore()
  const get = vi
    .fn(deviceNames.get)
    .mockRejectedValueOnce(new Error('HTTP 500'))
    .mockRejectedValueOnce(new Error('HTTP 500'))
  const page = await openNames({ deviceNames: { ...deviceNames, get } })
  await waitFor(() => expect(warn).toHaveBeenCalledTimes(1))
  expect(warn.mock.lastCall?.[0]).toMatch(/deviceNames\.get.*HTTP 500/)
  expect(page.name()).toBe(own)
  kept[page.deviceKey] = 'Kitchen'
  const reread = () =>
    act(() =>
      page.queryClient.invalidateQueries({ queryKey: deviceQueryKeys.all }),
    )
  await reread()
  await reread()
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  expect(warn).toHaveBeenCalledTimes(1)
})

test('without a store nothing is asked, and nothing is cached', async () => {
  const page = await openNames({})
  expect(page.name()).toBe(own)
  const cached = page.queryClient
    .getQueriesData({ queryKey: deviceQueryKeys.all })
    .filter(([key, data]) => key[3] === 'names' && data !== undefined)
  expect(cached).toEqual([])
  await page.rename('Kitchen')
  await waitFor(() =>
    expect(page.result.current.rename.error?.code).toBe('InvalidParameter'),
  )
})

test('after a read that failed, a new name brings the others too', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const devices = await createDevices()
  const { deviceKey: other } = await devices.signIn({ remembered: true })
  const { deviceKey } = await devices.signIn({ remembered: true })
  const store = createNameStore({ [other]: 'Kitchen' })
  const get = vi.fn(store.deviceNames.get)
  get.mockRejectedValueOnce(new Error('no'))
  const { result } = renderHookWithDevices(devices.client, useNames, {
    deviceNames: { ...store.deviceNames, get },
  })
  await waitFor(() => expect(console.warn).toHaveBeenCalled())
  expect(result.current.names).toEqual([own, own])
  const { rename } = result.current
  await act(() => rename.mutateAsync({ deviceKey, name: 'Desk' }))
  await waitFor(() => expect(result.current.names).toEqual(['Desk', 'Kitchen']))
})

test('a host that clears its cache gets the names again', async () => {
  const store = createNameStore()
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  store.kept[deviceKey] = 'Desk'
  const { queryClient, rerender, result } = renderHookWithDevices(
    devices.client,
    useNames,
    store,
  )
  await waitFor(() => expect(result.current.names).toEqual(['Desk']))
  act(() => queryClient.clear())
  rerender()
  await waitFor(() => expect(result.current.names).toEqual(['Desk']))
})

test('a key that every object has is no name', async () => {
  const { deviceNames } = createNameStore()
  const devices = await createDevices()
  const { result } = renderHookWithDevices(
    devices.client,
    () =>
      useDeviceNames([]).nameOf({
        deviceKey: 'constructor',
        status: 'unknown',
      }),
    { deviceNames },
  )
  expect(result.current).toBeUndefined()
})
