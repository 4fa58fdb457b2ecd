import type { DeviceErrorCode } from '@cognito-devices/react'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { openPage } from '../../../../test/support/openPage.tsx'

test('the switch shows at once, is sent once, and is verified', async () => {
  const page = await openPage()
  const { deviceKey, result, shown, intent, writes, emulator } = page
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  expect(shown()).toBe('remembered')
  expect(intent()?.phase).toBe('saving')
  await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
  expect(result.current.update.data).toEqual({
    deviceKey,
    status: 'remembered',
    outcome: 'saved',
  })
  expect(intent()).toBeUndefined()
  expect(emulator.log.map((call) => call.operation)).toEqual([
    'UpdateDeviceStatus',
    'GetDevice',
  ])
  expect(writes()).toHaveLength(1)
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('an overtaken call says so', async () => {
  const { deviceKey, result } = await openPage()
  const outcomes = await act(() =>
    Promise.all(
      (['remembered', 'not_remembered', 'remembered'] as const).map((status) =>
        result.current.update.mutateAsync({ deviceKey, status }),
      ),
    ),
  )
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'superseded',
    'superseded',
    'saved',
  ])
})

test.each<[string, DeviceErrorCode, string]>([
  ['PasswordResetRequiredException', 'PasswordResetRequired', 'parked'],
  ['UserNotConfirmedException', 'UserNotConfirmed', 'parked'],
  ['ForbiddenException', 'Forbidden', 'parked'],
  ['NeverHeardOfException', 'Unknown', 'parked'],
  ['UserNotFoundException', 'UserNotFound', 'dropped'],
  ['InvalidParameterException', 'InvalidParameter', 'dropped'],
  ['OperationNotEnabledException', 'OperationNotEnabled', 'dropped'],
  [
    'InvalidUserPoolConfigurationException',
    'InvalidUserPoolConfiguration',
    'dropped',
  ],
])('%s shows the old status (%s, %s)', async (name, code, phase) => {
  const { deviceKey, emulator, result, shown, intent } = await openPage()
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  expect(result.current.update.error?.code).toBe(code)
  expect(shown()).toBe('not_remembered')
  expect(intent()).toMatchObject({ phase, status: 'remembered' })
  expect(intent()?.error?.code).toBe(code)
  act(() => result.current.actions.dismiss({ deviceKey }))
  expect(intent()).toBeUndefined()
})

test('a device removed elsewhere is forgotten', async () => {
  const page = await openPage({ remembered: true })
  const { deviceKey, emulator, seed, result, shown, intent } = page
  await emulator.send('AdminForgetDevice', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: deviceKey,
  })
  const status = 'not_remembered'
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(shown()).toBe('forgotten'))
  expect(intent()).toMatchObject({ phase: 'dropped' })
})

test('an answer that is not Cognito’s is a block, with its request id', async () => {
  const { deviceKey, emulator, result, shown } = await openPage()
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: {
      kind: 'response',
      status: 403,
      headers: { 'x-amzn-requestid': 'abc' },
      body: '<html>Blocked</html>',
    },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  expect(result.current.update.error).toMatchObject({
    code: 'Forbidden',
    httpStatus: 403,
    requestId: 'abc',
  })
  expect(shown()).toBe('not_remembered')
})

test('a write applied and never answered is read, not sent again', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result, writes } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'drop', applied: true },
  })
  await act(() =>
    result.current.update.mutateAsync({ deviceKey, status: 'remembered' }),
  )
  expect(writes()).toHaveLength(1)
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('a write that never arrived is sent again after a read', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'drop' },
  })
  await act(() =>
    result.current.update.mutateAsync({ deviceKey, status: 'remembered' }),
  )
  expect(emulator.log.map((call) => call.operation)).toEqual([
    'UpdateDeviceStatus',
    'GetDevice',
    'UpdateDeviceStatus',
    'GetDevice',
  ])
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('a busy service is tried again, and says when', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result, intent, shown } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'TooManyRequestsException' },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(intent()?.phase).toBe('waiting'))
  expect(intent()?.retryAt).toBeGreaterThan(Date.now() - 1_000)
  expect(shown()).toBe('remembered')
  await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('an intent that waits can be given up', async () => {
  const { deviceKey, emulator, result, intent, shown, writes } =
    await openPage()
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'error', name: 'TooManyRequestsException' },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(intent()?.phase).toBe('waiting'))
  act(() => result.current.actions.dismiss({ deviceKey }))
  expect(shown()).toBe('not_remembered')
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  expect(writes()).toHaveLength(1)
})

test('a turn-on that does nothing ends as NotApplied', async () => {
  const { deviceKey, emulator, result, intent, shown } = await openPage()
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'ignore' },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  expect(result.current.update.error?.code).toBe('NotApplied')
  expect(shown()).toBe('not_remembered')
  expect(intent()?.phase).toBe('parked')
})

test('a device still shown after a turn-off is believed off, and said once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const page = await openPage({ remembered: true })
  const { deviceKey, emulator, result, shown, queryClient } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'ignore' },
  })
  await act(() =>
    result.current.update.mutateAsync({ deviceKey, status: 'not_remembered' }),
  )
  expect(shown()).toBe('not_remembered')
  await act(() => queryClient.refetchQueries())
  expect(shown()).toBe('not_remembered')
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})

test('turning off replays by itself after a new sign-in', async () => {
  const page = await openPage({ remembered: true })
  const { deviceKey, emulator, result, intent, shown } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  const status = 'not_remembered'
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(intent()?.phase).toBe('parked'))
  expect(shown()).toBe('remembered')
  act(page.signOut)
  await waitFor(() =>
    expect(result.current.current.data?.reason).toBe('not-signed-in'),
  )
  await act(() => page.signInAgain(deviceKey))
  await waitFor(() => expect(shown()).toBe('not_remembered'))
  await waitFor(() => expect(intent()).toBeUndefined())
  expect(await readTruth(page, deviceKey)).toBe('not_remembered')
})

test('turning on is only offered after a new sign-in', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result, intent, shown, writes } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(intent()?.phase).toBe('parked'))
  act(page.signOut)
  await act(() => page.signInAgain(deviceKey))
  await waitFor(() => expect(intent()?.phase).toBe('offered'))
  await waitFor(() => expect(shown()).toBe('not_remembered'))
  expect(writes()).toHaveLength(1)
  await act(() =>
    result.current.update.mutateAsync({ deviceKey, status: 'remembered' }),
  )
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('an intent that the end of the session interrupts is kept', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result, intent } = page
  emulator.addFault({ operation: 'UpdateDeviceStatus', latencyMs: 60_000 })
  const write = result.current.update
    .mutateAsync({ deviceKey, status: 'remembered' })
    .catch((error: unknown) => error)
  act(page.signOut)
  expect(await write).toMatchObject({ code: 'NotSignedIn' })
  // A result is not the next user's to see.
  await waitFor(() => expect(result.current.update.isIdle).toBe(true))
  await act(() => page.signInAgain(deviceKey))
  await waitFor(() => expect(intent()?.phase).toBe('offered'))
})

test('nothing of one user is kept for the next', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result, intent } = page
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(intent()?.phase).toBe('parked'))
  const other = await createDevices()
  const { accessToken } = await other.signIn()
  act(() => page.setToken(accessToken))
  await waitFor(() =>
    expect(result.current.current.data?.deviceKey).not.toBe(deviceKey),
  )
  await act(() => page.signInAgain(deviceKey))
  await waitFor(() =>
    expect(result.current.current.data?.deviceKey).toBe(deviceKey),
  )
  expect(intent()).toBeUndefined()
})

test('nothing is sent for a user who has been replaced', async () => {
  const page = await openPage()
  const { deviceKey, result } = page
  const other = await createDevices()
  const { accessToken } = await other.signIn()
  act(() => page.setToken(accessToken))
  const error = await act(() =>
    result.current.update
      .mutateAsync({ deviceKey, status: 'remembered' })
      .catch((thrown: unknown) => thrown),
  )
  expect(error).toMatchObject({ code: 'NotSignedIn' })
  expect(page.writes()).toEqual([])
})

test('an asynchronous onMutate of the host neither delays nor reorders', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const queryClient = new QueryClient()
  queryClient.getMutationCache().config.onMutate = () => held
  const page = await openPage({ queryClient })
  const { deviceKey, result, shown, writes } = page
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  expect(shown()).toBe('remembered')
  expect(writes()).toEqual([])
  release()
  await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('a host that refuses in onMutate has nothing sent', async () => {
  const queryClient = new QueryClient()
  queryClient.getMutationCache().config.onMutate = () =>
    Promise.reject(new Error('not now'))
  const page = await openPage({ queryClient })
  const { deviceKey, result, shown, writes } = page
  act(() => result.current.update.mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  expect(shown()).toBe('not_remembered')
  expect(writes()).toEqual([])
})

test('an overtaken call hands nothing over for a later one', async () => {
  const gates: ((error?: Error) => void)[] = []
  const queryClient = new QueryClient()
  queryClient.getMutationCache().config.onMutate = () =>
    new Promise<void>((resolve, reject) => {
      gates.push((error) => (error ? reject(error) : resolve()))
    })
  const page = await openPage({ queryClient })
  const { deviceKey, result, shown, writes } = page
  const { mutateAsync } = result.current.update
  const ask = (status: 'remembered' | 'not_remembered') =>
    mutateAsync({ deviceKey, status }).catch((error: unknown) => error)
  await act(async () => {
    const first = ask('remembered')
    const second = ask('not_remembered')
    const third = ask('remembered')
    await vi.waitFor(() => expect(gates).toHaveLength(3), { timeout: 10_000 })
    gates[0]?.()
    gates[1]?.()
    await Promise.all([first, second])
    gates[2]?.(new Error('not now'))
    await third
  })
  expect(writes()).toEqual([])
  expect(shown()).toBe('not_remembered')
})

test('a refused read leaves a call alone that is not handed over yet', async () => {
  const gates: (() => void)[] = []
  const queryClient = new QueryClient()
  queryClient.getMutationCache().config.onMutate = () =>
    new Promise<void>((resolve) => void gates.push(resolve))
  const page = await openPage({ queryClient, remembered: true })
  const { deviceKey, emulator, result, intent, shown } = page
  const { mutate } = result.current.update
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'drop' },
  })
  emulator.addFault({
    operation: 'GetDevice',
    latencyMs: 100,
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  act(() => mutate({ deviceKey, status: 'not_remembered' }))
  gates[0]?.()
  await waitFor(() => expect(intent()?.phase).toBe('checking'))
  act(() => mutate({ deviceKey, status: 'remembered' }))
  await waitFor(() => expect(emulator.log).toHaveLength(2))
  await waitFor(() => expect(intent()?.phase).toBe('saving'))
  expect(shown()).toBe('remembered')
  gates[1]?.()
  await waitFor(() => expect(result.current.update.isSuccess).toBe(true))
  expect(shown()).toBe('remembered')
})

test('a write goes on after the page has gone', async () => {
  const page = await openPage()
  const { deviceKey, result } = page
  const saved = result.current.update.mutateAsync({
    deviceKey,
    status: 'remembered',
  })
  page.unmount()
  expect(await saved).toMatchObject({ outcome: 'saved' })
  expect(await readTruth(page, deviceKey)).toBe('remembered')
})

test('what was read last counts, not what was read of one device', async () => {
  const page = await openPage()
  const { deviceKey, emulator, listed, result, seed } = page
  await emulator.send('AdminUpdateDeviceStatus', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: deviceKey,
    DeviceRememberedStatus: 'remembered',
  })
  act(() => void result.current.devices.refetch())
  await waitFor(() => expect(listed()).toEqual([[deviceKey, 'remembered']]))
  const status = 'not_remembered'
  await act(() => result.current.update.mutateAsync({ deviceKey, status }))
  expect(await readTruth(page, deviceKey)).toBe(status)
})

test('a step-up that is never answered ends with its session', async () => {
  const onBeforeChange = vi.fn(() => true as boolean | Promise<never>)
  onBeforeChange.mockReturnValueOnce(new Promise<never>(() => {}))
  const page = await openPage({ onBeforeChange })
  const { deviceKey, result, shown } = page
  const status = 'remembered'
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(onBeforeChange).toHaveBeenCalledOnce())
  act(page.signOut)
  await waitFor(() => expect(shown()).toBe('unknown'))
  await act(() => page.signInAgain(deviceKey))
  await waitFor(() => expect(shown()).toBe('not_remembered'))
  const data = await act(() =>
    result.current.update.mutateAsync({ deviceKey, status }),
  )
  expect(data.outcome).toBe('saved')
  expect(await readTruth(page, deviceKey)).toBe(status)
})

test('what could not be sent for a day is offered', async () => {
  const page = await openPage()
  const { deviceKey, emulator, result, shown, intent } = page
  const times = Number.POSITIVE_INFINITY
  emulator.addFault({ operation: '*', times, effect: { kind: 'drop' } })
  onlineManager.setOnline(false)
  const status = 'remembered'
  act(() => result.current.update.mutate({ deviceKey, status }))
  await waitFor(() => expect(intent()?.phase).toBe('offline'))
  const later = performance.now() + 2 * 24 * 3_600_000
  vi.spyOn(performance, 'now').mockReturnValue(later)
  emulator.clearFaults()
  act(() => onlineManager.setOnline(true))
  await waitFor(() => expect(result.current.update.isError).toBe(true))
  vi.restoreAllMocks()
  expect(result.current.update.error?.code).toBe('Timeout')
  await waitFor(() => expect(shown()).toBe('not_remembered'))
  expect(intent()?.phase).toBe('offered')
  expect(await readTruth(page, deviceKey)).toBe('not_remembered')
})
