import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type Seed,
  type SeedSession,
  seedPool,
  seedSession,
} from './index.ts'

const bob = 'bob@example.com'

let emulator: Emulator
let seed: Seed
let session: SeedSession
let secret: string

beforeEach(async () => {
  emulator = createEmulator({ now: () => 1_795_000_000_000 })
  seed = await seedPool(emulator, { mfa: 'OFF', tracking: 'off' })
  await openClient({ GenerateSecret: true })
})

async function openClient(settings: object) {
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string; ClientSecret: string }
  }>('CreateUserPoolClient', {
    UserPoolId: seed.userPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
    ...settings,
  })
  seed = { ...seed, clientId: UserPoolClient.ClientId }
  secret = UserPoolClient.ClientSecret
}

const hashOf = (name: string) =>
  createHmac('sha256', secret)
    .update(name + seed.clientId)
    .digest('base64')

/** Each operation that takes the hash, and its refusal without one. */
const calls: [string, (SecretHash?: string) => object][] = [
  [
    'InitiateAuth',
    (SECRET_HASH) => ({
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: {
        USERNAME: seed.username,
        PASSWORD: seed.password,
        SECRET_HASH,
      },
    }),
  ],
  [
    'RespondToAuthChallenge',
    (SECRET_HASH) => ({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeResponses: { USERNAME: seed.username, SECRET_HASH },
    }),
  ],
  ['ForgotPassword', (SecretHash) => ({ Username: seed.username, SecretHash })],
  [
    'ConfirmForgotPassword',
    (SecretHash) => ({
      Username: seed.username,
      ConfirmationCode: '000000',
      Password: seed.password,
      SecretHash,
    }),
  ],
  [
    'ConfirmSignUp',
    (SecretHash) => ({
      Username: seed.username,
      ConfirmationCode: '000000',
      SecretHash,
    }),
  ],
  [
    'ResendConfirmationCode',
    (SecretHash) => ({ Username: seed.username, SecretHash }),
  ],
  [
    'SignUp',
    (SecretHash) => ({
      Username: bob,
      Password: seed.password,
      SecretHash,
    }),
  ],
]

async function refusalOf(operation: string, input: object): Promise<string> {
  return emulator.send(operation, { ClientId: seed.clientId, ...input }).then(
    () => '',
    (error: Error) => error.message,
  )
}

describe.each(calls)('%s', (operation, input) => {
  test('wants the hash of a client with a secret', async () => {
    const name = operation === 'SignUp' ? bob : seed.username
    expect(await refusalOf(operation, input())).toBe(
      `Client ${seed.clientId} is configured with secret but SECRET_HASH was not received`,
    )
    expect(await refusalOf(operation, input(hashOf('eve')))).toBe(
      `SecretHash does not match for the client: ${seed.clientId}`,
    )
    const refusal = await refusalOf(operation, input(hashOf(name)))
    expect(refusal.toLowerCase()).not.toContain('secret')
  })

  test('refuses one of a client without', async () => {
    const hash = hashOf(seed.username)
    await openClient({})
    expect(await refusalOf(operation, input(hash))).toBe(
      `Client ${seed.clientId} is not configured for secret but secret was received`,
    )
  })
})

test('the hash may be of the username that a challenge named', async () => {
  const input = {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeResponses: {
      USERNAME: seed.username,
      PASSWORD_CLAIM_SIGNATURE: 'any',
      PASSWORD_CLAIM_SECRET_BLOCK: 'any',
      TIMESTAMP: 'any',
      SECRET_HASH: '',
    },
  }
  input.ChallengeResponses.SECRET_HASH = hashOf(seed.sub)
  expect(await refusalOf('RespondToAuthChallenge', input)).toBe(
    'Incorrect username or password.',
  )
})

test('a secret may be given', async () => {
  const ClientSecret = 'a'.repeat(24)
  await openClient({ ClientSecret })
  expect(secret).toBe(ClientSecret)
  await expect(
    openClient({ ClientSecret, GenerateSecret: true }),
  ).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

describe('tokens', () => {
  async function signIn() {
    const { AuthenticationResult } = await emulator.send<{
      AuthenticationResult: { RefreshToken: string }
    }>('InitiateAuth', {
      ClientId: seed.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: {
        USERNAME: seed.username,
        PASSWORD: seed.password,
        SECRET_HASH: secret && hashOf(seed.username),
      },
    })
    return AuthenticationResult.RefreshToken
  }

  test('are refreshed and revoked with the secret itself', async () => {
    const RefreshToken = await signIn()
    const refresh = (ClientSecret?: string) =>
      refusalOf('GetTokensFromRefreshToken', { RefreshToken, ClientSecret })
    expect(await refresh()).toContain('missing or wrong')
    expect(await refresh(`other${secret}`)).toContain('missing or wrong')
    expect(await refresh(secret)).toBe('')
    const revoke = (ClientSecret?: string) =>
      refusalOf('RevokeToken', { Token: RefreshToken, ClientSecret })
    expect(await revoke()).toContain('missing or wrong')
    expect(await revoke(secret)).toBe('')
    expect(await refresh(secret)).toBe('Refresh Token has been revoked')
  })
})

describe('refresh tokens that rotate', () => {
  const rotation = (RetryGracePeriodSeconds: number) => ({
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds },
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  })

  type Refreshed = { AuthenticationResult: { RefreshToken?: string } }

  const refresh = async (RefreshToken = session.refreshToken) => {
    const { AuthenticationResult } = await emulator.send<Refreshed>(
      'GetTokensFromRefreshToken',
      { ClientId: seed.clientId, RefreshToken },
    )
    return AuthenticationResult.RefreshToken
  }

  async function open(graceSeconds: number) {
    await openClient(rotation(graceSeconds))
    session = await seedSession(emulator, seed)
  }

  const reused = { name: 'RefreshTokenReuseException' }

  test('are good once, and bring the next', async () => {
    await open(0)
    const next = await refresh()
    expect(next).not.toBe(session.refreshToken)
    await expect(refresh()).rejects.toMatchObject(reused)
    const afterNext = await refresh(next)
    await expect(refresh(next)).rejects.toMatchObject(reused)
    await refresh(afterNext)
  })

  test('last for the grace after their first use', async () => {
    await open(10)
    await refresh()
    emulator.advance(9999)
    await refresh()
    emulator.advance(1)
    await expect(refresh()).rejects.toMatchObject(reused)
  })

  test('end when the first would have', async () => {
    await open(0)
    emulator.advance(29 * 86_400_000)
    const next = await refresh()
    emulator.advance(86_400_000)
    await expect(refresh(next)).rejects.toThrow('Refresh Token has expired')
  })

  test('are not for REFRESH_TOKEN_AUTH', async () => {
    await open(0)
    await expect(
      emulator.send('InitiateAuth', {
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        ClientId: seed.clientId,
        AuthParameters: { REFRESH_TOKEN: session.refreshToken },
      }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
    await expect(
      openClient({
        ...rotation(0),
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  test('do not where the client says nothing', async () => {
    await openClient({})
    session = await seedSession(emulator, seed)
    expect(await refresh()).toBeUndefined()
    await refresh()
  })
})
