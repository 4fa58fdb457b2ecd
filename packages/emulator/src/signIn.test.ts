import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  createCaller,
  openSeededPool,
  type SeededPool,
} from '../../../test/support/seededPool.ts'
import { type Emulator, type Seed, seedPool } from './index.ts'

const minute = 60_000

let emulator: Emulator
let seed: Seed
let signIn: SeededPool['signIn']
let respond: SeededPool['respond']
let createClient: SeededPool['createClient']

const use = (pool: SeededPool) => {
  ;({ emulator, seed, signIn, respond, createClient } = pool)
}

beforeEach(async () => {
  use(await openSeededPool({ now: () => 1_795_000_005_000 }))
})

function answerCode(Session: unknown, USERNAME: string) {
  const SOFTWARE_TOKEN_MFA_CODE = emulator.totpCode(seed)
  return respond('SOFTWARE_TOKEN_MFA', Session, {
    USERNAME,
    SOFTWARE_TOKEN_MFA_CODE,
  })
}

describe('a Session', () => {
  const refused = (why: string) => ({
    name: 'NotAuthorizedException',
    message: `Invalid session for the user${why}.`,
  })

  test('lasts three minutes', async () => {
    const { Session } = await signIn()
    emulator.advance(3 * minute)
    // What has ended is still known when others sign in.
    await signIn()
    await expect(answerCode(Session, seed.sub)).rejects.toMatchObject(
      refused(', session is expired'),
    )
  })

  test('lasts as long as AuthSessionValidity says', async () => {
    seed.clientId = await createClient({
      AuthSessionValidity: 15,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    })
    const { Session } = await signIn()
    emulator.advance(15 * minute - 1)
    await answerCode(Session, seed.sub)
  })

  test('is good once, and one that was made up never', async () => {
    const { Session } = await signIn()
    await answerCode(Session, seed.sub)
    await expect(answerCode(Session, seed.sub)).rejects.toMatchObject(
      refused(', session can only be used once'),
    )
    const madeUp = 'AYABe'.repeat(4)
    await expect(answerCode(madeUp, seed.sub)).rejects.toMatchObject(
      refused(''),
    )
  })
})

test.each([
  ['USER_PASSWORD_AUTH', { PASSWORD: 'any' }, 'USERNAME'],
  ['USER_PASSWORD_AUTH', { USERNAME: 'ada@example.com' }, 'PASSWORD'],
  ['USER_SRP_AUTH', { USERNAME: 'ada@example.com' }, 'SRP_A'],
  ['REFRESH_TOKEN_AUTH', { USERNAME: 'ada@example.com' }, 'REFRESH_TOKEN'],
])('%s with no more than %j misses %s', async (AuthFlow, answers, name) => {
  const none = { USERNAME: undefined, PASSWORD: undefined }
  await expect(
    signIn({ AuthFlow, AuthParameters: { ...none, ...answers } }),
  ).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: `Missing required parameter ${name}`,
  })
})

test('a challenge is answered in the name of its user, and with an answer', async () => {
  const { Session } = await signIn()
  const eve = { UserPoolId: seed.userPoolId, Username: 'eve@example.com' }
  await emulator.send('AdminCreateUser', eve)
  const code = { SOFTWARE_TOKEN_MFA_CODE: emulator.totpCode(seed) }
  const answer = (answers: object) =>
    respond('SOFTWARE_TOKEN_MFA', Session, answers)
  await expect(
    answer({ ...code, USERNAME: eve.Username }),
  ).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  await expect(answer({ ...code, USERNAME: undefined })).rejects.toThrow(
    'Missing required parameter USERNAME',
  )
  await expect(answer({})).rejects.toThrow(
    'Missing required parameter SOFTWARE_TOKEN_MFA_CODE',
  )
  expect(await answer({ ...code, USERNAME: seed.username })).toHaveProperty(
    'AuthenticationResult',
  )
})

test('a code answered by an alias brings a key that ConfirmDevice refuses', async () => {
  const confirm = async (name: string) => {
    const { Session } = await signIn()
    const { AuthenticationResult } = await answerCode(Session, name)
    await emulator.send('ConfirmDevice', {
      AccessToken: AuthenticationResult?.AccessToken,
      DeviceKey: AuthenticationResult?.NewDeviceMetadata?.DeviceKey,
    })
  }
  await expect(confirm(seed.username)).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Invalid device key given.',
  })
  await confirm(seed.sub)
})

describe('a client that prevents user existence errors', () => {
  async function prove(name: string) {
    const { userPoolId, password } = seed
    const session = createSrpSession(name, password, userPoolId, false)
    const challenge = await signIn({
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME: name, SRP_A: session.largeA },
    })
    const { ChallengeParameters } = challenge
    const signed = signSrpSession(session, challenge as never)
    const answer = respond('PASSWORD_VERIFIER', undefined, {
      USERNAME: ChallengeParameters.USERNAME,
      PASSWORD_CLAIM_SECRET_BLOCK: ChallengeParameters.SECRET_BLOCK,
      TIMESTAMP: signed.timestamp,
      PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
    })
    await expect(answer).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
    return ChallengeParameters
  }

  test('asks the password of nobody, each time in the same words', async () => {
    seed.clientId = await createClient({
      PreventUserExistenceErrors: 'ENABLED',
    })
    const first = await prove('nobody@example.com')
    const again = await prove('nobody@example.com')
    const other = await prove('somebody@example.com')
    expect(first.USER_ID_FOR_SRP).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
    expect(again).toMatchObject({
      SALT: first.SALT,
      USERNAME: first.USERNAME,
      USER_ID_FOR_SRP: first.USER_ID_FOR_SRP,
    })
    expect(other.SALT).not.toBe(first.SALT)
    expect(other.USERNAME).not.toBe(first.USERNAME)
  })

  test('and one that does not says that there is nobody', async () => {
    await expect(
      signIn({
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: 'nobody@example.com', SRP_A: '2' },
      }),
    ).rejects.toMatchObject({ name: 'UserNotFoundException' })
  })
})

test('an app that was set up at the sign-in is preferred, and known by its name', async () => {
  use(createCaller(emulator, await seedPool(emulator, { totp: false })))
  const { Session } = await signIn()
  await emulator.send('AssociateSoftwareToken', { Session })
  await emulator.send('VerifySoftwareToken', {
    Session,
    UserCode: emulator.totpCode(seed),
    FriendlyDeviceName: 'My phone',
  })
  const { AuthenticationResult } = await respond('MFA_SETUP', Session, {})
  const { AccessToken } = AuthenticationResult ?? {}
  expect(await emulator.send('GetUser', { AccessToken })).toMatchObject({
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
    PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
  })
  expect(await signIn()).toMatchObject({
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ChallengeParameters: { FRIENDLY_DEVICE_NAME: 'My phone' },
  })
})

describe('the flows of a client', () => {
  const flows = ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'CUSTOM_AUTH'] as const

  test.each([
    [undefined, ['USER_SRP_AUTH', 'CUSTOM_AUTH']],
    [['USER_PASSWORD_AUTH'], [...flows]],
    [['CUSTOM_AUTH_FLOW_ONLY'], ['CUSTOM_AUTH']],
    [['ALLOW_USER_PASSWORD_AUTH'], ['USER_PASSWORD_AUTH']],
  ])('given %j are %j', async (ExplicitAuthFlows, allowed) => {
    seed.clientId = await createClient({ ExplicitAuthFlows })
    for (const AuthFlow of flows) {
      const refusal = await signIn({ AuthFlow }).then(
        () => '',
        (error: Error) => error.message,
      )
      const isRefused = refusal.includes('flow not enabled for this client')
      expect(isRefused, AuthFlow).toBe(!allowed.includes(AuthFlow))
    }
  })

  test('of before cannot stand beside those of today', async () => {
    await expect(
      createClient({
        ExplicitAuthFlows: ['USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  test('that do not exist are refused by name', async () => {
    await expect(signIn({ AuthFlow: 'MAGIC_LINK' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining("Value 'MAGIC_LINK' at 'authFlow'"),
    })
  })
})
