import { describe, expect, test } from 'vitest'
import { createCaller } from '../../../test/support/seededPool.ts'
import { createEmulator } from './index.ts'

describe('a new password', () => {
  async function openSchema() {
    const emulator = createEmulator()
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
    const seed = {
      userPoolId: UserPool.Id,
      clientId: '',
      username: 'bob',
      password: 'Correct-horse-9',
      sub: 'bob',
    }
    const caller = createCaller(emulator, seed)
    seed.clientId = await caller.createClient({
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    })
    await caller.admin('AdminCreateUser', {
      TemporaryPassword: seed.password,
      UserAttributes: [{ Name: 'email', Value: 'bob@example.com' }],
    })
    const answer = (Session: unknown, attributes: object = {}) =>
      caller.respond('NEW_PASSWORD_REQUIRED', Session, {
        NEW_PASSWORD: 'Battery-staple-7',
        ...attributes,
      })
    return { ...caller, answer }
  }

  test('is asked with what the schema requires and the user lacks', async () => {
    const { admin, answer, signIn } = await openSchema()
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
    expect(await admin('AdminGetUser')).toMatchObject({
      UserAttributes: expect.arrayContaining([
        { Name: 'given_name', Value: 'Bob' },
        { Name: 'nickname', Value: 'Bobby' },
      ]),
    })
  })
})
