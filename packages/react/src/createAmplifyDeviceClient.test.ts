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
import { addUser } from '../../../test/support/addUser.ts'

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
  if (nextStep.signInStep === 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
    await confirmSignIn({ challengeResponse: emulator.totpCode(seed) })
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

test('removing this device also deletes its secret', async () => {
  await signInWithAmplify()
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  await client.forgetDevice({ deviceKey })
  await signOut()
  // With the secret left behind, the same key would be sent again and refused.
  await signInWithAmplify()
  expect((await client.getSession())?.deviceKey).not.toBe(deviceKey)
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

const refused = (name: string): FaultEffect => ({ kind: 'error', name })

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
