import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type Seed,
  type SeedOptions,
  seedPool,
} from '@cognito-devices/emulator'

export type SignInOutput = {
  ChallengeName?: string
  ChallengeParameters: Record<string, string>
  Session?: string
  AuthenticationResult?: {
    AccessToken: string
    IdToken: string
    RefreshToken: string
    NewDeviceMetadata?: { DeviceKey: string; DeviceGroupKey: string }
  }
}

/** An emulator with a seeded pool, and the calls that its suites begin with. */
export async function openSeededPool(
  options: EmulatorOptions = {},
  seedOptions: SeedOptions = {},
) {
  const emulator = createEmulator(options)
  return createCaller(emulator, await seedPool(emulator, seedOptions))
}

export type SeededPool = Awaited<ReturnType<typeof openSeededPool>>

export function createCaller(emulator: Emulator, seed: Seed) {
  const send = <T = SignInOutput>(operation: string, input: object) =>
    emulator.send<T>(operation, input)

  return {
    emulator,
    seed,

    /** By password, unless the input says otherwise. */
    signIn: ({ AuthParameters = {}, ...input }: SignInInput = {}) =>
      send('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: seed.clientId,
        AuthParameters: {
          USERNAME: seed.username,
          PASSWORD: seed.password,
          ...AuthParameters,
        },
        ...input,
      }),

    respond: (
      ChallengeName: string,
      Session: unknown,
      answers: object,
      input: object = {},
    ) =>
      send('RespondToAuthChallenge', {
        ChallengeName,
        ClientId: seed.clientId,
        Session,
        ChallengeResponses: { USERNAME: seed.sub, ...answers },
        ...input,
      }),

    /** An administrator's call about the user. */
    admin: <T = object>(operation: string, input: object = {}) =>
      send<T>(operation, {
        UserPoolId: seed.userPoolId,
        Username: seed.username,
        ...input,
      }),

    /** Its id. */
    async createClient(settings: object = {}) {
      const { UserPoolClient } = await send<{
        UserPoolClient: { ClientId: string }
      }>('CreateUserPoolClient', {
        UserPoolId: seed.userPoolId,
        ClientName: 'any',
        ...settings,
      })
      return UserPoolClient.ClientId
    },
  }
}

type SignInInput = { AuthParameters?: object; [member: string]: unknown }
