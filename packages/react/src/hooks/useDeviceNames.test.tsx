import { seedSession } from '@cognito-devices/emulator'
import {
  DeviceError,
  type DeviceNames,
  type DevicesProviderProps,
  deviceQueryKeys,
  useDeviceNames,
  useDevices,
  useRenameDevice,
} from '@cognito-devices/react'
import type { QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { useMemo } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { addUser } from '../../../../test/support/addUser.ts'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { createNameStore } from '../../../../test/support/createNameStore.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function useNames() {
  const { data } = useDevices()
  const keys = useMemo(() => data?.map((each) => each.deviceKey) ?? [], [data])
  const { nameOf, namingOf } = useDeviceNames(keys)
  return {
    names: data?.map(nameOf),
    naming: keys[0] === undefined ? undefined : namingOf(keys[0]),
    rename: useRenameDevice(),
  }
}

type Settings = Omit<DevicesProviderProps, 'client'> & {
  queryClient?: QueryClient
}

/** One remembered browser, called "Seeded browser" by its client. */
async function openNames(settings: Settings) {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { queryClient, result, unmount } = renderHookWithDevices(
    devices.client,
    useNames,
    settings,
  )
  await waitFor(() => expect(result.current.names).toHaveLength(1))
  return {
    devices,
    deviceKey,
    queryClient,
    result,
    unmount,
    name: () => result.current.names?.[0],
    rename: (name: string) =>
      act(async () => {
        await result.current.rename
          .mutateAsync({ deviceKey, name })
          .catch(() => {})
      }),
  }
}

const own = 'Seeded browser'

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

test('a name is shown at once, and kept', async () => {
  const store = createNameStore()
  const page = await openNames({ deviceNames: store.deviceNames })
  const open = store.hold()
  act(() =>
    page.result.current.rename.mutate({
      deviceKey: page.deviceKey,
      name: 'Kitchen',
    }),
  )
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  expect(page.result.current.naming?.phase).toBe('saving')
  open()
  await waitFor(() => expect(page.result.current.naming).toBeUndefined())
  expect(page.name()).toBe('Kitchen')
  expect(store.kept[page.deviceKey]).toBe('Kitchen')
  await page.rename('')
  await waitFor(() => expect(page.name()).toBe(own))
})

test('a refused name is taken back, and the one before is shown', async () => {
  const store = createNameStore()
  const page = await openNames({ deviceNames: store.deviceNames })
  await page.rename('Kitchen')
  store.refuse(new Error('no'))
  await page.rename('Hall')
  await waitFor(() => expect(page.result.current.naming?.phase).toBe('refused'))
  expect(page.name()).toBe('Kitchen')
  expect(page.result.current.naming).toMatchObject({
    name: 'Hall',
    error: { code: 'Unknown' },
  })
  store.refuse(undefined)
  await page.rename('Hall')
  await waitFor(() => expect(page.name()).toBe('Hall'))
  expect(page.result.current.naming).toBeUndefined()
})

test('names are sent one after the other, and only the last of those that wait', async () => {
  const store = createNameStore()
  const page = await openNames({ deviceNames: store.deviceNames })
  const open = store.hold()
  const outcomes: string[] = []
  const ask = (name: string) =>
    act(() => {
      void page.result.current.rename
        .mutateAsync({ deviceKey: page.deviceKey, name })
        .then(({ outcome }) => outcomes.push(outcome))
    })
  ask('One')
  await waitFor(() => expect(store.calls.at(-1)?.[0]).toBe('set'))
  ask('Two')
  ask('Three')
  await waitFor(() => expect(page.name()).toBe('Three'))
  const sets = () => store.calls.filter(([name]) => name === 'set')
  await act(() => page.devices.client.getSession())
  expect(sets()).toHaveLength(1)
  open()
  await waitFor(() => expect(store.kept[page.deviceKey]).toBe('Three'))
  await waitFor(() =>
    expect(outcomes.sort()).toEqual(['saved', 'saved', 'superseded']),
  )
  expect(page.name()).toBe('Three')
  expect(sets()).toEqual([
    ['set', [page.deviceKey, 'One']],
    ['set', [page.deviceKey, 'Three']],
  ])
})

test('a read that began before a name was kept does not take it back', async () => {
  const store = createNameStore()
  const answers: (() => void)[] = []
  let isSlow = false
  const deviceNames: DeviceNames = {
    ...store.deviceNames,
    async get(keys, options) {
      const names = await store.deviceNames.get(keys, options)
      if (isSlow) await new Promise<void>((resolve) => answers.push(resolve))
      return names
    },
  }
  const page = await openNames({ deviceNames })
  isSlow = true
  act(() => {
    void page.queryClient.invalidateQueries({ queryKey: deviceQueryKeys.all })
  })
  await waitFor(() => expect(answers).toHaveLength(1))
  isSlow = false
  await page.rename('Kitchen')
  for (const answer of answers) answer()
  await waitFor(() =>
    expect(page.queryClient.isFetching({ queryKey: deviceQueryKeys.all })).toBe(
      0,
    ),
  )
  expect(page.name()).toBe('Kitchen')
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

test('a store that never answers a name has refused it after a while', async () => {
  const page = await openNames({
    deviceNames: { get: async () => ({}), set: () => new Promise(() => {}) },
  })
  controlClock()
  act(() =>
    page.result.current.rename.mutate({
      deviceKey: page.deviceKey,
      name: 'Kitchen',
    }),
  )
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  await passTime(31_000)
  await waitFor(() =>
    expect(page.result.current.naming?.error?.code).toBe('Timeout'),
  )
  expect(page.name()).toBe(own)
})

test.each([
  ['one that is too long', 'a'.repeat(65), 'InvalidParameter'],
  ['what is no text', undefined as never, 'InvalidParameter'],
])('%s is refused before it is sent', async (_, name, code) => {
  const store = createNameStore()
  const page = await openNames({ deviceNames: store.deviceNames })
  await page.rename(name)
  await waitFor(() => expect(page.result.current.rename.error?.code).toBe(code))
  expect(store.calls.map(([call]) => call)).not.toContain('set')
  await page.rename('😀'.repeat(64))
  await waitFor(() => expect(page.name()).toBe('😀'.repeat(64)))
})

test('a read-only page renames nothing', async () => {
  const store = createNameStore()
  const page = await openNames({
    deviceNames: store.deviceNames,
    isReadOnly: true,
  })
  await page.rename('Kitchen')
  await waitFor(() =>
    expect(page.result.current.rename.error?.code).toBe('Vetoed'),
  )
  expect(page.name()).toBe(own)
})

/** Another tab of the same person, with the same store of names. */
function openTab(
  { devices }: Awaited<ReturnType<typeof openNames>>,
  deviceNames: DeviceNames,
) {
  const { result } = renderHookWithDevices(devices.client, useNames, {
    deviceNames,
  })
  return {
    name: () => result.current.names?.[0],
    naming: () => result.current.naming,
    rename: (deviceKey: string, name: string) =>
      act(async () => {
        await result.current.rename
          .mutateAsync({ deviceKey, name })
          .catch(() => {})
      }),
  }
}

test('of two tabs that rename at once, both show what the store has kept', async () => {
  const { deviceNames, kept } = createNameStore()
  let answer = () => {}
  const slow: DeviceNames = {
    ...deviceNames,
    async set(key, name) {
      await deviceNames.set(key, name)
      await new Promise<void>((resolve) => {
        answer = resolve
      })
    },
  }
  const page = await openNames({ deviceNames: slow })
  const tab = openTab(page, deviceNames)
  await waitFor(() => expect(tab.name()).toBe(own))
  const { deviceKey } = page
  act(() => page.result.current.rename.mutate({ deviceKey, name: 'First' }))
  await waitFor(() => expect(kept[deviceKey]).toBe('First'))
  // Its answer is slower than the whole of the other's.
  await tab.rename(deviceKey, 'Last')
  await act(async () => answer())
  await waitFor(() => expect(page.result.current.naming).toBeUndefined())
  await waitFor(() => expect(page.name()).toBe('Last'))
  expect(tab.name()).toBe('Last')
})

test('a name that was refused is kept beside the one of another tab', async () => {
  const shared = createNameStore()
  const page = await openNames({
    deviceNames: {
      ...shared.deviceNames,
      set: () => Promise.reject(new Error('no')),
    },
  })
  const tab = openTab(page, shared.deviceNames)
  await waitFor(() => expect(tab.name()).toBe(own))
  await page.rename('Hall')
  await tab.rename(page.deviceKey, 'Kitchen')
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  expect(page.result.current.naming).toMatchObject({
    name: 'Hall',
    phase: 'refused',
  })
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

test('what one part of the page renames, another shows at once', async () => {
  const store = createNameStore()
  const page = await openNames({ deviceNames: store.deviceNames })
  const { client } = page.devices
  const { result } = renderHookWithDevices(client, useRenameDevice, {
    deviceNames: store.deviceNames,
    queryClient: page.queryClient,
  })
  const open = store.hold()
  act(() =>
    result.current.mutate({ deviceKey: page.deviceKey, name: 'Kitchen' }),
  )
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  expect(page.result.current.naming?.phase).toBe('saving')
  open()
  await waitFor(() => expect(page.result.current.naming).toBeUndefined())
})

test('a page listens to other tabs while it shows names', async () => {
  const close = vi.spyOn(BroadcastChannel.prototype, 'close')
  const closed = () =>
    close.mock.contexts.filter((channel) =>
      (channel as BroadcastChannel).name.endsWith('/names'),
    ).length
  const { deviceNames } = createNameStore()
  const page = await openNames({ deviceNames })
  const { client } = page.devices
  const settings = { deviceNames, queryClient: page.queryClient }
  const none: string[] = []
  const second = renderHookWithDevices(
    client,
    () => useDeviceNames(none),
    settings,
  )
  second.unmount()
  expect(closed()).toBe(0)
  page.unmount()
  expect(closed()).toBe(1)
  const { result } = renderHookWithDevices(client, useRenameDevice, settings)
  const { deviceKey } = page
  await act(() => result.current.mutateAsync({ deviceKey, name: 'Desk' }))
  expect(closed()).toBe(2)

  const again = renderHookWithDevices(client, useNames, settings)
  await waitFor(() => expect(again.result.current.names).toEqual(['Desk']))
  const tab = openTab(page, deviceNames)
  await waitFor(() => expect(tab.name()).toBe('Desk'))
  await tab.rename(deviceKey, 'Kitchen')
  await waitFor(() => expect(again.result.current.names).toEqual(['Kitchen']))
  await act(() => result.current.mutateAsync({ deviceKey, name: 'Hall' }))
  await waitFor(() => expect(tab.name()).toBe('Hall'))
  await tab.rename(deviceKey, 'Attic')
  await waitFor(() => expect(again.result.current.names).toEqual(['Attic']))
})

test('a name that was kept without an answer is shown, also by another tab', async () => {
  const { deviceNames } = createNameStore()
  const page = await openNames({
    deviceNames: {
      ...deviceNames,
      async set(key, name) {
        await deviceNames.set(key, name)
        throw new DeviceError('Network', 'The answer was lost.')
      },
    },
  })
  const tab = openTab(page, deviceNames)
  await waitFor(() => expect(tab.name()).toBe(own))
  await page.rename('Kitchen')
  await waitFor(() => expect(page.name()).toBe('Kitchen'))
  await waitFor(() => expect(tab.name()).toBe('Kitchen'))
})

test('another user whom no event told of: no name of the one before is read, sent or kept', async () => {
  const devices = await createDevices()
  const { accessToken, deviceKey } = await devices.signIn({ remembered: true })
  const { emulator, seed } = devices
  const other = await addUser(emulator, seed, 'ben@example.com')
  const ben = await seedSession(emulator, other, { remembered: true })
  const store = createNameStore({ [deviceKey]: 'Kitchen' })
  const subscribeSession = () => () => {}
  async function open() {
    devices.setToken(accessToken)
    const client = { ...devices.client, subscribeSession }
    const page = renderHookWithDevices(client, useNames, store)
    const names = [store.kept[deviceKey]]
    await waitFor(() => expect(page.result.current.names).toEqual(names))
    return page
  }
  const replace = () => devices.setToken(ben.accessToken)
  const sets = () => store.calls.filter(([name]) => name === 'set')
  const ended = { code: 'NotSignedIn' }

  const before = await open()
  replace()
  const { rename } = before.result.current
  await act(() =>
    expect(
      rename.mutateAsync({ deviceKey, name: 'Hall' }),
    ).rejects.toMatchObject(ended),
  )
  expect(sets()).toEqual([])

  const during = await open()
  const release = store.hold()
  const asked = during.result.current.rename.mutateAsync({
    deviceKey,
    name: 'Hall',
  })
  asked.catch(() => {})
  await waitFor(() => expect(sets()).toHaveLength(1))
  replace()
  await act(async () => release())
  await expect(asked).rejects.toMatchObject(ended)

  const reading = await open()
  const answer = store.hold()
  act(() => {
    void reading.queryClient.invalidateQueries({
      queryKey: deviceQueryKeys.all,
      predicate: ({ queryKey }) => queryKey[3] === 'names',
    })
  })
  await waitFor(() => expect(reading.queryClient.isFetching()).toBe(1))
  replace()
  await act(async () => answer())
  await waitFor(() => expect(reading.result.current.names).toEqual([own]))
})

test('names go with their user, also while one is saved', async () => {
  const store = createNameStore()
  const page = await openNames({ deviceNames: store.deviceNames })
  await page.rename('Kitchen')
  const open = store.hold()
  act(() =>
    page.result.current.rename.mutate({
      deviceKey: page.deviceKey,
      name: 'Secret hideout',
    }),
  )
  await waitFor(() => expect(page.name()).toBe('Secret hideout'))
  const { emulator, seed } = page.devices
  const ben = await seedSession(
    emulator,
    await addUser(emulator, seed, 'ben@example.com'),
    { remembered: true },
  )
  await act(async () => page.devices.setToken(ben.accessToken))
  open()
  await waitFor(() => expect(page.name()).toBe(own))
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve))
  })
  const kept = [
    ...page.queryClient.getQueryCache().getAll(),
    ...page.queryClient.getMutationCache().getAll(),
  ].map(({ state }) => state)
  expect(JSON.stringify(kept)).not.toMatch(/Kitchen|hideout/)
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/Kitchen|hideout/)
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
