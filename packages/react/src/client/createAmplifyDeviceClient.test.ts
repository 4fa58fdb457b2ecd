import {
  createEmulator,
  type Emulator,
  type FaultEffect,
  type Seed,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import type { DeviceClient, DeviceError } from '@cognito-devices/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addUser } from '../../../../test/support/addUser.ts'

// Node 20 has no navigator, and Amplify then never confirms a device.
vi.stubGlobal('navigator', { userAgent: 'Node' })
const { Amplify } = await import('aws-amplify')
const { confirmSignIn, signIn, signOut } = await import('aws-amplify/auth')
const { cognitoUserPoolsTokenProvider } = await import(
  'aws-amplify/auth/cognito'
)
const { createAmplifyDeviceClient } = await import(
  '@cognito-devices/react/amplify'
)

let emulator: Emulator
let seed: Seed
let client: DeviceClient
let url: string
let close: () => Promise<void>

beforeAll(async () => {
  emulator = createEmulator()
  seed = await seedPool(emulator)
  const server = await startEmulatorServer({ emulator, port: 0 })
  close = server.close
  url = server.url
  configure()
  client = createAmplifyDeviceClient()
})

afterAll(() => close())

const setMfa = (MfaConfiguration: 'ON' | 'OPTIONAL') =>
  emulator.send('SetUserPoolMfaConfig', {
    UserPoolId: seed.userPoolId,
    MfaConfiguration,
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })

function configure(identityPoolId?: string) {
  const pool = {
    userPoolId: seed.userPoolId,
    userPoolClientId: seed.clientId,
    userPoolEndpoint: url,
  }
  if (!identityPoolId) return Amplify.configure({ Auth: { Cognito: pool } })
  const identityPoolEndpoint = `${url}/no-identity-pool`
  Amplify.configure({
    Auth: {
      Cognito: {
        ...pool,
        identityPoolId,
        identityPoolEndpoint,
        allowGuestAccess: false,
      },
    },
  })
}

async function signInWithAmplify({ username, password } = seed) {
  const { nextStep } = await signIn({ username, password })
  if (nextStep.signInStep === 'CONFIRM_SIGN_IN_WITH_TOTP_CODE') {
    await confirmSignIn({ challengeResponse: emulator.totpCode(seed) })
    // A code is good once, and the next sign-in may need another.
    emulator.advance(30_000)
  }
  return nextStep.signInStep
}

test('the session, the calls and the sign-in are Amplify’s', async () => {
  const changes = vi.fn()
  const unsubscribe = client.subscribeSession(changes)
  expect(await client.getSession()).toBeNull()
  await signInWithAmplify()
  expect(changes).toHaveBeenCalled()
  const { deviceKey = '', userId } = (await client.getSession()) ?? {}
  expect(userId).toBe(seed.sub)
  await client.updateDeviceStatus({ deviceKey, status: 'remembered' })
  expect(await client.getDevice({ deviceKey })).toMatchObject({ deviceKey })
  await signOut()
  expect(await client.getSession()).toBeNull()
  // The device answers in place of the code.
  expect(await signInWithAmplify()).toBe('DONE')
  await client.updateDeviceStatus({ deviceKey, status: 'not_remembered' })
  await signOut()
  expect(await signInWithAmplify()).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  unsubscribe()
  await signOut()
})

test('a sign-in, a sign-out and another user are told', async () => {
  await setMfa('OPTIONAL')
  const bob = await addUser(emulator, seed, 'bob@example.com')
  const answers: Promise<string | undefined>[] = []
  const unsubscribe = client.subscribeSession(() => {
    answers.push(client.getSession().then((session) => session?.userId))
  })
  await signInWithAmplify()
  await signOut()
  await signInWithAmplify(bob)
  await signOut()
  const users = await Promise.all(answers)
  const changes = users.filter((user, index) => user !== users[index - 1])
  expect(changes).toEqual([seed.sub, undefined, bob.sub, undefined])
  const count = answers.length
  unsubscribe()
  await signInWithAmplify(bob)
  await signOut()
  expect(answers).toHaveLength(count)
  await setMfa('ON')
})

test('no identity pool is asked, so that none can fail a call', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  await signInWithAmplify()
  configure('us-east-1:11111111-2222-3333-4444-555555555555')
  expect((await client.listDevices({})).devices).toEqual([])
  await signOut()
  expect(await client.getSession()).toBeNull()
  await expect(client.listDevices({})).rejects.toMatchObject({
    code: 'NotSignedIn',
  })
  const urls = fetched.mock.calls.map(([input]) => String(input))
  expect(urls.filter((one) => one.includes('no-identity-pool'))).toEqual([])
  fetched.mockRestore()
  configure()
})

test('tokens may be the host’s own', async () => {
  const { accessToken, deviceKey } = await seedSession(emulator, seed, {
    remembered: true,
  })
  const own = createAmplifyDeviceClient({
    getAccessToken: async () => accessToken,
  })
  expect(await own.getSession()).toMatchObject({ userId: seed.sub, deviceKey })
  const { devices } = await own.listDevices({})
  expect(devices.map((device) => device.deviceKey)).toEqual([deviceKey])
  expect(await client.getSession()).toBeNull()
})

test('a token provider that Amplify was given is Amplify’s session', async () => {
  const { accessToken, deviceKey } = await seedSession(emulator, seed)
  const jwt = { payload: {}, toString: () => accessToken }
  const getTokens = async () => ({ accessToken: jwt })
  Amplify.configure(Amplify.getConfig(), {
    Auth: { tokenProvider: { getTokens } },
  })
  expect(await client.getSession()).toMatchObject({
    userId: seed.sub,
    deviceKey,
  })
  const tokenProvider = cognitoUserPoolsTokenProvider
  Amplify.configure(Amplify.getConfig(), { Auth: { tokenProvider } })
  expect(await client.getSession()).toBeNull()
})

const refused = (name: string): FaultEffect => ({ kind: 'error', name })

/** Makes Amplify keep everything here, and says what it keeps. */
function keepIn(kept: Map<string, string>) {
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (key, value) => void kept.set(key, value),
    getItem: async (key) => kept.get(key) ?? null,
    removeItem: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
  })
  return () => [...kept.keys()].map((key) => key.replace(/.*\./, '')).sort()
}

const ofDevice = ['deviceGroupKey', 'deviceKey', 'randomPasswordKey']

async function signInKeeping(kept = new Map<string, string>()) {
  const names = keepIn(kept)
  await signInWithAmplify()
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  expect(names()).toEqual(expect.arrayContaining(ofDevice))
  return { deviceKey, names, kept }
}

test.each<[string, (deviceKey: string) => Promise<unknown>, string?]>([
  ['there', async () => {}],
  [
    'gone already',
    (deviceKey) =>
      emulator.send('AdminForgetDevice', {
        UserPoolId: seed.userPoolId,
        Username: seed.username,
        DeviceKey: deviceKey,
      }),
    'ResourceNotFound',
  ],
  [
    'removed by a call that nobody answered',
    async (deviceKey) => {
      const effect: FaultEffect = { kind: 'drop', applied: true }
      emulator.addFault({ operation: 'ForgetDevice', effect })
      const call = client.forgetDevice({ deviceKey })
      await expect(call).rejects.toMatchObject({ code: 'Network' })
    },
    'ResourceNotFound',
  ],
])(
  'removing this device, which is %s, drops its secret and signs nobody out',
  async (_, prepare, code) => {
    const { deviceKey, names } = await signInKeeping()
    const before = names()
    await prepare(deviceKey)
    const call = client.forgetDevice({ deviceKey })
    if (code) await expect(call).rejects.toMatchObject({ code })
    else await call
    expect(names()).toEqual(before.filter((name) => !ofDevice.includes(name)))
    expect(await client.getSession()).toMatchObject({ userId: seed.sub })
    await signOut()
    configure()
  },
)

test('a removal of this device that is refused is sent once and keeps the secret', async () => {
  const { deviceKey, names } = await signInKeeping()
  for (const name of ['InternalErrorException', 'TooManyRequestsException']) {
    emulator.addFault({ operation: 'ForgetDevice', effect: refused(name) })
    emulator.clearLog()
    await expect(client.forgetDevice({ deviceKey })).rejects.toThrow()
    expect(emulator.log).toHaveLength(1)
  }
  expect(names()).toEqual(expect.arrayContaining(ofDevice))
  await signOut()
  configure()
})

test('a storage that fails makes no failure of a removal', async () => {
  const kept = new Map<string, string>()
  const { deviceKey } = await signInKeeping(kept)
  kept.delete = () => {
    throw new Error('The storage is read-only.')
  }
  await client.forgetDevice({ deviceKey })
  Reflect.deleteProperty(kept, 'delete')
  await signOut()
  configure()
})

test('who signs in while a device is removed keeps a secret of his own', async () => {
  await setMfa('OPTIONAL')
  const eve = await addUser(emulator, seed, 'eve@example.com')
  await signInWithAmplify()
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  const slow = createAmplifyDeviceClient({
    async fetch(input, init) {
      const response = await fetch(input, init)
      await signOut()
      await signInWithAmplify(eve)
      return response
    },
  })
  await slow.forgetDevice({ deviceKey })
  const before = await client.getSession()
  expect(before?.userId).toBe(eve.sub)
  await signOut()
  await signInWithAmplify(eve)
  expect((await client.getSession())?.deviceKey).toBe(before?.deviceKey)
  await signOut()
  await setMfa('ON')
})

test('removing this device sends the headers, and ends in time or when aborted', async () => {
  await signInWithAmplify()
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  const headers = { 'x-aws-waf-token': 'waf' }
  const never = new Promise<Response>(() => {})
  const hasty = createAmplifyDeviceClient({ fetch: () => never, timeoutMs: 1 })
  await expect(hasty.forgetDevice({ deviceKey })).rejects.toMatchObject({
    code: 'Timeout',
  })
  const controller = new AbortController()
  const { signal } = controller
  const sent: Headers[] = []
  const patient = createAmplifyDeviceClient({
    headers,
    fetch(_input, init) {
      sent.push(new Headers(init?.headers))
      controller.abort('left the page')
      return never
    },
  })
  const call = patient.forgetDevice({ deviceKey, signal })
  await expect(call).rejects.toBe('left the page')
  expect(sent.map((one) => one.get('x-aws-waf-token'))).toEqual(['waf'])
  await signOut()
})

test('another device is removed in one call, and leaves the secret', async () => {
  await signInWithAmplify()
  const { deviceKey } = (await client.getSession()) ?? {}
  const other = await seedSession(emulator, seed)
  const input = { deviceKey: other.deviceKey ?? '' }
  emulator.addFault({
    operation: 'ForgetDevice',
    effect: { kind: 'error', name: 'InternalErrorException', status: 500 },
  })
  emulator.clearLog()
  const call = client.forgetDevice(input)
  await expect(call).rejects.toMatchObject({ code: 'InternalError' })
  expect(emulator.log).toHaveLength(1)
  await client.forgetDevice(input)
  await signOut()
  await signInWithAmplify()
  expect((await client.getSession())?.deviceKey).toBe(deviceKey)
  await signOut()
})

test('a removal that is aborted before it begins is not sent', async () => {
  await signInWithAmplify()
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  emulator.clearLog()
  const signal = AbortSignal.abort('left the page')
  const call = client.forgetDevice({ deviceKey, signal })
  await expect(call).rejects.toBe('left the page')
  expect(emulator.log).toEqual([])
  await signOut()
})

/** What a session says whose tokens can only be renewed by this answer. */
async function refreshWith(effect: FaultEffect) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 })
  const operation = 'GetTokensFromRefreshToken'
  emulator.addFault({ operation, times: Number.POSITIVE_INFINITY, effect })
  emulator.clearLog()
  const told = vi.fn(() => void client.getSession().catch(() => {}))
  const unsubscribe = client.subscribeSession(told)
  const answer = await client.getSession().catch((error: DeviceError) => error)
  unsubscribe()
  const requests = emulator.log.length
  emulator.clearFaults()
  vi.useRealTimers()
  return { answer, requests, told }
}

// Amplify itself tries three times what may pass by itself.
test.each<[string, FaultEffect, string, number]>([
  ['failing', refused('InternalErrorException'), 'InternalError', 3],
  ['busy', refused('TooManyRequestsException'), 'TooManyRequests', 3],
  ['blocking', refused('ForbiddenException'), 'Forbidden', 1],
  ['unreachable', { kind: 'drop' }, 'Network', 3],
])('a service that is %s ends no session', async (_, effect, code, most) => {
  await signInWithAmplify()
  const { answer, requests, told } = await refreshWith(effect)
  expect(answer).toMatchObject({ name: 'DeviceError', code })
  expect(told).not.toHaveBeenCalled()
  expect(requests).toBe(most)
  expect(await client.getSession()).toMatchObject({ userId: seed.sub })
  await signOut()
})

test.each<[string, string | undefined]>([
  ['NotAuthorizedException', undefined],
  ['PasswordResetRequiredException', 'PasswordResetRequired'],
  ['RefreshTokenReuseException', 'NotAuthorized'],
  ['TokenRevokedException', 'NotAuthorized'],
  ['UserNotConfirmedException', 'UserNotConfirmed'],
  ['UserNotFoundException', 'UserNotFound'],
])('a refresh refused with %s ends the session', async (name, code) => {
  await signInWithAmplify()
  const { answer, told } = await refreshWith(refused(name))
  if (code) expect(answer).toMatchObject({ name: 'DeviceError', code })
  else expect(answer).toBeNull()
  expect(told).toHaveBeenCalled()
  expect(await client.getSession()).toBeNull()
})

test('a revoked token that cannot be renewed ends the session', async () => {
  await signInWithAmplify()
  const changed = new Promise<void>((resolve) => {
    const unsubscribe = client.subscribeSession(() => {
      unsubscribe()
      resolve()
    })
  })
  await emulator.send('AdminUserGlobalSignOut', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  const write = client.updateDeviceStatus({ deviceKey, status: 'remembered' })
  await expect(write).rejects.toMatchObject({ recovery: 'sign-in' })
  await changed
  expect(await client.getSession()).toBeNull()
})

test('a password reset in mid-session keeps its code', async () => {
  await signInWithAmplify()
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  await emulator.send('AdminResetUserPassword', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  await expect(
    client.updateDeviceStatus({ deviceKey, status: 'remembered' }),
  ).rejects.toMatchObject({ code: 'PasswordResetRequired' })
  await signOut()
})
