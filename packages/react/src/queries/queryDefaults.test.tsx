import {
  deviceQueryKeys,
  devicesQueryOptions,
  useCurrentDevice,
  useDevice,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import {
  type DefaultOptions,
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

/** A user with one device, and a host with defaults of its own. */
async function createHost(defaultOptions: DefaultOptions) {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  devices.emulator.clearLog()
  const queryClient = new QueryClient({ defaultOptions })
  const { client, emulator } = devices
  const count = (operation: string) =>
    emulator.log.filter((call) => call.operation === operation).length
  return { ...devices, client, count, deviceKey, queryClient }
}

function useReads(deviceKey: string) {
  const reads = [useCurrentDevice(), useDevice({ deviceKey }), useDevices()]
  return reads.map((read) => (read.isSuccess ? 'success' : read.fetchStatus))
}

const all = ['success', 'success', 'success']

test.each<[string, DefaultOptions['queries']]>([
  ['switched off', { enabled: false }],
  ['not told of anything', { notifyOnChangeProps: [] }],
  ['read from a storage', { persister: async () => ({ stored: true }) }],
  ['there before it is read', { initialData: { stored: true } }],
])('what is %s by default is read all the same', async (_, queries) => {
  const { client, deviceKey, queryClient } = await createHost({ queries })
  const { result } = renderHookWithDevices(
    client,
    () => [useReads(deviceKey), useDevices().data] as const,
    { queryClient },
  )
  await waitFor(() => expect(result.current[0]).toEqual(all))
  expect(result.current[1]).toMatchObject([{ deviceKey }])
})

test('a list is not read again and again because other queries are', async () => {
  const queries = { refetchInterval: 1 }
  const { client, count, queryClient } = await createHost({ queries })
  const { result } = renderHookWithDevices(client, () => useDevices(), {
    queryClient,
  })
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  for (let read = 2; read < 10; read++) {
    await act(() => result.current.refetch())
    expect(count('ListDevices')).toBe(read)
  }
})

test('what is known to be out of date is read at the next visit', async () => {
  const queries = { refetchOnMount: false }
  const { client, count, queryClient } = await createHost({ queries })
  const visit = () =>
    renderHookWithDevices(client, () => useDevices(), { queryClient })
  const first = visit()
  await waitFor(() => expect(first.result.current.isSuccess).toBe(true))
  first.unmount()
  await queryClient.invalidateQueries({ queryKey: deviceQueryKeys.all })
  visit()
  await waitFor(() => expect(count('ListDevices')).toBe(2))
})

test('what could not be read is read at the next visit', async () => {
  const queries = { retryOnMount: false }
  const { client, emulator, queryClient } = await createHost({ queries })
  const visit = () =>
    renderHookWithDevices(client, () => useDevices(), { queryClient })
  emulator.addFault({
    operation: 'ListDevices',
    effect: { kind: 'error', name: 'ForbiddenException' },
  })
  const first = visit()
  await waitFor(() => expect(first.result.current.isError).toBe(true))
  first.unmount()
  const { result } = visit()
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
})

test('a query of the host that keeps its data keeps none for another user', async () => {
  const queries = { placeholderData: keepPreviousData }
  const { client, queryClient } = await createHost({ queries })
  let user = await client.getSession()
  const { result, rerender } = renderHookWithDevices(
    client,
    () => useQuery(devicesQueryOptions(client, user)),
    { queryClient },
  )
  await waitFor(() => expect(result.current.data).toHaveLength(1))
  user = null
  rerender()
  expect(result.current.data).toBeUndefined()
})

test('a write does not wait for those of the host', async () => {
  const mutations = { scope: { id: 'one after the other' } }
  const host = await createHost({ mutations })
  const { client, deviceKey, queryClient } = host
  const { result } = renderHookWithDevices(
    client,
    () => ({
      never: useMutation({ mutationFn: () => new Promise(() => {}) }),
      update: useUpdateDeviceStatus(),
    }),
    { queryClient },
  )
  act(() => result.current.never.mutate())
  await act(() =>
    result.current.update.mutateAsync({ deviceKey, status: 'not_remembered' }),
  )
  expect(await readTruth(host, deviceKey)).toBe('not_remembered')
})

test('an option that is undefined is none', async () => {
  const queries = { refetchOnWindowFocus: false }
  const { client, count, deviceKey, queryClient } = await createHost({
    queries,
  })
  const none = { staleTime: undefined, refetchOnWindowFocus: undefined }
  const { result } = renderHookWithDevices(
    client,
    () => {
      const current = useCurrentDevice(none)
      const device = useDevice({ deviceKey, ...none })
      const devices = useDevices(none)
      return [current, device, devices].map(
        ({ isStale, isSuccess }) => isSuccess && !isStale,
      )
    },
    { queryClient },
  )
  await waitFor(() => expect(result.current).toEqual([true, true, true]))
  await queryClient.invalidateQueries({ refetchType: 'none' })
  const before = count('ListDevices')
  act(() => void window.dispatchEvent(new Event('visibilitychange')))
  await act(() => Promise.resolve())
  expect(queryClient.isFetching()).toBe(0)
  expect(count('ListDevices')).toBe(before)
})
