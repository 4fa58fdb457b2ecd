import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { beforeEach, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator } from './index.ts'

const email = 'bob@example.com'
const phone = '+15550100'
const password = 'Correct-horse-9'

let emulator: Emulator
let UserPoolId: string
let ClientId: string

type Output = {
  ChallengeName?: string
  ChallengeParameters: Record<string, string>
  AvailableChallenges?: string[]
  Session?: string
  AuthenticationResult?: { AccessToken: string }
}

const everyFactor = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP']

async function openPool(factors: string[] | undefined = everyFactor) {
  emulator = createEmulator()
  const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
    'CreateUserPool',
    {
      PoolName: 'any',
      AutoVerifiedAttributes: ['email'],
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } },
    },
  )
  UserPoolId = UserPool.Id
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
  })
  ClientId = UserPoolClient.ClientId
  const user = { UserPoolId, Username: 'bob' }
  await emulator.send('AdminCreateUser', {
    ...user,
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'phone_number', Value: phone },
      { Name: 'phone_number_verified', Value: 'true' },
    ],
  })
  await emulator.send('AdminSetUserPassword', {
    ...user,
    Password: password,
    Permanent: true,
  })
}

beforeEach(() => openPool())

function start(parameters: object = {}, input: object = {}) {
  return emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'USER_AUTH',
    ClientId,
    AuthParameters: { USERNAME: 'bob', ...parameters },
    ...input,
  })
}

function respond(ChallengeName: string, Session: unknown, answers: object) {
  return emulator.send<Output>('RespondToAuthChallenge', {
    ChallengeName,
    ClientId,
    Session,
    ChallengeResponses: { USERNAME: 'bob', ...answers },
  })
}

const sentCode = () => emulator.messages.at(-1)?.code ?? ''

const tokens = { AuthenticationResult: { AccessToken: expect.any(String) } }

test('what is available is what the pool allows and the user has', async () => {
  expect(await start()).toMatchObject({
    ChallengeName: 'SELECT_CHALLENGE',
    AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP', 'SMS_OTP'],
  })
  await openPool(['PASSWORD', 'SMS_OTP'])
  expect(await start()).toMatchObject({
    AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'SMS_OTP'],
  })
  await openPool(['EMAIL_OTP'])
  expect(await start()).toMatchObject({ AvailableChallenges: ['EMAIL_OTP'] })
})

describe.each([
  ['EMAIL_OTP', email],
  ['SMS_OTP', phone],
])('%s', (name, destination) => {
  test('is sent when it is selected, and signs in', async () => {
    const { Session } = await start()
    const asked = await respond('SELECT_CHALLENGE', Session, { ANSWER: name })
    expect(asked.ChallengeName).toBe(name)
    expect(emulator.messages.at(-1)).toMatchObject({ destination })
    await expect(
      respond(name, asked.Session, { [`${name}_CODE`]: 'wrong' }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' })
    const answers = { [`${name}_CODE`]: sentCode() }
    expect(await respond(name, asked.Session, answers)).toMatchObject(tokens)
  })

  test('is sent at once when it is preferred', async () => {
    const asked = await start({ PREFERRED_CHALLENGE: name })
    expect(asked.ChallengeName).toBe(name)
  })

  test('is no first factor where a second one is asked', async () => {
    await emulator.send('SetUserPoolMfaConfig', {
      UserPoolId,
      MfaConfiguration: 'ON',
    })
    const asked = await start({ PREFERRED_CHALLENGE: name })
    expect(asked).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
      AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP'],
    })
    await expect(
      respond('SELECT_CHALLENGE', asked.Session, { ANSWER: name }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })
})

describe('the password', () => {
  test('is asked when it is selected without one, and checked', async () => {
    const { Session } = await start()
    const asked = await respond('SELECT_CHALLENGE', Session, {
      ANSWER: 'PASSWORD',
    })
    expect(asked.ChallengeName).toBe('PASSWORD')
    await expect(
      respond('PASSWORD', asked.Session, { PASSWORD: 'Wrong-horse-9' }),
    ).rejects.toThrow('Incorrect username or password.')
    expect(
      await respond('PASSWORD', asked.Session, { PASSWORD: password }),
    ).toMatchObject(tokens)
  })

  test.each([
    ['selected', false],
    ['preferred', true],
  ])('may come along when it is %s', async (_, isPreferred) => {
    const give = async (PASSWORD: string) => {
      if (isPreferred) {
        return start({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD })
      }
      const { Session } = await start()
      const ANSWER = 'PASSWORD'
      return respond('SELECT_CHALLENGE', Session, { ANSWER, PASSWORD })
    }
    await expect(give('Wrong-horse-9')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    })
    expect(await give(password)).toMatchObject(tokens)
  })

  test.each([password, 'Wrong-horse-9'])(
    '%s is proved by SRP',
    async (typed) => {
      const session = createSrpSession('bob', typed, UserPoolId, false)
      const challenge = await start({
        PREFERRED_CHALLENGE: 'PASSWORD_SRP',
        SRP_A: session.largeA,
      })
      expect(challenge.ChallengeName).toBe('PASSWORD_VERIFIER')
      const signed = signSrpSession(session, challenge as never)
      const answer = respond('PASSWORD_VERIFIER', undefined, {
        PASSWORD_CLAIM_SECRET_BLOCK: challenge.ChallengeParameters.SECRET_BLOCK,
        TIMESTAMP: signed.timestamp,
        PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
      })
      if (typed === password) expect(await answer).toMatchObject(tokens)
      else
        await expect(answer).rejects.toThrow('Incorrect username or password.')
    },
  )
})

describe('a sign-up for codes', () => {
  const eve = { Username: 'eve' }

  async function signUp() {
    await emulator.send('SignUp', {
      ...eve,
      ClientId,
      UserAttributes: [{ Name: 'email', Value: 'eve@example.com' }],
    })
    return emulator.send<{ Session: string }>('ConfirmSignUp', {
      ...eve,
      ClientId,
      ConfirmationCode: sentCode(),
    })
  }

  test('needs no password, and its Session signs in, once', async () => {
    const { Session } = await signUp()
    const enter = () => start({ USERNAME: 'eve' }, { Session })
    expect(await enter()).toMatchObject(tokens)
    await expect(enter()).rejects.toThrow('session can only be used once')
    expect(await start({ USERNAME: 'eve' })).toMatchObject({
      AvailableChallenges: ['EMAIL_OTP'],
    })
  })

  test('is asked for a second factor where one is required', async () => {
    await emulator.send('SetUserPoolMfaConfig', {
      UserPoolId,
      MfaConfiguration: 'ON',
    })
    const { Session } = await signUp()
    expect(await start({ USERNAME: 'eve' }, { Session })).toMatchObject({
      ChallengeName: 'MFA_SETUP',
    })
  })

  test('gives a Session that is nobody else’s', async () => {
    const { Session } = await signUp()
    await expect(start({}, { Session })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    })
  })

  test('needs a password where codes are no first factor', async () => {
    await openPool(['PASSWORD'])
    await expect(signUp()).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })
})

test('GetUserAuthFactors names what the user could sign in with', async () => {
  const { AuthenticationResult } = await start({
    PREFERRED_CHALLENGE: 'PASSWORD',
    PASSWORD: password,
  })
  expect(
    await emulator.send('GetUserAuthFactors', {
      AccessToken: AuthenticationResult?.AccessToken,
    }),
  ).toEqual({
    Username: 'bob',
    ConfiguredUserAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
  })
})
