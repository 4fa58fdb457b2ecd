import { beforeEach, describe, expect, test } from 'vitest'
import {
  openSeededPool,
  type SeededPool,
} from '../../../test/support/seededPool.ts'

let pool: SeededPool

beforeEach(async () => {
  pool = await openSeededPool({}, { mfa: 'OFF', username: 'ada' })
})

const password = 'Correct-horse-9'

const inPool = (operation: string, input: object) =>
  pool.emulator.send(operation, {
    UserPoolId: pool.seed.userPoolId,
    ...input,
  })

const createUser = (Username: string) =>
  pool.admin('AdminCreateUser', {
    Username,
    MessageAction: 'SUPPRESS',
    TemporaryPassword: password,
  })

const addAttributes = (...CustomAttributes: object[]) =>
  inPool('AddCustomAttributes', { CustomAttributes })

describe('a name', () => {
  test.each(['__proto__', 'constructor', '🦊', 'e\u0301', 'x'.repeat(128)])(
    '%s is one like any other',
    async (Username) => {
      await createUser(Username)
      await inPool('CreateGroup', { GroupName: Username })
      await pool.admin('AdminAddUserToGroup', { Username, GroupName: Username })
      await pool.admin('AdminSetUserPassword', {
        Username,
        Password: password,
        Permanent: true,
      })
      const { AuthenticationResult } = await pool.signIn({
        AuthParameters: { USERNAME: Username },
      })
      const [, claims = ''] = AuthenticationResult?.AccessToken.split('.') ?? []
      const bytes = Buffer.from(claims, 'base64url')
      expect(JSON.parse(bytes.toString())).toMatchObject({
        username: Username,
        'cognito:groups': [Username],
      })
    },
  )

  test.each(['', ' ', 'a b', 'a\nb', 'a\u0000b', '\ud800', 'x'.repeat(129)])(
    '%j is none, of a user or of a group',
    async (name) => {
      const refused = { name: 'InvalidParameterException' }
      await expect(createUser(name)).rejects.toMatchObject(refused)
      await expect(
        pool.emulator.send('SignUp', {
          ClientId: pool.seed.clientId,
          Username: name,
          Password: password,
        }),
      ).rejects.toMatchObject(refused)
      await expect(
        inPool('CreateGroup', { GroupName: name }),
      ).rejects.toMatchObject(refused)
    },
  )

  test('of an attribute makes a custom one, once', async () => {
    await addAttributes({ Name: '__proto__' }, { Name: 'email' })
    await pool.admin('AdminUpdateUserAttributes', {
      UserAttributes: [
        { Name: 'custom:__proto__', Value: 'a' },
        { Name: 'custom:email', Value: 'no address' },
      ],
    })
    const read = () => pool.admin('AdminGetUser')
    const before = await read()
    expect(before).toMatchObject({
      UserAttributes: expect.arrayContaining([
        { Name: 'email', Value: 'ada@example.com' },
        { Name: 'custom:email', Value: 'no address' },
        { Name: 'custom:__proto__', Value: 'a' },
      ]),
    })
    await expect(addAttributes({ Name: 'email' })).rejects.toThrow(
      'custom:email: Existing attribute already has name custom:email.',
    )
    await expect(addAttributes({ Name: 'new' }, { Name: '' })).rejects.toThrow(
      "Value '' at 'customAttributes.2.member.name'",
    )
    await expect(
      addAttributes({ Name: 'new', Required: true }),
    ).rejects.toThrow('Required custom attributes are not supported currently.')
    await addAttributes({ Name: 'new' })
  })

  test('of a tag outlives a snapshot', async () => {
    const { emulator, seed } = pool
    const UserPoolTags = JSON.parse('{"__proto__":"a","constructor":"b"}')
    await inPool('UpdateUserPool', { UserPoolTags })
    emulator.restore(emulator.snapshot())
    const { UserPool } = await pool.emulator.send<{
      UserPool: { UserPoolTags: object }
    }>('DescribeUserPool', { UserPoolId: seed.userPoolId })
    expect(Object.entries(UserPool.UserPoolTags)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })
})

test.each([
  [
    'PasswordPolicy',
    { Policies: { PasswordPolicy: { MinimumLength: 1e300 } } },
  ],
  ['PasswordPolicy', { Policies: { PasswordPolicy: { MinimumLength: 1 } } }],
  ['PoolName', { PoolName: '<pool>' }],
])(
  'UpdateUserPool refuses a %s that AWS does not take: %j',
  async (_, input) => {
    await expect(inPool('UpdateUserPool', input)).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  },
)

test('UpdateUserPoolClient refuses what CreateUserPoolClient refuses', async () => {
  const settings = {
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: -1 },
  }
  const refused = { name: 'InvalidParameterException' }
  await expect(pool.createClient(settings)).rejects.toMatchObject(refused)
  await expect(
    inPool('UpdateUserPoolClient', {
      ClientId: pool.seed.clientId,
      ...settings,
    }),
  ).rejects.toMatchObject(refused)
})

describe('the clock', () => {
  test.each([Number.NaN, 1e308, -1e308, Number.POSITIVE_INFINITY])(
    'is not moved by %d',
    async (ms) => {
      expect(() => pool.emulator.advance(ms)).toThrow(RangeError)
      await pool.signIn()
    },
  )

  test('moved back, finds no guesses that were made later', async () => {
    const wrong = { AuthParameters: { PASSWORD: 'Wrong-horse-9' } }
    for (let count = 0; count < 9; count++) {
      await expect(pool.signIn(wrong)).rejects.toThrow()
    }
    await expect(pool.signIn()).rejects.toThrow('Password attempts exceeded')
    pool.emulator.advance(-24 * 60 * 60 * 1000)
    await pool.signIn()
  })
})
