import { Amplify } from 'aws-amplify'
import {
  confirmResetPassword,
  confirmSignIn,
  fetchAuthSession,
  fetchDevices,
  forgetDevice,
  rememberDevice,
  resetPassword,
  signIn,
  signOut,
} from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { ConsoleLogger } from 'aws-amplify/utils'
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
  vi,
} from 'vitest'
import type { Seed, SeedOptions } from './index.ts'
import { seedPool } from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

let server: EmulatorServer
let seed: Seed

beforeAll(async () => {
  // It warns at each sign-in that the endpoint is not AWS's own.
  ConsoleLogger.LOG_LEVEL = 'ERROR'
  // Amplify names the device after the browser, and without a name confirms
  // none.
  vi.stubGlobal('navigator', { userAgent: 'test' })
  server = await startEmulatorServer({ port: 0 })
})

afterAll(() => server.close())

beforeEach(() => openPool())

/** A new pool and an Amplify that keeps nothing from the last one. */
async function openPool(options?: SeedOptions) {
  await signOut().catch(() => undefined)
  seed = await seedPool(server.emulator, options)
  const stored = new Map<string, string>()
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (key, value) => void stored.set(key, value),
    getItem: async (key) => stored.get(key) ?? null,
    removeItem: async (key) => void stored.delete(key),
    clear: async () => stored.clear(),
  })
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: seed.userPoolId,
        userPoolClientId: seed.clientId,
        userPoolEndpoint: server.url,
      },
    },
  })
  server.emulator.clearLog()
}

/** Signs in and says whether a code was asked. */
async function signInAgain(password = seed.password) {
  const { username } = seed
  const { nextStep } = await signIn({ username, password })
  if (nextStep.signInStep === 'DONE') return { codeAsked: false }
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  await confirmSignIn({ challengeResponse: server.emulator.totpCode(seed) })
  // The next sign-in needs another code.
  server.emulator.advance(30_000)
  return { codeAsked: true }
}

async function readDeviceKey() {
  const { tokens } = await fetchAuthSession()
  return String(tokens?.accessToken.payload.device_key)
}

function send<T>(operation: string, input: object = {}) {
  const { userPoolId, username } = seed
  return server.emulator.send<T>(operation, {
    UserPoolId: userPoolId,
    Username: username,
    ...input,
  })
}

function countCalls(operation: string) {
  const { log } = server.emulator
  return log.filter((entry) => entry.operation === operation).length
}

describe('aws-amplify in an opt-in pool', () => {
  test('a code is asked until the device is remembered, and when it no longer is', async () => {
    expect(await signInAgain()).toEqual({ codeAsked: true })
    const deviceKey = await readDeviceKey()
    expect(await fetchDevices()).toEqual([])

    await signOut()
    expect(await signInAgain()).toEqual({ codeAsked: true })
    expect(await readDeviceKey()).toBe(deviceKey)
    expect(countCalls('ConfirmDevice')).toBe(1)

    await rememberDevice()
    expect(await fetchDevices()).toMatchObject([{ id: deviceKey }])
    await signOut()
    expect(await signInAgain()).toEqual({ codeAsked: false })
    expect(await readDeviceKey()).toBe(deviceKey)

    const { tokens } = await fetchAuthSession()
    await server.emulator.send('UpdateDeviceStatus', {
      AccessToken: String(tokens?.accessToken),
      DeviceKey: deviceKey,
      DeviceRememberedStatus: 'not_remembered',
    })
    await signOut()
    expect(await signInAgain()).toEqual({ codeAsked: true })
  })

  test('a device forgotten elsewhere ends its session and becomes a new device', async () => {
    await signInAgain()
    const before = await readDeviceKey()
    await fetchAuthSession({ forceRefresh: true })
    expect(await readDeviceKey()).toBe(before)

    await send('AdminForgetDevice', { DeviceKey: before })
    const { tokens } = await fetchAuthSession({ forceRefresh: true })
    expect(tokens).toBeUndefined()
    expect(server.emulator.log.at(-1)).toMatchObject({
      operation: 'GetTokensFromRefreshToken',
      errorName: 'NotAuthorizedException',
    })
    expect(await signInAgain()).toEqual({ codeAsked: true })
    expect(await readDeviceKey()).not.toBe(before)
  })

  test('forgetDevice ends the tracking of this device', async () => {
    await signInAgain()
    await rememberDevice()
    await forgetDevice()
    expect(await fetchDevices()).toEqual([])
    await expect(rememberDevice()).rejects.toThrow()
  })

  test('a forgotten password is reset with the code that was sent', async () => {
    await resetPassword({ username: seed.username })
    const code = server.emulator.messages.at(-1)?.code ?? ''
    await confirmResetPassword({
      username: seed.username,
      confirmationCode: code,
      newPassword: 'Battery-staple-7',
    })
    expect(await signInAgain('Battery-staple-7')).toEqual({ codeAsked: true })
  })

  test('a reset by an administrator is the next step of the sign-in', async () => {
    await send('AdminResetUserPassword')
    const { username, password } = seed
    const { nextStep } = await signIn({ username, password })
    expect(nextStep.signInStep).toBe('RESET_PASSWORD')
  })

  test('a wrong code can be corrected, and signOut revokes the session', async () => {
    const { username, password } = seed
    await signIn({ username, password })
    await expect(
      confirmSignIn({ challengeResponse: '000000' }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' })
    await confirmSignIn({ challengeResponse: server.emulator.totpCode(seed) })
    const { tokens } = await fetchAuthSession()
    await signOut()
    expect(countCalls('RevokeToken')).toBe(1)
    const input = { AccessToken: String(tokens?.accessToken) }
    await expect(server.emulator.send('GetUser', input)).rejects.toThrow(
      'Access Token has been revoked',
    )
  })
})

describe('aws-amplify in other pools', () => {
  test('an always-remember pool asks for one code', async () => {
    await openPool({ tracking: 'always' })
    expect(await signInAgain()).toEqual({ codeAsked: true })
    expect(await fetchDevices()).toHaveLength(1)
    await signOut()
    expect(await signInAgain()).toEqual({ codeAsked: false })
  })

  test('a pool without tracking issues no device key', async () => {
    await openPool({ tracking: 'off' })
    await signInAgain()
    const { tokens } = await fetchAuthSession()
    expect(tokens?.accessToken.payload).not.toHaveProperty('device_key')
    expect(countCalls('ConfirmDevice')).toBe(0)
    const refreshed = await fetchAuthSession({ forceRefresh: true })
    expect(refreshed.tokens).toBeDefined()
  })

  test('a temporary password is replaced at the first sign-in', async () => {
    const { username } = seed
    await send('AdminSetUserPassword', { Password: 'Temporary-1' })
    const { nextStep } = await signIn({ username, password: 'Temporary-1' })
    expect(nextStep.signInStep).toBe(
      'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED',
    )
    await confirmSignIn({ challengeResponse: 'Battery-staple-7' })
    await confirmSignIn({ challengeResponse: server.emulator.totpCode(seed) })
    expect((await fetchAuthSession()).tokens).toBeDefined()
  })

  test('an authenticator app is set up during the sign-in', async () => {
    await openPool({ totp: false })
    const { username, password } = seed
    const { nextStep } = await signIn({ username, password })
    expect(nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_TOTP_SETUP')
    const { isSignedIn } = await confirmSignIn({
      challengeResponse: server.emulator.totpCode(seed),
    })
    expect(isSignedIn).toBe(true)
  })
})
