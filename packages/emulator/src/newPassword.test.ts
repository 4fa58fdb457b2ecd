import { beforeEach, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator, type Seed, seedPool } from './index.ts'

let emulator: Emulator
let seed: Seed

beforeEach(async () => {
  emulator = createEmulator()
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

function admin(operation: string, input: object) {
  const { userPoolId, username } = seed
  const user = { UserPoolId: userPoolId, Username: username }
  return emulator.send(operation, { ...user, ...input })
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

describe('a new password', () => {
  async function openSchema() {
    const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
      'CreateUserPool',
      {
        PoolName: 'any',
        Schema: [
          { Name: 'email', Required: true },
          { Name: 'given_name', Required: true },
          { Name: 'nickname', Required: false },
        ],
      },
    )
    seed = { ...seed, userPoolId: UserPool.Id, username: 'bob' }
    seed.clientId = await createClient({
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    })
    await admin('AdminCreateUser', {
      TemporaryPassword: seed.password,
      UserAttributes: [{ Name: 'email', Value: 'bob@example.com' }],
    })
  }

  const answer = (Session: unknown, attributes: object = {}) =>
    respond('NEW_PASSWORD_REQUIRED', Session, {
      USERNAME: 'bob',
      NEW_PASSWORD: 'Battery-staple-7',
      ...attributes,
    })

  test('is asked with what the schema requires and the user lacks', async () => {
    await openSchema()
    const { ChallengeParameters, Session } = await signIn()
    expect(ChallengeParameters).toMatchObject({
      requiredAttributes: '["userAttributes.given_name"]',
      userAttributes: '{"email":"bob@example.com"}',
    })
    await expect(answer(Session)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid attributes given, given_name is missing',
    })
    await expect(
      answer(Session, {
        'userAttributes.given_name': 'Bob',
        'userAttributes.email': 'eve@example.com',
      }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Cannot modify an already provided email',
    })
    for (const name of ['sub', 'email_verified', 'custom:any']) {
      await expect(
        answer(Session, { [`userAttributes.${name}`]: 'true' }),
        name,
      ).rejects.toThrow(name)
    }
    await answer(Session, {
      'userAttributes.given_name': 'Bob',
      'userAttributes.nickname': 'Bobby',
    })
    expect(await admin('AdminGetUser', {})).toMatchObject({
      UserAttributes: expect.arrayContaining([
        { Name: 'given_name', Value: 'Bob' },
        { Name: 'nickname', Value: 'Bobby' },
      ]),
    })
  })
})
