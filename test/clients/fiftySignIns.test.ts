import { createEmulator, type Seed, seedPool } from '@cognito-devices/emulator'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import { Amplify } from 'aws-amplify'
import { confirmSignIn, signIn, signOut } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { ConsoleLogger } from 'aws-amplify/utils'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { computePowersNatively } from './computePowersNatively.ts'
import { openIdentityJs } from './openIdentityJs.ts'
import { openSdk } from './openSdk.ts'

type SignedIn = { codeAsked: boolean }

type Client = {
  signIn(password?: string): Promise<SignedIn>
  /** What a client does by itself, where it does. */
  dropDevice?(): void
}

const emulator = createEmulator()
let server: EmulatorServer

beforeAll(async () => {
  ConsoleLogger.LOG_LEVEL = 'ERROR'
  vi.stubGlobal('navigator', { userAgent: 'test' })
  server = await startEmulatorServer({ emulator, port: 0 })
})

afterAll(() => server.close())

let restore: (() => void) | undefined

afterEach(() => restore?.())

/** Each is good once. */
function readCode(seed: Seed): string {
  emulator.advance(60_000)
  return emulator.totpCode(seed)
}

const clients: Record<string, (seed: Seed) => Client> = {
  'aws-amplify'(seed) {
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
    const { username } = seed
    return {
      async signIn(password = seed.password) {
        await signOut()
        const { isSignedIn } = await signIn({ username, password })
        if (isSignedIn) return { codeAsked: false }
        await confirmSignIn({ challengeResponse: readCode(seed) })
        return { codeAsked: true }
      },
    }
  },

  'amazon-cognito-identity-js'(seed) {
    const client = openIdentityJs(server.url, seed)
    return {
      async signIn(password = seed.password) {
        let codeAsked = false
        await client.signIn(password, (callbacks) => ({
          totpRequired() {
            codeAsked = true
            const code = readCode(seed)
            client.user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA')
          },
        }))
        return { codeAsked }
      },
    }
  },

  'the AWS SDK with cognito-srp-helper': (seed) =>
    openSdk(server.url, seed, () => readCode(seed)),
}

test.each(Object.keys(clients))(
  '%s signs in by its device fifty times',
  async (name) => {
    const seed = await seedPool(emulator)
    const client = clients[name]?.(seed) as Client
    const user = { UserPoolId: seed.userPoolId, Username: seed.username }
    const findDevices = () =>
      emulator.send<{ Devices: { DeviceKey: string }[] }>(
        'AdminListDevices',
        user,
      )
    const withDevice = async (operation: string, input: object = {}) => {
      const { Devices } = await findDevices()
      expect(Devices).toHaveLength(1)
      const [{ DeviceKey } = { DeviceKey: '' }] = Devices
      await emulator.send(operation, { ...user, DeviceKey, ...input })
    }
    const remember = (DeviceRememberedStatus: string) =>
      withDevice('AdminUpdateDeviceStatus', { DeviceRememberedStatus })

    expect(await client.signIn()).toMatchObject({ codeAsked: true })
    await remember('remembered')
    for (let count = 1; count <= 50; count++) {
      // By then each has done it wholly by itself.
      if (count === 4) restore = await computePowersNatively()
      if (count % 10 === 0) {
        await expect(client.signIn('Wrong-horse-9')).rejects.toMatchObject({
          name: 'NotAuthorizedException',
        })
      }
      if (count === 25) {
        await remember('not_remembered')
        expect(await client.signIn()).toMatchObject({ codeAsked: true })
        await remember('remembered')
      }
      expect(await client.signIn(), `${count}`).toMatchObject({
        codeAsked: false,
      })
    }

    await withDevice('AdminForgetDevice')
    if (client.dropDevice) {
      await expect(client.signIn()).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
        message: 'Device does not exist.',
      })
      client.dropDevice()
    }
    expect(await client.signIn()).toMatchObject({ codeAsked: true })
    expect((await findDevices()).Devices).toHaveLength(1)
  },
  600_000,
)
