import {
  type DeviceNames,
  deviceQueryKeys,
  useRenameDevice,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { controlClock, passTime } from '../../../../test/support/clock.ts'
import { createNameStore } from '../../../../test/support/createNameStore.ts'
import { openNames, own } from '../../../../test/support/openNames.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
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
