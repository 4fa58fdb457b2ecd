import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
} from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { Amplify } from 'aws-amplify'
import { signOut } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { ConsoleLogger } from 'aws-amplify/utils'
import { vi } from 'vitest'

export const password = 'Correct-horse-9'

/**
 * An emulator over HTTP, which Amplify is pointed at. Each pool has every first factor, a
 * client with every flow, and the user bob, who can use all of them.
 */
export async function openAmplifyPools(options: EmulatorOptions = {}) {
  // At each sign-in it warns that the endpoint is not one of AWS.
  ConsoleLogger.LOG_LEVEL = 'ERROR'
  vi.stubGlobal('navigator', { userAgent: 'test' })
  const emulator = createEmulator(options)
  const server = await startEmulatorServer({ emulator, port: 0 })
  let stored = new Map<string, string>()
  let UserPoolId = ''

  async function addUser(Username: string, attributes: Record<string, string>) {
    await emulator.send('AdminCreateUser', {
      UserPoolId,
      Username,
      MessageAction: 'SUPPRESS',
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({
        Name,
        Value,
      })),
    })
    await emulator.send('AdminSetUserPassword', {
      UserPoolId,
      Username,
      Password: password,
      Permanent: true,
    })
  }

  return {
    emulator,
    addUser,
    sentCode: () => emulator.messages.at(-1)?.code ?? '',
    /** What Amplify keeps. */
    stored: () => stored,
    close: () => server.close(),

    setMfa: (MfaConfiguration: 'ON' | 'OPTIONAL', factors: object) =>
      emulator.send('SetUserPoolMfaConfig', {
        UserPoolId,
        MfaConfiguration,
        ...factors,
      }),

    async open(client: object = {}) {
      await signOut().catch(() => undefined)
      UserPoolId = await createPool(emulator)
      const userPoolClientId = await createClient(emulator, UserPoolId, client)
      await addUser('bob', {
        email: 'bob@example.com',
        email_verified: 'true',
        phone_number: '+15550100',
        phone_number_verified: 'true',
      })
      Amplify.configure({
        Auth: {
          Cognito: {
            userPoolId: UserPoolId,
            userPoolClientId,
            userPoolEndpoint: server.url,
          },
        },
      })
      stored = new Map()
      cognitoUserPoolsTokenProvider.setKeyValueStorage({
        setItem: async (key, value) => void stored.set(key, value),
        getItem: async (key) => stored.get(key) ?? null,
        removeItem: async (key) => void stored.delete(key),
        clear: async () => stored.clear(),
      })
    },
  }
}

async function createPool(emulator: Emulator): Promise<string> {
  const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
    'CreateUserPool',
    {
      PoolName: 'any',
      AutoVerifiedAttributes: ['email'],
      Policies: {
        SignInPolicy: {
          AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
        },
      },
      // Devices are tracked, but remembering one replaces no code.
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: false },
    },
  )
  return UserPool.Id
}

async function createClient(
  emulator: Emulator,
  UserPoolId: string,
  settings: object,
): Promise<string> {
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: [
      'ALLOW_USER_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
    ],
    ...settings,
  })
  return UserPoolClient.ClientId
}
