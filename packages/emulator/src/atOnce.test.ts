import { beforeEach, describe, expect, test } from 'vitest'
import {
  createCaller,
  openSeededPool,
  type SeededPool,
  type SignInOutput,
} from '../../../test/support/seededPool.ts'
import { createEmulator, seedEmulator, type Triggers } from './index.ts'

// What a double click, two tabs or two tenants do to a service.

/** A trigger that takes its time, as a Lambda does. */
const slow = <Event>(event: Event) =>
  new Promise<Event>((resolve) => setTimeout(() => resolve(event)))

const triggers: Triggers = {
  preSignUp: slow,
  preTokenGeneration: slow,
  userMigration: async (event) => ({
    ...(await slow(event)),
    response: {
      userAttributes: { email: event.userName, email_verified: 'true' },
      finalUserStatus: 'CONFIRMED',
      messageAction: 'SUPPRESS',
    },
  }),
}

let pool: SeededPool
let ClientId: string

beforeEach(async () => {
  pool = await openSeededPool({ triggers }, { mfa: 'OFF', tracking: 'off' })
  ClientId = await pool.createClient({
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
  })
})

/** Of two calls at once, how many were answered, and why not the others. */
async function twice(call: () => Promise<unknown>) {
  const results = await Promise.allSettled([call(), call()])
  return {
    answered: results.filter(({ status }) => status === 'fulfilled').length,
    refused: results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason.name] : [],
    ),
  }
}

const countUsers = async () => {
  const { Users } = await pool.emulator.send<{ Users: object[] }>('ListUsers', {
    UserPoolId: pool.seed.userPoolId,
  })
  return Users.length
}

describe('of two at once', () => {
  test('one signs up', async () => {
    const signUp = () =>
      pool.emulator.send('SignUp', {
        ClientId,
        Username: 'bob@example.com',
        Password: pool.seed.password,
      })
    expect(await twice(signUp)).toEqual({
      answered: 1,
      refused: ['UsernameExistsException'],
    })
    expect(await countUsers()).toBe(2)
  })

  test('one administrator creates the user', async () => {
    const create = () =>
      pool.admin('AdminCreateUser', { Username: 'bob@example.com' })
    expect(await twice(create)).toEqual({
      answered: 1,
      refused: ['UsernameExistsException'],
    })
    expect(await countUsers()).toBe(2)
  })

  test('both sign-ins of a migrated user are of one', async () => {
    const AuthParameters = { USERNAME: 'old@example.com', PASSWORD: 'old' }
    const answers = await Promise.all(
      [1, 2].map(() => pool.signIn({ AuthParameters })),
    )
    expect(await countUsers()).toBe(2)
    for (const { AuthenticationResult } of answers) {
      const { AccessToken } = AuthenticationResult ?? {}
      await pool.emulator.send('GetUser', { AccessToken })
    }
  })

  test('one answer to a challenge is taken, and a wrong one is no answer', async () => {
    const { Session } = await pool.signIn({
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: {
        PASSWORD: undefined,
        PREFERRED_CHALLENGE: 'PASSWORD',
      },
    })
    const answer = (PASSWORD: string) =>
      pool.respond('PASSWORD', Session, { PASSWORD }, { ClientId })
    await expect(answer('Wrong-horse-9')).rejects.toThrow('Incorrect')
    expect(await twice(() => answer(pool.seed.password))).toEqual({
      answered: 1,
      refused: ['NotAuthorizedException'],
    })
  })

  test('one refresh rotates the token', async () => {
    const { AuthenticationResult } = await pool.signIn({ ClientId })
    const refresh = () =>
      pool.emulator.send('GetTokensFromRefreshToken', {
        ClientId,
        RefreshToken: AuthenticationResult?.RefreshToken,
      })
    expect(await twice(refresh)).toEqual({
      answered: 1,
      refused: ['RefreshTokenReuseException'],
    })
  })
})

test('a refresh that a trigger refuses rotates nothing', async () => {
  const { AuthenticationResult } = await pool.signIn({ ClientId })
  const refresh = () =>
    pool.emulator.send<SignInOutput>('GetTokensFromRefreshToken', {
      ClientId,
      RefreshToken: AuthenticationResult?.RefreshToken,
    })
  const before = triggers.preTokenGeneration
  triggers.preTokenGeneration = () => {
    throw new Error('not now')
  }
  await expect(refresh()).rejects.toThrow('not now')
  Object.assign(triggers, { preTokenGeneration: before })
  expect((await refresh()).AuthenticationResult?.RefreshToken).toBeDefined()
})

describe('two pools with one user in both', () => {
  const user = {
    username: 'ada@example.com',
    password: 'Correct-horse-9',
    sub: '0a1b2c3d-0000-4000-8000-000000000002',
  }
  let pools: SeededPool[]

  beforeEach(async () => {
    const emulator = createEmulator()
    const ids = ['a', 'b'].map((name) => ({
      userPoolId: `us-east-1_${name}`,
      clientId: name,
    }))
    await seedEmulator(emulator, {
      pools: ids.map(({ userPoolId: id, clientId }) => ({
        id,
        signInWith: ['email'],
        tracking: 'off',
        userSessions: { maxPerUser: 1 },
        clients: [{ id: clientId }],
        users: [user],
      })),
    })
    pools = ids.map((id) => createCaller(emulator, { ...user, ...id }))
  })

  const accessTokens = async () => {
    const answers = await Promise.all(pools.map((each) => each.signIn()))
    return answers.map((each) => each.AuthenticationResult?.AccessToken)
  }

  test.each([
    ['GlobalSignOut', 'a'],
    ['AdminUserGlobalSignOut', 'an administrator'],
    ['AdminDisableUser', 'an administrator'],
  ])('%s of one leaves the other', async (operation) => {
    const [first, second] = await accessTokens()
    if (operation.startsWith('Admin')) await pools[0]?.admin(operation)
    else await pools[0]?.emulator.send(operation, { AccessToken: first })
    const { emulator } = pools[0] as SeededPool
    await expect(
      emulator.send('GetUser', { AccessToken: first }),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' })
    await emulator.send('GetUser', { AccessToken: second })
  })

  test('a sign-in to one evicts and lists none of the other', async () => {
    const [first, second] = await accessTokens()
    const { emulator } = pools[0] as SeededPool
    emulator.advance(10_000)
    for (const AccessToken of [first, second]) {
      const { Sessions } = await emulator.send<{ Sessions: object[] }>(
        'ListUserSessions',
        { AccessToken },
      )
      expect(Sessions).toMatchObject([{ IsCurrentSession: true }])
    }
  })

  test('a session of one is none of the other', async () => {
    const [, second] = await accessTokens()
    const { emulator } = pools[0] as SeededPool
    emulator.advance(10_000)
    const { Sessions } = await emulator.send<{
      Sessions: { SessionId: string }[]
    }>('ListUserSessions', { AccessToken: second })
    await expect(
      pools[0]?.admin('AdminRevokeUserSession', {
        SessionId: Sessions[0]?.SessionId,
      }),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })
})
