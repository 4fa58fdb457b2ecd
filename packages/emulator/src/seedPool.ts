import { findPool, findUser } from './find.ts'
import { serviceOf } from './service.ts'
import type { Emulator } from './types.ts'

export type SeedOptions = {
  poolName?: string | undefined
  /** @default 'opt-in' */
  tracking?: 'opt-in' | 'always' | 'off' | undefined
  /** Whether a remembered device replaces the code. @default true */
  challengeRequiredOnNewDevice?: boolean | undefined
  /** @default 'ON' */
  mfa?: 'ON' | 'OPTIONAL' | 'OFF' | undefined
  /** @default 'ada@example.com' */
  username?: string | undefined
  /** @default 'Correct-horse-9' */
  password?: string | undefined
  /** Gives the user an authenticator app, unless `mfa` is off. @default true */
  totp?: boolean | undefined
}

export type Seed = {
  userPoolId: string
  clientId: string
  /** What the user types to sign in. */
  username: string
  password: string
  totpSecret?: string | undefined
  sub: string
}

/** A pool, a client without secret and a user, made with Cognito's calls. */
export async function seedPool(
  emulator: Emulator,
  options: SeedOptions = {},
): Promise<Seed> {
  const {
    poolName = 'seed',
    tracking = 'opt-in',
    challengeRequiredOnNewDevice = true,
    mfa = 'ON',
    username = 'ada@example.com',
    password = 'Correct-horse-9',
    totp = mfa !== 'OFF',
  } = options
  const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
    'CreateUserPool',
    {
      PoolName: poolName,
      AutoVerifiedAttributes: ['email'],
      UsernameAttributes: username.includes('@') ? ['email'] : [],
      DeviceConfiguration:
        tracking === 'off'
          ? undefined
          : {
              ChallengeRequiredOnNewDevice: challengeRequiredOnNewDevice,
              DeviceOnlyRememberedOnUserPrompt: tracking === 'opt-in',
            },
      // On for now, so that the user's first sign-in sets the code up.
      MfaConfiguration: totp ? 'ON' : mfa,
    },
  )
  const userPoolId = UserPool.Id
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId: userPoolId,
    ClientName: poolName,
    ExplicitAuthFlows: [
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
  })
  const clientId = UserPoolClient.ClientId
  const sub = await addUser(emulator, { userPoolId, username, password })
  const seed = { userPoolId, clientId, username, password, sub }
  if (!totp) return seed
  const totpSecret = await setUpTotp(emulator, seed)
  await emulator.send('SetUserPoolMfaConfig', {
    UserPoolId: userPoolId,
    MfaConfiguration: mfa,
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
  return { ...seed, totpSecret }
}

async function addUser(
  emulator: Emulator,
  user: { userPoolId: string; username: string; password: string },
): Promise<string> {
  const { userPoolId, username, password } = user
  const email = username.includes('@') ? username : `${username}@example.com`
  const { User } = await emulator.send<{
    User: { Attributes: { Name: string; Value: string }[] }
  }>('AdminCreateUser', {
    UserPoolId: userPoolId,
    Username: username,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
  await emulator.send('AdminSetUserPassword', {
    UserPoolId: userPoolId,
    Username: username,
    Password: password,
    Permanent: true,
  })
  return User.Attributes.find(({ Name }) => Name === 'sub')?.Value ?? ''
}

/** Left before its last step, which would make a session and a device. */
async function setUpTotp(emulator: Emulator, seed: Seed): Promise<string> {
  const { Session } = await emulator.send<{ Session: string }>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, PASSWORD: seed.password },
  })
  const { SecretCode } = await emulator.send<{ SecretCode: string }>(
    'AssociateSoftwareToken',
    { Session },
  )
  await emulator.send('VerifySoftwareToken', {
    Session,
    UserCode: emulator.totpCode(seed),
  })
  // As if set up some time ago: the tests may use the codes of now.
  const { userPoolId, username } = seed
  const service = serviceOf(emulator)
  const user = findUser(findPool(service, userPoolId), username)
  if (user) user.usedTotpPeriods = []
  return SecretCode
}
