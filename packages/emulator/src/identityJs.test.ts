import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Seed } from './index.ts'
import { seedPool } from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

let server: EmulatorServer
let seed: Seed
let user: CognitoUser

beforeAll(async () => {
  server = await startEmulatorServer({ port: 0 })
  seed = await seedPool(server.emulator)
  const stored = new Map<string, string>()
  const Storage = {
    setItem: (key: string, value: string) => void stored.set(key, value),
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => void stored.delete(key),
    clear: () => stored.clear(),
  }
  const Pool = new CognitoUserPool({
    UserPoolId: seed.userPoolId,
    ClientId: seed.clientId,
    endpoint: server.url,
    Storage,
  })
  user = new CognitoUser({ Username: seed.username, Pool, Storage })
})

afterAll(() => server.close())

type SignedIn = { codeAsked: boolean; confirmationNecessary: boolean }

function signIn(): Promise<SignedIn> {
  let codeAsked = false
  const details = new AuthenticationDetails({
    Username: seed.username,
    Password: seed.password,
  })
  return new Promise((resolve, reject) => {
    const callbacks = {
      onSuccess: (_: CognitoUserSession, necessary = false) =>
        resolve({ codeAsked, confirmationNecessary: necessary }),
      onFailure: reject,
      totpRequired: () => {
        codeAsked = true
        const code = server.emulator.totpCode(seed)
        // The next sign-in needs another code.
        server.emulator.advance(30_000)
        user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA')
      },
    }
    user.authenticateUser(details, callbacks)
  })
}

function call<T>(
  start: (callbacks: {
    onSuccess: (result: T) => void
    onFailure: (error: unknown) => void
  }) => void,
): Promise<T> {
  return new Promise((onSuccess, onFailure) => {
    start({ onSuccess, onFailure })
  })
}

test('amazon-cognito-identity-js remembers, forgets and recovers', async () => {
  expect(await signIn()).toEqual({
    codeAsked: true,
    confirmationNecessary: true,
  })
  await call((callbacks) => user.setDeviceStatusRemembered(callbacks))
  await call((callbacks) => user.getDevice(callbacks))
  expect(await signIn()).toMatchObject({ codeAsked: false })

  await call((callbacks) => user.setDeviceStatusNotRemembered(callbacks))
  await expect(
    call((callbacks) => user.getDevice(callbacks)),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  expect(await signIn()).toMatchObject({ codeAsked: true })

  const refreshed = await new Promise((resolve, reject) => {
    const token = user.getSignInUserSession()?.getRefreshToken()
    if (!token) return reject(new Error('There is no session.'))
    user.refreshSession(token, (error, session) =>
      error ? reject(error) : resolve(session),
    )
  })
  expect(refreshed).toBeDefined()

  await call((callbacks) => user.setDeviceStatusRemembered(callbacks))
  const { Devices } = await server.emulator.send<{
    Devices: { DeviceKey: string }[]
  }>('AdminListDevices', { UserPoolId: seed.userPoolId, Username: seed.sub })
  expect(Devices).toHaveLength(1)
  await server.emulator.send('AdminForgetDevice', {
    UserPoolId: seed.userPoolId,
    Username: seed.sub,
    DeviceKey: Devices[0]?.DeviceKey,
  })
  expect(await signIn()).toMatchObject({ codeAsked: true })
  expect(server.emulator.log.at(-1)?.operation).toBe('ConfirmDevice')
})
