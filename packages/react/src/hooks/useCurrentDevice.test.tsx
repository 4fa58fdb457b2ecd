import { useCurrentDevice } from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

test('a device that cannot be read is not remembered', async () => {
  const { client, signIn } = await createDevices()
  const { deviceKey } = await signIn()
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  expect(result.current.data).toBeUndefined()
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  expect(result.current.data).toMatchObject({
    deviceKey,
    status: 'not_remembered',
    isCurrent: true,
  })
})

test('a device that can be read is remembered, with its details', async () => {
  const { client, signIn } = await createDevices()
  await signIn({ remembered: true, deviceName: 'Firefox on Linux' })
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.data?.status).toBe('remembered'))
  expect(result.current.data?.name).toBe('Firefox on Linux')
  const { createdAt = 0 } = result.current.data ?? {}
  expect(Math.abs(Date.now() - createdAt)).toBeLessThan(60_000)
  expect(result.current.data).not.toHaveProperty('ipAddress')
})

test('without a session it says so, and asks nothing', async () => {
  const { client, emulator } = await createDevices()
  emulator.clearLog()
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  expect(result.current.data?.reason).toBe('not-signed-in')
  expect(emulator.log).toEqual([])
})

test('a token without a device key says so', async () => {
  const { client, signIn } = await createDevices({ tracking: 'off' })
  await signIn()
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  expect(result.current.data).toMatchObject({
    status: 'unknown',
    reason: 'no-device-key',
  })
})

test('signing in and out changes the answer, and the cache is emptied', async () => {
  const { client, signIn, signOut } = await createDevices()
  const { result, queryClient } = renderHookWithDevices(
    client,
    useCurrentDevice,
  )
  await waitFor(() => expect(result.current.data?.reason).toBe('not-signed-in'))
  await act(() => signIn({ remembered: true }))
  await waitFor(() => expect(result.current.data?.status).toBe('remembered'))
  act(signOut)
  await waitFor(() => expect(result.current.data?.reason).toBe('not-signed-in'))
  const cached = queryClient.getQueryCache().getAll()
  expect(cached.filter((query) => query.state.data !== undefined)).toEqual([])
})

test('a refusal to read is the error of the result, and can be retried', async () => {
  const { client, emulator, signIn } = await createDevices()
  await signIn({ remembered: true })
  emulator.addFault({
    operation: 'GetDevice',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  const { result } = renderHookWithDevices(client, useCurrentDevice)
  await waitFor(() => expect(result.current.isError).toBe(true))
  expect(result.current.error).toMatchObject({
    code: 'PasswordResetRequired',
    recovery: 'reset-password',
  })
  act(() => void result.current.refetch())
  await waitFor(() => expect(result.current.data?.status).toBe('remembered'))
})

test('a session that cannot be read is the error of the result', async () => {
  const { client, signIn } = await createDevices()
  await signIn({ remembered: true })
  let isDown = true
  const flaky = {
    ...client,
    getSession: () =>
      isDown ? Promise.reject(new TypeError('down')) : client.getSession(),
  }
  const { result } = renderHookWithDevices(flaky, useCurrentDevice)
  await waitFor(() => expect(result.current.failureCount).toBeGreaterThan(0))
  isDown = false
  await waitFor(() => expect(result.current.data?.status).toBe('remembered'))
})

test('a hook without a provider names both', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>
      {children}
    </QueryClientProvider>
  )
  expect(() => renderHook(useCurrentDevice, { wrapper })).toThrow(
    'useCurrentDevice found no client: render it inside <DevicesProvider',
  )
})
