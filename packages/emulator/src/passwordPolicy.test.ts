import { describe, expect, test } from 'vitest'
import { openSeededPool } from '../../../test/support/seededPool.ts'

const day = 24 * 60 * 60 * 1000

async function open(PasswordPolicy: object, settings: object = {}) {
  const now = () => 1_795_000_005_000
  const pool = await openSeededPool({ now }, { mfa: 'OFF' })
  const policy = { Policies: { PasswordPolicy }, ...settings }
  await pool.emulator.send('UpdateUserPool', {
    UserPoolId: pool.seed.userPoolId,
    ...policy,
  })
  return pool
}

test('what a pool asks for that says nothing is described', async () => {
  const { emulator, seed } = await openSeededPool({}, { mfa: 'OFF' })
  expect(
    await emulator.send('DescribeUserPool', { UserPoolId: seed.userPoolId }),
  ).toMatchObject({
    UserPool: {
      Policies: {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireUppercase: true,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    },
  })
})

test.each([
  ['Correct-horse-9', true],
  ['Correct horse 9', true],
  ['Correcthorse9', false],
  ['Corréct\u00b7h\u00f6rse9', false],
])('%s has a symbol of those that count: %s', async (Password, hasSymbol) => {
  const { admin } = await open({})
  const set = admin('AdminSetUserPassword', { Password })
  if (hasSymbol) expect(await set).toEqual({})
  else
    await expect(set).rejects.toThrow(
      'Password does not conform to policy: Password must have symbol characters',
    )
})

test('a new user’s password is refused in words of its own', async () => {
  const { emulator, seed } = await open({})
  await expect(
    emulator.send('SignUp', {
      ClientId: seed.clientId,
      Username: 'bob@example.com',
      Password: 'Short-9',
    }),
  ).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  })
})

const used = { name: 'PasswordHistoryPolicyViolationException' }

describe('PasswordHistorySize', () => {
  test('keeps the last passwords from being used again', async () => {
    const { admin, seed } = await open({ PasswordHistorySize: 2 })
    const set = (Password: string) =>
      admin('AdminSetUserPassword', { Password, Permanent: true })
    await expect(set(seed.password)).rejects.toMatchObject(used)
    await set('Second-horse-9')
    await expect(set(seed.password)).rejects.toMatchObject(used)
    await set('Third-horse-9')
    await set(seed.password)
  })

  test.each([
    ['ChangePassword'],
    ['ConfirmForgotPassword'],
    ['NEW_PASSWORD_REQUIRED'],
  ])('counts for %s', async (how) => {
    const { admin, seed, signIn, respond, emulator } = await open({
      PasswordHistorySize: 1,
    })
    const { AuthenticationResult } = await signIn()
    const user = { ClientId: seed.clientId, Username: seed.username }
    const ways: Record<string, () => Promise<object>> = {
      async ChangePassword() {
        return emulator.send('ChangePassword', {
          AccessToken: AuthenticationResult?.AccessToken,
          PreviousPassword: seed.password,
          ProposedPassword: seed.password,
        })
      },
      async ConfirmForgotPassword() {
        await emulator.send('ForgotPassword', user)
        return emulator.send('ConfirmForgotPassword', {
          ...user,
          Password: seed.password,
          ConfirmationCode: emulator.messages.at(-1)?.code,
        })
      },
      async NEW_PASSWORD_REQUIRED() {
        const PASSWORD = 'Temporary-9'
        await admin('AdminSetUserPassword', { Password: PASSWORD })
        const { Session } = await signIn({ AuthParameters: { PASSWORD } })
        return respond(how, Session, { NEW_PASSWORD: PASSWORD })
      },
    }
    await expect(ways[how]?.()).rejects.toMatchObject(used)
  })

  test('is none where the pool does not say', async () => {
    const { admin, seed } = await open({})
    const input = { Password: seed.password, Permanent: true }
    expect(await admin('AdminSetUserPassword', input)).toEqual({})
  })
})

describe('a temporary password', () => {
  const expired = {
    name: 'NotAuthorizedException',
    message:
      'Temporary password has expired and must be reset by an administrator.',
  }

  test.each<[number, object, object]>([
    [7, {}, {}],
    [7, { TemporaryPasswordValidityDays: 0 }, {}],
    [2, { TemporaryPasswordValidityDays: 2 }, {}],
    [3, {}, { AdminCreateUserConfig: { UnusedAccountValidityDays: 3 } }],
  ])(
    'is good for %i days where the pool says %j %j',
    async (days, policy, settings) => {
      const { admin, signIn, emulator } = await open(policy, settings)
      const PASSWORD = 'Temporary-9'
      const enter = () => signIn({ AuthParameters: { PASSWORD } })
      await admin('AdminSetUserPassword', { Password: PASSWORD })
      emulator.advance(days * day - 1)
      expect((await enter()).ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
      emulator.advance(1)
      await expect(enter()).rejects.toMatchObject(expired)
      await admin('AdminSetUserPassword', { Password: PASSWORD })
      expect((await enter()).ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
    },
  )
})
