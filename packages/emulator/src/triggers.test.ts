import { describe, expect, test, vi } from 'vitest'
import {
  createCaller,
  openSeededPool,
} from '../../../test/support/seededPool.ts'
import {
  type Emulator,
  type PoolTriggers,
  type Seed,
  seedPool,
  seedSession,
  type Triggers,
} from './index.ts'

let emulator: Emulator
let seed: Seed

async function open(triggers: PoolTriggers) {
  const pool = await openSeededPool({ triggers }, { mfa: 'OFF' })
  ;({ emulator, seed } = pool)
  return pool
}

function claimsOf(token: string | undefined) {
  return JSON.parse(atob(token?.split('.')[1] ?? ''))
}

describe('a trigger', () => {
  const signUp = (input: object = {}) =>
    emulator.send<{ UserConfirmed: boolean }>('SignUp', {
      ClientId: seed.clientId,
      Username: 'bob@example.com',
      Password: seed.password,
      ...input,
    })

  test('before a sign-up confirms and verifies', async () => {
    const postConfirmation = vi.fn((event) => event)
    await open({
      postConfirmation,
      preSignUp(event) {
        const isSignUp = event.triggerSource === 'PreSignUp_SignUp'
        const { code } = event.request.validationData ?? {}
        if (isSignUp && code !== 'invited')
          throw new Error('You are not invited')
        event.response.autoConfirmUser = true
        event.response.autoVerifyEmail = true
        return event
      },
    })
    await expect(signUp()).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'PreSignUp failed with error You are not invited.',
    })
    const ValidationData = [{ Name: 'code', Value: 'invited' }]
    expect(await signUp({ ValidationData })).toMatchObject({
      UserConfirmed: true,
    })
    expect(emulator.messages).toEqual([])
    // What an administrator makes is not confirmed by it.
    const { User } = await emulator.send<{ User: object }>('AdminCreateUser', {
      UserPoolId: seed.userPoolId,
      Username: 'eve@example.com',
      MessageAction: 'SUPPRESS',
    })
    expect(User).toMatchObject({ UserStatus: 'FORCE_CHANGE_PASSWORD' })
    expect(JSON.stringify(User)).not.toContain('email_verified')
    expect(postConfirmation.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: 'PostConfirmation_ConfirmSignUp',
      request: { userAttributes: { email_verified: 'true' } },
    })
  })

  test.each([
    ['preAuthentication', 'PreAuthentication_Authentication'],
    ['postAuthentication', 'PostAuthentication_Authentication'],
  ] as const)('%s can refuse a sign-in', async (name, triggerSource) => {
    let isClosed = false
    const trigger = vi.fn((event) => {
      if (isClosed) throw new Error('We are closed')
      return event
    })
    const triggers: Triggers = { [name]: trigger }
    const { signIn } = await open(triggers)
    await signIn()
    expect(trigger.mock.calls[0]?.[0]).toMatchObject({ triggerSource })
    isClosed = true
    await expect(signIn()).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: expect.stringContaining('We are closed'),
    })
  })

  test.each([1, 2])(
    'before tokens changes their claims, version %s',
    async (version) => {
      const change = {
        claimsToAddOrOverride: { plan: 'gold', sub: 'forged' },
        claimsToSuppress: ['email', 'iss'],
      }
      const preTokenGeneration = vi.fn((event) => ({
        ...event,
        response:
          version === 1
            ? { claimsOverrideDetails: change }
            : {
                claimsAndScopeOverrideDetails: {
                  idTokenGeneration: change,
                  accessTokenGeneration: change,
                },
              },
      }))
      await open({ preTokenGeneration })
      const session = await seedSession(emulator, seed)
      const id = claimsOf(session.idToken)
      expect(id).toMatchObject({ plan: 'gold', sub: seed.sub })
      expect(id).toHaveProperty('iss')
      expect(id).not.toHaveProperty('email')
      const access = claimsOf(session.accessToken)
      expect(access.plan).toBe(version === 2 ? 'gold' : undefined)
      await emulator.send('GetTokensFromRefreshToken', {
        ClientId: seed.clientId,
        RefreshToken: session.refreshToken,
        DeviceKey: session.deviceKey,
      })
      const sources = preTokenGeneration.mock.calls.map(
        ([event]) => event.triggerSource,
      )
      expect(sources).toEqual([
        'TokenGeneration_Authentication',
        'TokenGeneration_RefreshTokens',
      ])
    },
  )

  test('that answers no event is refused', async () => {
    await open({
      preSignUp: (event) =>
        event.triggerSource === 'PreSignUp_SignUp'
          ? (undefined as never)
          : event,
    })
    await expect(signUp()).rejects.toMatchObject({
      name: 'InvalidLambdaResponseException',
    })
  })

  test('before a sign-in hears of nobody where a client may not learn that', async () => {
    const preAuthentication = vi.fn((event) => event)
    const { signIn, createClient } = await open({ preAuthentication })
    const ClientMetadata = { from: 'app' }
    await signIn({ ClientMetadata })
    const nobody = { AuthParameters: { USERNAME: 'nobody' } }
    await expect(signIn(nobody)).rejects.toThrow('User does not exist.')
    const ClientId = await createClient({
      PreventUserExistenceErrors: 'ENABLED',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    })
    await expect(signIn({ ...nobody, ClientId })).rejects.toThrow('Incorrect')
    expect(
      preAuthentication.mock.calls.map(([{ request }]) => request),
    ).toEqual([
      {
        userAttributes: expect.objectContaining({ sub: seed.sub }),
        validationData: ClientMetadata,
      },
      { userNotFound: true },
    ])
  })

  test('of one pool goes before those of all', async () => {
    const heard: string[] = []
    const hear = (who: string): Triggers => ({
      postAuthentication(event) {
        heard.push(who)
        return event
      },
    })
    const triggers: PoolTriggers = hear('all')
    const first = await open(triggers)
    const second = createCaller(
      first.emulator,
      await seedPool(first.emulator, { mfa: 'OFF' }),
    )
    // A pool's id may come later than the emulator.
    triggers[second.seed.userPoolId as 'us-east-1_any'] = hear('second')
    await first.signIn()
    await second.signIn()
    expect(heard).toEqual(['all', 'second'])
  })
})
