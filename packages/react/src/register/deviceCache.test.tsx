import {
  useCurrentDevice,
  useDeviceNames,
  useDevices,
  useRenameDevice,
} from '@cognito-devices/react'
import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import {
  afterEach,
  beforeEach,
  expect,
  type MockInstance,
  onTestFinished,
  test,
  vi,
} from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { createNameStore } from '../../../../test/support/createNameStore.ts'
import { openPage, showPage } from '../../../../test/support/openPage.tsx'
import { openSessions } from '../../../../test/support/openSessions.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

// The host listens to its cache, and a listener of it throws.

let reported: MockInstance<typeof reportError>

beforeEach(() => {
  reported = vi.spyOn(globalThis, 'reportError').mockReturnValue()
})

afterEach(() => {
  reported.mockRestore()
})

/** What a host could read of a cache. */
const everything = {
  shouldDehydrateMutation: () => true,
  shouldDehydrateQuery: () => true,
}

/** At each write into the cache that no read of TanStack's has made. */
const throwAtWrites = (queryClient: QueryClient) =>
  onTestFinished(
    queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success')
        if (event.action.manual) throw new Error('no log')
    }),
  )

test('it keeps no rows of a user who has left', async () => {
  const { deviceKey, queryClient, result, signOut } = await openPage()
  const { update } = result.current
  const status = 'remembered'
  await act(() => update.mutateAsync({ deviceKey, status }))
  const caches = [queryClient.getQueryCache(), queryClient.getMutationCache()]
  // Otherwise it would throw when TanStack collects what nobody uses, minutes later.
  for (const cache of caches)
    onTestFinished(
      cache.subscribe(({ type }: { type: string }) => {
        if (type === 'removed') throw new Error('no log')
      }),
    )
  act(signOut)
  await waitFor(() =>
    expect(result.current.current.data?.reason).toBe('not-signed-in'),
  )
  expect(JSON.stringify(dehydrate(queryClient, everything))).not.toContain(
    deviceKey,
  )
  expect(reported).toHaveBeenCalled()
})

test('it does not hide from a frozen page who has signed out', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const client = { ...devices.client, subscribeSession: () => () => {} }
  const { queryClient, result } = await showPage({ ...devices, client })
  onTestFinished(
    queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'invalidate')
        throw new Error('no log')
    }),
  )
  devices.signOut()
  act(() => void document.dispatchEvent(new Event('resume')))
  await waitFor(() =>
    expect(result.current.current.data?.reason).toBe('not-signed-in'),
  )
})

test('it fails no read', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const { queryClient, result } = renderHookWithDevices(devices.client, () => [
    useDevices(),
    useDevices({ includeIpAddress: true }),
    useCurrentDevice(),
  ])
  await waitFor(() => {
    for (const { isSuccess } of result.current) expect(isSuccess).toBe(true)
  })
  throwAtWrites(queryClient)
  for (const { refetch } of result.current)
    await act(async () => void (await refetch()))
  for (const { error } of result.current) expect(error).toBeNull()
  expect(reported).toHaveBeenCalled()
})

test('it makes no error of a session that has ended', async () => {
  const { others, queryClient, result, shown } = await openSessions({
    others: [{}],
  })
  const [sessionId = ''] = others
  throwAtWrites(queryClient)
  const data = await act(() => result.current.end.mutateAsync({ sessionId }))
  expect(data).toEqual({ sessionId })
  expect(shown()).toHaveLength(1)
  expect(reported).toHaveBeenCalled()
})

test('it makes no error of a name that is kept', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { deviceNames, kept } = createNameStore()
  const deviceKeys = [deviceKey]
  const { queryClient, result } = renderHookWithDevices(
    devices.client,
    () => ({
      devices: useDevices(),
      names: useDeviceNames(deviceKeys),
      rename: useRenameDevice(),
    }),
    { deviceNames },
  )
  await waitFor(() => expect(result.current.devices.isSuccess).toBe(true))
  throwAtWrites(queryClient)
  const { rename } = result.current
  const name = 'Kitchen'
  const { outcome } = await act(() => rename.mutateAsync({ deviceKey, name }))
  expect(outcome).toBe('saved')
  expect(kept[deviceKey]).toBe(name)
  expect(result.current.names.namingOf(deviceKey)).toBeUndefined()
})
