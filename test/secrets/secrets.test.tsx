import type { FaultEffect } from '@cognito-devices/emulator'
import {
  type DeviceErrorCode,
  type DeviceRememberedStatus,
  DevicesProvider,
  useCurrentDevice,
  useDevices,
  useForgetDevice,
  useForgetOtherDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { RememberedDeviceToggle } from '@cognito-devices/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { createVault } from './createVault.ts'
import { watch } from './watch.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

function useEverything() {
  return {
    current: useCurrentDevice(),
    devices: useDevices(),
    forget: useForgetDevice(),
    forgetOthers: useForgetOtherDevices(),
    update: useUpdateDeviceStatus(),
  }
}

/** The kit and every hook, over a user whose secrets are known. */
async function openPage(storeOptions: { reads?: string } = {}) {
  const vault = await createVault()
  const { reads } = storeOptions
  for (const operation of ['GetDevice', 'ListDevices'])
    if (reads) vault.refuse(operation, reads)
  const queryClient = new QueryClient()
  const { given, leaks } = watch(queryClient, vault.markers)
  const give = (value: unknown) => void given.push(value)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider
        client={vault.client}
        onBeforeUpdate={give}
        onTransition={give}
      >
        <RememberedDeviceToggle onError={give} onSuccess={give} />
        {children}
      </DevicesProvider>
    </QueryClientProvider>
  )
  const { result } = renderHook(useEverything, { wrapper })
  await waitFor(() => {
    expect(result.current.current.isFetched).toBe(true)
    expect(result.current.devices.isFetched).toBe(true)
  })
  given.push(result.current.current.error, result.current.devices.error)
  return {
    ...vault,
    result,
    leaks,
    /** Does it, keeps what comes of it, and waits until nothing is under way. */
    async attempt(action: () => Promise<unknown>) {
      await act(() => action().then(give, give))
      await waitFor(() => expect(queryClient.isMutating()).toBe(0))
      await waitFor(() => expect(queryClient.isFetching()).toBe(0))
      return given.at(-1)
    },
    turn(status: DeviceRememberedStatus) {
      const { deviceKey } = vault
      return () => result.current.update.mutateAsync({ deviceKey, status })
    },
  }
}

test('the secrets are there to be found', async () => {
  const { accessToken, leaks } = await openPage()
  expect(leaks()).toEqual([])
  console.info('the token is', accessToken)
  document.title = accessToken
  localStorage.setItem('cognito-devices/test', accessToken)
  expect(leaks().map((path) => path.replace(/\..*/, ''))).toEqual([
    'console',
    'localStorage',
    'page',
  ])
  document.title = ''
})

test('a status saved, on and off, leaves no secret', async () => {
  const { attempt, leaks, turn } = await openPage()
  expect(await attempt(turn('remembered'))).toMatchObject({ outcome: 'saved' })
  await attempt(turn('not_remembered'))
  expect(leaks()).toEqual([])
})

const refusals: [string, DeviceErrorCode][] = [
  ['ForbiddenException', 'Forbidden'],
  ['InvalidParameterException', 'InvalidParameter'],
  ['InvalidUserPoolConfigurationException', 'InvalidUserPoolConfiguration'],
  ['NotAuthorizedException', 'NotAuthorized'],
  ['OperationNotEnabledException', 'OperationNotEnabled'],
  ['PasswordResetRequiredException', 'PasswordResetRequired'],
  ['ResourceNotFoundException', 'ResourceNotFound'],
  ['SomethingNewException', 'Unknown'],
  ['UserNotConfirmedException', 'UserNotConfirmed'],
  ['UserNotFoundException', 'UserNotFound'],
]

test.each(refusals)(
  '%s that quotes the token leaves no secret',
  async (name, code) => {
    const { attempt, leaks, refuse, turn } = await openPage()
    refuse('UpdateDeviceStatus', name)
    const error = await attempt(turn('remembered'))
    expect(error).toMatchObject({ code })
    expect(String(error)).toContain("'(access token)' at 'accessToken'")
    expect(leaks()).toEqual([])
  },
)

test.each(['InternalErrorException', 'TooManyRequestsException'])(
  '%s that quotes the token leaves no secret while it waits, nor after',
  async (name) => {
    const { attempt, leaks, refuse, result, turn } = await openPage()
    refuse('UpdateDeviceStatus', name)
    const saved = attempt(turn('remembered'))
    await waitFor(() =>
      expect(result.current.current.data?.intent?.error).toBeDefined(),
    )
    expect(leaks()).toEqual([])
    expect(await saved).toMatchObject({ outcome: 'saved' })
    expect(leaks()).toEqual([])
  },
)

test.each<[string, (token: string) => FaultEffect]>([
  ['a dropped connection', () => ({ kind: 'drop' })],
  ['a dropped answer', () => ({ kind: 'drop', applied: true })],
  ['a page of a proxy', (body) => ({ kind: 'response', status: 200, body })],
  ['a failing proxy', (body) => ({ kind: 'response', status: 502, body })],
])('%s leaves no secret', async (_, effect) => {
  const { accessToken, attempt, fail, leaks, turn } = await openPage()
  fail('UpdateDeviceStatus', effect(`<p>You sent ${accessToken}</p>`))
  await attempt(turn('remembered'))
  expect(leaks()).toEqual([])
})

test('reads that are refused leave no secret', async () => {
  const { leaks, result } = await openPage({ reads: 'NotAuthorizedException' })
  expect(result.current.devices.error?.code).toBe('NotAuthorized')
  expect(result.current.current.error?.code).toBe('NotAuthorized')
  expect(leaks()).toEqual([])
})

test('removing the others, then this browser, leaves no secret', async () => {
  const { attempt, deviceKey, leaks, refuse, result } = await openPage()
  refuse('ForgetDevice', 'InvalidParameterException')
  expect(
    await attempt(() => result.current.forgetOthers.mutateAsync()),
  ).toMatchObject({ removed: [expect.any(String)], refused: [{}] })
  expect(leaks()).toEqual([])
  await attempt(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(leaks()).toEqual([])
})

test('a sign-out leaves no secret, nor anything of the user in the cache', async () => {
  const { attempt, leaks, result, signOut, turn } = await openPage()
  await attempt(turn('remembered'))
  act(() => signOut())
  await waitFor(() =>
    expect(result.current.current.data?.reason).toBe('not-signed-in'),
  )
  expect(leaks()).toEqual([])
  expect(result.current.devices.data).toBeUndefined()
})
