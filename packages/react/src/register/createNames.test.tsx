import { seedSession } from '@cognito-devices/emulator'
import {
  DeviceError,
  type DeviceNames,
  deviceQueryKeys,
  useDeviceNames,
  useRenameDevice,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { addUser } from '../../../../test/support/addUser.ts'
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
