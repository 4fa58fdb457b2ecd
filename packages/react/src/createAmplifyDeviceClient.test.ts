import {
  createEmulator,
  type Emulator,
  type Seed,
  seedPool,
} from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import type { DeviceClient } from '@cognito-devices/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// Node 20 has no navigator, and Amplify then never confirms a device.
vi.stubGlobal('navigator', { userAgent: 'Node' })
const { Amplify } = await import('aws-amplify')
const { confirmSignIn, signIn, signOut } = await import('aws-amplify/auth')
const { createAmplifyDeviceClient } = await import(
  '@cognito-devices/react/amplify'
)

let emulator: Emulator
let seed: Seed
let client: DeviceClient
let close: () => Promise<void>

beforeAll(async () => {
  emulator = createEmulator()
  seed = await seedPool(emulator)
  const server = await startEmulatorServer({ emulator, port: 0 })
  close = server.close
  configure(server.url)
  client = createAmplifyDeviceClient()
})

afterAll(() => close())

function configure(userPoolEndpoint: string, identityPoolId?: string) {
  const pool = {
    userPoolId: seed.userPoolId,
    userPoolClientId: seed.clientId,
    userPoolEndpoint,
  }
  if (!identityPoolId) return Amplify.configure({ Auth: { Cognito: pool } })
  const identityPoolEndpoint = `${userPoolEndpoint}/no-identity-pool`
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

async function signInWithAmplify() {
  const { username, password } = seed
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

test('an identity pool that fails does not break device calls', async () => {
  await signInWithAmplify()
  const endpoint = Amplify.getConfig().Auth?.Cognito.userPoolEndpoint ?? ''
  configure(endpoint, 'us-east-1:11111111-2222-3333-4444-555555555555')
  expect((await client.listDevices({})).devices).toEqual([])
  configure(endpoint)
  await signOut()
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

test('a refresh that fails for a while is not tried without end', async () => {
  await signInWithAmplify()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 })
  emulator.addFault({
    operation: 'GetTokensFromRefreshToken',
    times: Number.POSITIVE_INFINITY,
    effect: { kind: 'error', name: 'InternalErrorException', status: 500 },
  })
  emulator.clearLog()
  const asked = vi.fn(() => void client.getSession().catch(() => {}))
  const unsubscribe = client.subscribeSession(asked)
  await expect(client.getSession()).rejects.toMatchObject({
    code: 'InternalError',
  })
  expect(asked).not.toHaveBeenCalled()
  // Amplify's own three attempts.
  expect(emulator.log).toHaveLength(3)
  unsubscribe()
  emulator.clearFaults()
  vi.useRealTimers()
  await signOut()
})

test('a refresh that is refused ends the session', async () => {
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
