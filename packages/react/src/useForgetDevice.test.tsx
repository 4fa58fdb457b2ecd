import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../test/support/createDevices.ts'
import { openPage, showPage } from '../../../test/support/openPage.tsx'

/** This browser and as many others, all remembered. */
async function openPageWith(others: number) {
  const devices = await createDevices()
  const keys: string[] = []
  for (let count = 0; count < others; count++)
    keys.push((await devices.signIn({ remembered: true })).deviceKey)
  const { deviceKey } = await devices.signIn({ remembered: true })
  const page = await showPage(devices)
  page.emulator.clearLog()
  return { ...page, deviceKey, others: keys }
}

test('a removed device leaves the list, and the others stay', async () => {
  const { result, listed, others, deviceKey, client } = await openPageWith(2)
  const [gone = '', kept = ''] = others
  const data = await act(() =>
    result.current.forget.mutateAsync({ deviceKey: gone }),
  )
  expect(data).toEqual({ deviceKey: gone, endsSession: false })
  expect(listed()).toEqual([
    [deviceKey, 'remembered'],
    [kept, 'remembered'],
  ])
  await expect(client.getDevice({ deviceKey: gone })).rejects.toThrow()
})

test('removing this browser says that its session ends', async () => {
  const { deviceKey, result, shown } = await openPage({ remembered: true })
  const data = await act(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(data.endsSession).toBe(true)
  expect(shown()).toBe('forgotten')
})

test('a device that is gone already counts as removed', async () => {
  const { emulator, others, result, seed } = await openPageWith(1)
  const [deviceKey = ''] = others
  await emulator.send('AdminForgetDevice', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: deviceKey,
  })
  const data = await act(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(data.deviceKey).toBe(deviceKey)
})

test('a removal that nobody answered is repeated, not reported', async () => {
  const { emulator, listed, others, result } = await openPageWith(1)
  const [deviceKey = ''] = others
  emulator.addFault({
    operation: 'ForgetDevice',
    effect: { kind: 'drop', applied: true },
  })
  await act(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(listed()).toHaveLength(1)
})

test('a refused removal leaves the list as it was', async () => {
  const { emulator, listed, others, result } = await openPageWith(1)
  const [deviceKey = ''] = others
  emulator.addFault({
    operation: 'ForgetDevice',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  act(() => result.current.forget.mutate({ deviceKey }))
  await waitFor(() => expect(result.current.forget.isError).toBe(true))
  expect(result.current.forget.error?.code).toBe('PasswordResetRequired')
  expect(listed()).toHaveLength(2)
})

test('all others are removed, with what was refused', async () => {
  const { deviceKey, emulator, listed, others, result } = await openPageWith(3)
  const [, blocked = ''] = others
  emulator.addFault({
    operation: 'ForgetDevice',
    deviceKey: blocked,
    effect: { kind: 'error', name: 'InvalidParameterException' },
  })
  const steps: number[] = []
  const data = await act(() =>
    result.current.forgetOthers.mutateAsync({
      onProgress: ({ done }) => steps.push(done),
    }),
  )
  expect(data.removed).toHaveLength(2)
  expect(data.refused).toMatchObject([
    { deviceKey: blocked, error: { code: 'InvalidParameter' } },
  ])
  expect(data.left).toEqual([])
  expect(steps).toEqual([1, 2, 3])
  expect(listed()).toEqual([
    [deviceKey, 'remembered'],
    [blocked, 'remembered'],
  ])
})

test('a refusal that all would meet ends it, and says what is left', async () => {
  const { emulator, result } = await openPageWith(3)
  emulator.addFault({
    operation: 'ForgetDevice',
    effect: { kind: 'error', name: 'PasswordResetRequiredException' },
  })
  const data = await act(() => result.current.forgetOthers.mutateAsync())
  expect(data.refused).toHaveLength(1)
  expect(data.left).toHaveLength(2)
})

test('stopping it leaves the rest', async () => {
  const { result } = await openPageWith(3)
  const controller = new AbortController()
  const data = await act(() =>
    result.current.forgetOthers.mutateAsync({
      signal: controller.signal,
      onProgress: () => controller.abort(),
    }),
  )
  expect(data.removed).toHaveLength(1)
  expect(data.left).toHaveLength(2)
})
