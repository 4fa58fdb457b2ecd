import { seedSession } from '@cognito-devices/emulator'
import {
  useCurrentDevice,
  useDeviceActions,
  useRememberOnSignIn,
} from '@cognito-devices/react'
import { act, cleanup, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { addUser } from '../../../../test/support/addUser.ts'
import {
  createDevices,
  readTruth,
} from '../../../../test/support/createDevices.ts'
import { refuse } from '../../../../test/support/refuse.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

type Result = { current: ReturnType<typeof useRememberOnSignIn> }

/** Ticks the box, and submits the form that it stands in. */
function choose({ current }: Result) {
  act(() => {
    current.setChoice(true)
    current.submitChoice()
  })
}

/** A host may keep the event to itself. */
function submitForm(fields: string, onSubmit = () => {}) {
  const form = document.createElement('form')
  form.innerHTML = `${fields}<button></button>`
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit()
  })
  document.body.append(form)
  form.requestSubmit()
  form.remove()
}

test('a form with a code goes on with the sign-in', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  choose(result)
  submitForm(
    '<input autocomplete="username" readonly><input autocomplete="one-time-code">',
  )
  const { deviceKey } = await act(() => devices.signIn())
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
})

test('the form that the choice stands in may ask for the password', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  act(() => result.current.setChoice(true))
  submitForm('<input type="password" value="x">', () =>
    act(() => result.current.submitChoice()),
  )
  const { deviceKey } = await act(() => devices.signIn())
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
})

test('a form without a choice ends the choice of another tab', async () => {
  const [one, other] = [await createDevices(), await createDevices()]
  const first = renderHookWithDevices(one.client, useRememberOnSignIn)
  const second = renderHookWithDevices(other.client, useRememberOnSignIn)
  choose(first.result)
  act(() => second.result.current.submitChoice())
  await waitFor(() => expect(first.result.current.choice).toBe(false))
  // It listens to none itself, and to one again as soon as it has a choice.
  choose(second.result)
  act(() => second.result.current.setChoice(false))
  act(() => second.result.current.submitChoice())
  choose(second.result)
  act(() => first.result.current.submitChoice())
  await waitFor(() => expect(second.result.current.choice).toBe(false))
})

test('a choice made at sign-in is carried out when it is complete', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  choose(result)
  expect(result.current.choice).toBe(true)
  const { deviceKey } = await act(() => devices.signIn())
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
  // It counts for one sign-in.
  await waitFor(() => expect(result.current.choice).toBe(false))
})

test('a new sign-in of the same user is one too', async () => {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const { deviceKey } = await devices.signIn()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  choose(result)
  await act(() => devices.signInAgain(deviceKey))
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
  await waitFor(() => expect(result.current.choice).toBe(false))
})

test('a choice goes with the user who made it', async () => {
  const devices = await createDevices()
  const { emulator, seed } = devices
  await devices.signIn()
  const bob = await seedSession(
    emulator,
    await addUser(emulator, seed, 'bob@example.com'),
    {},
  )
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  choose(result)
  act(devices.signOut)
  await waitFor(() => expect(result.current.choice).toBe(false))
  act(() => devices.setToken(bob.accessToken))
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  expect(devices.writes()).toEqual([])
})

test.each<[string, (result: Result) => void]>([
  ['is not submitted', () => {}],
  [
    'was submitted more than ten minutes ago',
    ({ current }) => {
      act(() => current.submitChoice())
      vi.spyOn(performance, 'now').mockReturnValue(
        performance.now() + 10 * 60_000,
      )
    },
  ],
  [
    'was submitted before a computer slept for longer than that',
    ({ current }) => {
      act(() => current.submitChoice())
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000)
    },
  ],
  [
    'is followed by a click on it',
    ({ current }) => {
      act(() => current.submitChoice())
      act(() => current.setChoice(true))
    },
  ],
  [
    'is followed by another form with a password',
    ({ current }) => {
      act(() => current.submitChoice())
      submitForm('<input type="password" value="x">')
    },
  ],
  [
    'is followed by a form that asks who somebody is, for a passkey',
    ({ current }) => {
      act(() => current.submitChoice())
      submitForm('<input autocomplete="username webauthn">')
    },
  ],
  [
    'is followed by a form of another tab',
    ({ current }) => {
      act(() => current.submitChoice())
      const tab = new BroadcastChannel('cognito-devices/sign-in')
      tab.postMessage('submitted')
      tab.close()
    },
  ],
])('a choice that %s is dropped', async (_, happens) => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  act(() => result.current.setChoice(true))
  happens(result)
  if (!_.startsWith('is not') && !_.startsWith('was'))
    await waitFor(() => expect(result.current.choice).toBe(_.includes('click')))
  await act(() => devices.signIn())
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  expect(result.current.choice).toBe(false)
  expect(devices.writes()).toEqual([])
  vi.restoreAllMocks()
})

test('a click after the sign-in counts more than the choice', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, () => ({
    ...useDeviceActions(),
    remember: useRememberOnSignIn(),
  }))
  act(() => {
    result.current.remember.setChoice(true)
    result.current.remember.submitChoice()
  })
  const goOn = devices.hold('GetDevice')
  const { deviceKey } = await act(() => devices.signIn())
  await waitFor(() => expect(result.current.remember.choice).toBe(false))
  const off = result.current.updateStatus({
    deviceKey,
    status: 'not_remembered',
  })
  goOn()
  await act(() => off)
  await waitFor(() => expect(result.current.remember.shouldAsk).toBe(false))
  expect(await readTruth(devices, deviceKey)).toBe('not_remembered')
  expect(devices.writes().map(({ request }) => request)).toEqual([
    expect.objectContaining({ DeviceRememberedStatus: 'not_remembered' }),
  ])
})

test('a read that is refused is not a browser that is off', async () => {
  const devices = await createDevices()
  devices.emulator.addFault({
    operation: 'GetDevice',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'error', name: 'ForbiddenException' },
  })
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  choose(result)
  await act(() => devices.signIn())
  await waitFor(() =>
    expect(
      devices.emulator.log.filter(({ operation }) => operation === 'GetDevice')
        .length,
    ).toBeGreaterThan(1),
  )
  expect(devices.writes()).toEqual([])
})

test('without a choice nothing is written', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  expect(result.current.choice).toBe(false)
  await act(() => devices.signIn())
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  expect(devices.writes()).toEqual([])
})

test('a browser that is remembered already costs no write', async () => {
  const devices = await createDevices({ tracking: 'always' })
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  choose(result)
  await act(() => devices.signIn())
  await waitFor(() => expect(result.current.choice).toBe(false))
  expect(result.current.shouldAsk).toBe(false)
  expect(devices.writes()).toEqual([])
})

test('a yes to the question remembers', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  act(() => result.current.answer(true))
  expect(result.current.shouldAsk).toBe(false)
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
})

test('a no is not asked again on this device, also after a reload', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const first = renderHookWithDevices(devices.client, useRememberOnSignIn)
  await waitFor(() => expect(first.result.current.shouldAsk).toBe(true))
  act(() => first.result.current.answer(false))
  expect(first.result.current.shouldAsk).toBe(false)
  expect(devices.writes()).toEqual([])
  cleanup()
  const client = { ...devices.client }
  devices.emulator.clearLog()
  const again = renderHookWithDevices(client, useRememberOnSignIn)
  await waitFor(() => expect(devices.emulator.log).toHaveLength(1))
  expect(again.result.current.shouldAsk).toBe(false)
})

test('nobody is asked where the pool remembers no browser', async () => {
  const devices = await createDevices()
  const { result } = renderHookWithDevices(
    devices.client,
    () => ({ ask: useRememberOnSignIn(), current: useCurrentDevice() }),
    { pool: { tracking: 'off' } },
  )
  await act(() => devices.signIn())
  await waitFor(() =>
    expect(result.current.current.data?.status).toBe('not_remembered'),
  )
  expect(result.current.ask.shouldAsk).toBe(false)
})

test('nobody is asked where remembering spares no code', async () => {
  const devices = await createDevices()
  await devices.signIn()
  const { result } = renderHookWithDevices(
    devices.client,
    useRememberOnSignIn,
    { pool: { suppressesMfa: false } },
  )
  await waitFor(() => expect(devices.emulator.log.length).toBeGreaterThan(3))
  expect(result.current.shouldAsk).toBe(false)
})

test('a choice that is refused is told, and is not asked about', async () => {
  const devices = await createDevices()
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  // The page has its answer before the choice has the one it waits for.
  devices.emulator.addFault({ operation: 'GetDevice', latencyMs: 100 })
  const asked: boolean[] = []
  const { result } = renderHookWithDevices(devices.client, () => {
    const remember = useRememberOnSignIn()
    asked.push(remember.shouldAsk)
    return remember
  })
  choose(result)
  const { deviceKey } = await act(() => devices.signIn())
  await waitFor(() => expect(result.current.intent?.phase).toBe('parked'))
  expect(result.current.intent?.error?.code).toBe('Forbidden')
  expect(asked).not.toContain(true)
  act(() => result.current.answer(true))
  await waitFor(() => expect(result.current.intent).toBeUndefined())
  expect(await readTruth(devices, deviceKey)).toBe('remembered')
})

test('a yes reports what became of it', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  const onError = vi.fn()
  const onSuccess = vi.fn()
  const { result } = renderHookWithDevices(devices.client, () =>
    useRememberOnSignIn({ onError, onSuccess }),
  )
  await waitFor(() => expect(result.current.shouldAsk).toBe(true))
  act(() => result.current.answer(true))
  await waitFor(() => expect(result.current.intent?.phase).toBe('parked'))
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'Forbidden' }),
  )
  act(() => result.current.answer(true))
  await waitFor(() =>
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith({
      deviceKey,
      status: 'remembered',
      outcome: 'saved',
    }),
  )
})

test('what is refused of another switch is not told here', async () => {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const { result } = renderHookWithDevices(devices.client, () => ({
    ...useDeviceActions(),
    remember: useRememberOnSignIn(),
  }))
  await waitFor(() => expect(result.current.remember.shouldAsk).toBe(true))
  act(() => result.current.remember.answer(false))
  refuse(devices, 'UpdateDeviceStatus', 'Forbidden')
  await act(async () => {
    const variables = { deviceKey, status: 'remembered' } as const
    await result.current.updateStatus(variables).catch(() => {})
  })
  expect(result.current.remember.intent).toBeUndefined()
})

test('a choice is carried out where the client shows this browser as off', async () => {
  const devices = await createDevices()
  const { client } = devices
  const { result } = renderHookWithDevices(
    {
      ...client,
      getDevice: (input) =>
        client.getDevice(input).catch(() => ({
          deviceKey: input.deviceKey,
          status: 'not_remembered',
          statusSource: 'attribute',
        })),
    },
    useRememberOnSignIn,
  )
  choose(result)
  const { deviceKey } = await act(() => devices.signIn())
  await waitFor(async () =>
    expect(await readTruth(devices, deviceKey)).toBe('remembered'),
  )
})

test('a channel that sends nothing does not disturb the sign-in', async () => {
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
  post.mockImplementation(() => {
    throw new Error('closed')
  })
  const devices = await createDevices()
  const { result } = renderHookWithDevices(devices.client, useRememberOnSignIn)
  choose(result)
  expect(result.current.choice).toBe(true)
  post.mockRestore()
})
