import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { beforeEach, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator, type Seed, seedPool } from './index.ts'

const minute = 60_000

let emulator: Emulator
let seed: Seed

beforeEach(async () => {
  emulator = createEmulator({ now: () => 1_795_000_005_000 })
  seed = await seedPool(emulator)
})

type Output = {
  ChallengeName?: string
  ChallengeParameters: Record<string, string>
  Session?: string
  AuthenticationResult?: {
    AccessToken: string
    NewDeviceMetadata?: { DeviceKey: string }
  }
}

function signIn(input: object = {}) {
  return emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, PASSWORD: seed.password },
    ...input,
  })
}

function respond(ChallengeName: string, Session: unknown, answers: object) {
  return emulator.send<Output>('RespondToAuthChallenge', {
    ChallengeName,
    ClientId: seed.clientId,
    Session,
    ChallengeResponses: answers,
  })
}

function answerCode(Session: unknown, USERNAME: string) {
  const SOFTWARE_TOKEN_MFA_CODE = emulator.totpCode(seed)
  return respond('SOFTWARE_TOKEN_MFA', Session, {
    USERNAME,
    SOFTWARE_TOKEN_MFA_CODE,
  })
}

async function createClient(settings: object) {
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId: seed.userPoolId,
    ClientName: 'any',
    ...settings,
  })
  return UserPoolClient.ClientId
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
    await expect(answerCode('none', seed.sub)).rejects.toMatchObject(
      refused(''),
    )
  })
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
  seed = await seedPool(emulator, { totp: false })
  const { Session } = await signIn()
  await emulator.send('AssociateSoftwareToken', { Session })
  await emulator.send('VerifySoftwareToken', {
    Session,
    UserCode: emulator.totpCode(seed),
    FriendlyDeviceName: 'My phone',
  })
  const { AuthenticationResult } = await respond('MFA_SETUP', Session, {
    USERNAME: seed.sub,
  })
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
