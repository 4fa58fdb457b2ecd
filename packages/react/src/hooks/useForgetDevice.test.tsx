import {
  useDevices,
  useForgetDevice,
  useForgetOtherDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { removeElsewhere } from '../../../../test/support/elsewhere.ts'
import { openPage, showPage } from '../../../../test/support/openPage.tsx'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

/** This browser and as many others, all remembered. */
async function openPageWith(
  others: number,
  settings?: Parameters<typeof showPage>[1],
) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const keys: string[] = []
  for (let count = 0; count < others; count++)
    keys.push((await devices.signIn({ remembered: true })).deviceKey)
  const { deviceKey } = await devices.signIn({ remembered: true })
  const page = await showPage(devices, settings)
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

test('the lists are read again after a removal', async () => {
  const { emulator, result, others } = await openPageWith(1)
  const [deviceKey = ''] = others
  await act(() => result.current.forget.mutateAsync({ deviceKey }))
  await waitFor(() =>
    expect(emulator.log.map(({ operation }) => operation)).toEqual([
      'ForgetDevice',
      'ListDevices',
    ]),
  )
})

/** Asked for at once, before it can be known who is signed in. */
async function openEarly<Result>(hook: () => Result) {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  let open = () => {}
  const known = new Promise<void>((resolve) => {
    open = resolve
  })
  const client = {
    ...devices.client,
    async getSession() {
      await known
      return devices.client.getSession()
    },
  }
  return {
    ...devices,
    ...renderHookWithDevices(client, hook),
    deviceKey,
    tellSession: open,
  }
}

test('a removal waits until it is known who is signed in', async () => {
  const page = await openEarly(() => useForgetDevice())
  const { deviceKey, result, tellSession } = page
  act(() => result.current.mutate({ deviceKey }))
  await waitFor(() => expect(result.current.isPending).toBe(true))
  tellSession()
  await waitFor(() =>
    expect(result.current.data).toEqual({ deviceKey, endsSession: true }),
  )
  expect(await readTruth(page, deviceKey)).toBe('forgotten')
})

test('so do a change of the status and the removal of all others', async () => {
  const page = await openEarly(() => ({
    update: useUpdateDeviceStatus(),
    forgetOthers: useForgetOtherDevices(),
  }))
  const { deviceKey, result, tellSession } = page
  const status = 'not_remembered'
  act(() => {
    result.current.update.mutate({ deviceKey, status })
    result.current.forgetOthers.mutate({})
  })
  tellSession()
  await waitFor(() =>
    expect(result.current.update.data).toEqual({
      deviceKey,
      status,
      outcome: 'saved',
    }),
  )
  expect(await readTruth(page, deviceKey)).toBe(status)
  await waitFor(() => expect(result.current.forgetOthers.isSuccess).toBe(true))
})

test('a refusal that came early stays', async () => {
  const page = await openEarly(() => useForgetDevice())
  const { deviceKey, emulator, result, tellSession } = page
  const effect = { kind: 'error', name: 'ForbiddenException' } as const
  emulator.addFault({ operation: 'ForgetDevice', effect })
  act(() => result.current.mutate({ deviceKey }))
  tellSession()
  await waitFor(() => expect(result.current.error?.code).toBe('Forbidden'))
})

test('removing this browser says that its session ends', async () => {
  const { deviceKey, result, shown } = await openPage({ remembered: true })
  const data = await act(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(data.endsSession).toBe(true)
  expect(shown()).toBe('forgotten')
})

test('a device that is gone already counts as removed', async () => {
  const { others, result, ...devices } = await openPageWith(1)
  const [deviceKey = ''] = others
  await removeElsewhere(devices, deviceKey)
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

test('a refused removal leaves no read cancelled', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn({ remembered: true })
  const release = devices.hold('ListDevices')
  const effect = { kind: 'error', name: 'ForbiddenException' } as const
  devices.emulator.addFault({ operation: 'ForgetDevice', effect })
  const { result } = renderHookWithDevices(devices.client, () => ({
    forget: useForgetDevice(),
    devices: useDevices(),
  }))
  act(() => result.current.forget.mutate({ deviceKey }))
  await waitFor(() => expect(result.current.forget.isError).toBe(true))
  release()
  await waitFor(() => expect(result.current.devices.data).toHaveLength(1))
})

test('a removal that took effect unheard is found out', async () => {
  const { emulator, listed, others, result, deviceKey } = await openPageWith(1)
  const [gone = ''] = others
  const operation = 'ForgetDevice'
  emulator.addFault({ operation, effect: { kind: 'drop', applied: true } })
  emulator.addFault({ operation, times: 9, effect: { kind: 'drop' } })
  act(() => result.current.forget.mutate({ deviceKey: gone }))
  await waitFor(() => {
    // The connection's return: what waits to be tried again waits no longer.
    window.dispatchEvent(new Event('online'))
    expect(result.current.forget.isError).toBe(true)
  })
  expect(result.current.forget.error?.code).toBe('Network')
  const removals = emulator.log.filter((call) => call.operation === operation)
  expect(removals).toHaveLength(4)
  await waitFor(() => expect(listed()).toEqual([[deviceKey, 'remembered']]))
})

test('a sign-out in mid-removal ends it with an error of ours', async () => {
  const page = await openPageWith(1)
  const [gone = ''] = page.others
  const release = page.hold('ForgetDevice')
  const { forget } = page.result.current
  const removal = forget.mutateAsync({ deviceKey: gone })
  removal.catch(() => {})
  await waitFor(() => expect(page.result.current.forget.isPending).toBe(true))
  act(page.signOut)
  await expect(removal).rejects.toMatchObject({ code: 'NotSignedIn' })
  release()
})

test('stopping it before the list is read leaves all', async () => {
  const page = await openPageWith(2)
  const release = page.hold('ListDevices')
  const stop = new AbortController()
  const { forgetOthers } = page.result.current
  const removal = forgetOthers.mutateAsync({ signal: stop.signal })
  await waitFor(() =>
    expect(page.result.current.forgetOthers.isPending).toBe(true),
  )
  stop.abort()
  const data = await act(() => removal)
  expect(data).toMatchObject({ removed: [], refused: [] })
  expect(page.listed()).toHaveLength(3)
  release()
})

test.each(['being asked about', 'allowed'])(
  'a removal that is asked for again while it is %s stays one',
  async (stage) => {
    let allow = () => {}
    const isAllowed = new Promise<true>((resolve) => {
      allow = () => resolve(true)
    })
    const onBeforeChange = vi.fn(() => isAllowed)
    const page = await openPageWith(1, { onBeforeChange })
    const [deviceKey = ''] = page.others
    const remove = () => page.result.current.forget.mutateAsync({ deviceKey })
    const outcomes = [remove()]
    await waitFor(() => expect(onBeforeChange).toHaveBeenCalled())
    if (stage === 'allowed') allow()
    await Promise.resolve()
    outcomes.push(remove())
    allow()
    const removed = { deviceKey, endsSession: false }
    const data = await act(() => Promise.all(outcomes))
    expect(data).toEqual([removed, removed])
    expect(onBeforeChange).toHaveBeenCalledTimes(1)
    const calls = page.emulator.log.map(({ operation }) => operation)
    expect(calls.filter((name) => name === 'ForgetDevice')).toHaveLength(1)
  },
)

test('a page that was frozen in a run asks anew, for what is left alone', async () => {
  const asked: number[] = []
  const { result } = await openPageWith(3, {
    onBeforeChange(change) {
      if (change.kind === 'forget') asked.push(change.deviceKeys.length)
      return true
    },
  })
  const { removed } = await act(() =>
    result.current.forgetOthers.mutateAsync({
      onProgress({ done }) {
        if (done === 1) document.dispatchEvent(new Event('resume'))
      },
    }),
  )
  expect(removed).toHaveLength(3)
  expect(asked).toEqual([3, 2])
})

test('a new sign-in ends a run: what is not on its way is not removed', async () => {
  const page = await openPageWith(3)
  const held: { release?: () => void } = {}
  const run = page.result.current.forgetOthers.mutateAsync({
    onProgress() {
      held.release ??= page.hold('ForgetDevice')
    },
  })
  await waitFor(() => expect(held.release).toBeDefined())
  await act(() => page.signInAgain(page.deviceKey))
  held.release?.()
  const { refused } = await act(() => run)
  expect(refused.map(({ error }) => error.code)).toEqual(['NotSignedIn'])
  const removals = page.emulator.log.filter(
    ({ operation }) => operation === 'ForgetDevice',
  )
  expect(removals.length).toBeLessThan(3)
})

test('a host that throws when it is told how far it is stops nothing', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue()
  const { result } = await openPageWith(2)
  const { removed } = await act(() =>
    result.current.forgetOthers.mutateAsync({
      onProgress() {
        throw new Error('no bar')
      },
    }),
  )
  expect(removed).toHaveLength(2)
  expect(reported).toHaveBeenCalledTimes(2)
  reported.mockRestore()
})
