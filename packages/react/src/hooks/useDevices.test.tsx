import {
  type DeviceUser,
  deviceQueryKeys,
  devicesQueryOptions,
  useDevices,
  useSuspenseDevices,
} from '@cognito-devices/react'
import {
  QueryClient,
  type QueryKey,
  QueryObserver,
} from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

test('all pages are read, this browser first', async () => {
  const devices = await createDevices()
  for (let count = 0; count < 64; count++)
    await devices.signIn({ remembered: true })
  const { deviceKey } = await devices.signIn({ remembered: true })
  devices.emulator.clearLog()
  const { result } = renderHookWithDevices(devices.client, () => useDevices())
  await waitFor(() => expect(result.current.data).toHaveLength(65))
  expect(result.current.data?.[0]).toMatchObject({ deviceKey, isCurrent: true })
  expect(devices.emulator.log).toHaveLength(2)
})

test('what a read and a write do not change stays the same object', async () => {
  const devices = await createDevices()
  const other = await devices.signIn({ remembered: true })
  const { deviceKey } = await devices.signIn({ remembered: true })
  const page = await showPage(devices)
  const before = page.result.current.devices.data
  await act(() => page.queryClient.refetchQueries())
  expect(page.result.current.devices.data).toBe(before)
  await act(() =>
    page.result.current.update.mutateAsync({
      deviceKey,
      status: 'not_remembered',
    }),
  )
  const after = page.result.current.devices.data
  expect(after).not.toBe(before)
  expect(after?.[1]).toMatchObject({ deviceKey: other.deviceKey })
  expect(after?.[1]).toBe(before?.[1])
})

test('a loader can read the list before the page is there', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const session = await devices.client.getSession()
  const queryClient = new QueryClient()
  await queryClient.prefetchQuery(devicesQueryOptions(devices.client, session))
  expect(queryClient.getQueryData(deviceQueryKeys.list(session))).toMatchObject(
    [{ deviceKey, status: 'remembered' }],
  )
  devices.emulator.clearLog()
  const { result } = renderHookWithDevices(devices.client, () => useDevices(), {
    queryClient,
  })
  await waitFor(() => expect(result.current.data).toHaveLength(1))
  expect(devices.emulator.log).toEqual([])
})

test('addresses come only when asked for, under a key of their own', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const { result } = renderHookWithDevices(devices.client, () => ({
    plain: useDevices(),
    full: useDevices({ includeIpAddress: true }),
  }))
  await waitFor(() =>
    expect(result.current.full.data?.[0]?.ipAddress).toBe('127.0.0.1'),
  )
  await waitFor(() => expect(result.current.plain.data).toHaveLength(1))
  expect(result.current.plain.data?.[0]).not.toHaveProperty('ipAddress')
})

test('an error keeps the list that was read before', async () => {
  const devices = await createDevices()
  await devices.signIn({ remembered: true })
  const page = await showPage(devices)
  devices.emulator.addFault({
    operation: 'ListDevices',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  act(() => void page.result.current.devices.refetch())
  await waitFor(() => expect(page.result.current.devices.isError).toBe(true))
  expect(page.result.current.devices.data).toHaveLength(1)
})

test('with Suspense the list is there at the first render', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const { result } = renderHookWithDevices(devices.client, useSuspenseDevices)
  await waitFor(() =>
    expect(result.current?.data).toMatchObject([{ deviceKey }]),
  )
})

test('with Suspense nobody has no devices', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useSuspenseDevices)
  await waitFor(() => expect(result.current?.data).toEqual([]))
})

test('what other users of the pool have left in a cache is removed, unless somebody looks at it', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const user = await devices.client.getSession()
  const queryClient = new QueryClient()
  const leave = (owner: DeviceUser | null) => {
    const queryKey = deviceQueryKeys.list(owner)
    queryClient.setQueryData(queryKey, [{ deviceKey, status: 'remembered' }])
    return queryKey
  }
  const userPoolId = user?.userPoolId ?? ''
  const left = leave({ userId: 'ben', userPoolId })
  const seen = leave({ userId: 'carla', userPoolId })
  const ofAnotherPool = leave({ userId: 'ben', userPoolId: 'eu-west-1_other' })
  const own = leave(user)
  const observer = new QueryObserver(queryClient, {
    queryKey: seen,
    queryFn: () => [],
    staleTime: Number.POSITIVE_INFINITY,
  })
  const stop = observer.subscribe(() => {})
  const { result } = renderHookWithDevices(devices.client, useDevices, {
    queryClient,
  })
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  const isKept = (queryKey: QueryKey) =>
    queryClient.getQueryData(queryKey) !== undefined
  expect([left, seen, ofAnotherPool, own].map(isKept)).toEqual([
    false,
    true,
    true,
    true,
  ])
  stop()
})
