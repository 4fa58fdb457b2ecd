import { beforeEach, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator } from './index.ts'

const password = 'Correct-horse-9'
const email = 'bob@example.com'
const phone = '+15550100'

let emulator: Emulator

beforeEach(() => {
  emulator = createEmulator()
})

type Pool = { UserPool: { Id: string } }
type Client = { UserPoolClient: { ClientId: string } }

async function openPool(settings: object = {}) {
  const { UserPool } = await emulator.send<Pool>('CreateUserPool', {
    PoolName: 'any',
    ...settings,
  })
  const { UserPoolClient } = await emulator.send<Client>(
    'CreateUserPoolClient',
    {
      UserPoolId: UserPool.Id,
      ClientName: 'any',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    },
  )
  return { UserPoolId: UserPool.Id, ClientId: UserPoolClient.ClientId }
}

function signUp(ClientId: string, attributes: Record<string, string> = {}) {
  return emulator.send('SignUp', {
    ClientId,
    Username: 'bob',
    Password: password,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({
      Name,
      Value,
    })),
  })
}

/** A user with a password, and these attributes. */
async function addUser(UserPoolId: string, attributes: Record<string, string>) {
  const user = { UserPoolId, Username: 'bob' }
  await emulator.send('AdminCreateUser', {
    ...user,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({
      Name,
      Value,
    })),
  })
  await emulator.send('AdminSetUserPassword', {
    ...user,
    Password: password,
    Permanent: true,
  })
  return user
}

describe('SignUp', () => {
  test('takes a user whom nothing can be sent, and sends nothing', async () => {
    const { ClientId, UserPoolId } = await openPool()
    expect(await signUp(ClientId)).toEqual({
      UserConfirmed: false,
      UserSub: expect.any(String),
    })
    expect(emulator.messages).toEqual([])
    await expect(
      emulator.send('ResendConfirmationCode', { ClientId, Username: 'bob' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
    const user = { UserPoolId, Username: 'bob' }
    await emulator.send('AdminConfirmSignUp', user)
    expect(await emulator.send('AdminGetUser', user)).toMatchObject({
      UserStatus: 'CONFIRMED',
    })
  })

  test('sends a code for AutoVerifiedAttributes only', async () => {
    const { ClientId } = await openPool({
      AutoVerifiedAttributes: ['phone_number'],
    })
    const output = await signUp(ClientId, { email })
    expect(output).not.toHaveProperty('CodeDeliveryDetails')
    expect(emulator.messages).toEqual([])
  })

  test('asks a phone number first, and verifies what the code went to', async () => {
    const { ClientId, UserPoolId } = await openPool({
      AutoVerifiedAttributes: ['email', 'phone_number'],
    })
    const output = await signUp(ClientId, { email, phone_number: phone })
    expect(output).toMatchObject({
      CodeDeliveryDetails: { AttributeName: 'phone_number' },
    })
    const user = { Username: 'bob', ClientId }
    const ConfirmationCode = emulator.messages.at(-1)?.code
    await emulator.send('ConfirmSignUp', { ...user, ConfirmationCode })
    const { UserAttributes } = await emulator.send<{
      UserAttributes: { Name: string; Value: string }[]
    }>('AdminGetUser', { UserPoolId, Username: 'bob' })
    const names = UserAttributes.map(({ Name }) => Name)
    expect(names).toContain('phone_number_verified')
    expect(names).not.toContain('email_verified')
  })

  test('a sign-up is by an address where names are addresses', async () => {
    const { ClientId, UserPoolId } = await openPool({
      UsernameAttributes: ['email'],
    })
    await expect(signUp(ClientId)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Username should be an email.',
    })
    await emulator.send('SignUp', {
      ClientId,
      Username: email,
      Password: password,
    })
    const { Username } = await emulator.send('AdminGetUser', {
      UserPoolId,
      Username: email,
    })
    expect(Username).not.toBe(email)
  })

  test('is refused where only administrators create users', async () => {
    const { ClientId } = await openPool({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    })
    await expect(signUp(ClientId)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'SignUp is not permitted for this user pool',
    })
  })

  test('and AdminCreateUser say in their own words that a user exists', async () => {
    const { ClientId, UserPoolId } = await openPool()
    await signUp(ClientId)
    await expect(signUp(ClientId)).rejects.toMatchObject({
      name: 'UsernameExistsException',
      message: 'User already exists',
    })
    await expect(
      emulator.send('AdminCreateUser', { UserPoolId, Username: 'bob' }),
    ).rejects.toMatchObject({
      name: 'UsernameExistsException',
      message: 'User account already exists',
    })
  })
})

test.each(['ForgotPassword', 'ResendConfirmationCode'])(
  '%s of nobody names the combination',
  async (operation) => {
    const { ClientId } = await openPool()
    await expect(
      emulator.send(operation, { ClientId, Username: 'nobody' }),
    ).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'Username/client id combination not found.',
    })
  },
)

describe('a reset goes', () => {
  const both = {
    email,
    email_verified: 'true',
    phone_number: phone,
    phone_number_verified: 'true',
  }
  const recovery = (...names: string[]) => ({
    AccountRecoverySetting: {
      RecoveryMechanisms: names.map((Name, index) => ({
        Name,
        Priority: index + 1,
      })),
    },
  })

  async function forget(settings: object, attributes: Record<string, string>) {
    const { ClientId, UserPoolId } = await openPool(settings)
    await addUser(UserPoolId, attributes)
    return emulator.send('ForgotPassword', { ClientId, Username: 'bob' })
  }

  test.each([
    ['to the phone number, where nothing is set', {}, both, 'phone_number'],
    [
      'where AccountRecoverySetting says',
      recovery('verified_email', 'verified_phone_number'),
      both,
      'email',
    ],
    [
      'to what is verified',
      recovery('verified_email', 'verified_phone_number'),
      { ...both, email_verified: 'false' },
      'phone_number',
    ],
  ])('%s', async (_, settings, attributes, AttributeName) => {
    expect(await forget(settings, attributes)).toMatchObject({
      CodeDeliveryDetails: { AttributeName },
    })
  })

  test('nowhere, where only an administrator resets', async () => {
    await expect(forget(recovery('admin_only'), both)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    })
  })
})

test.each([
  [{}, 'Bob', false],
  [{ UsernameConfiguration: { CaseSensitive: true } }, 'Bob', false],
  [{ UsernameConfiguration: { CaseSensitive: false } }, 'Bob', true],
  [
    { UsernameConfiguration: { CaseSensitive: false } },
    'BOB@example.com',
    true,
  ],
  [{}, 'BOB@example.com', false],
])('with %j, %s is bob: %s', async (settings, Username, isBob) => {
  const { UserPoolId } = await openPool({
    AliasAttributes: ['email'],
    ...settings,
  })
  await addUser(UserPoolId, { email, email_verified: 'true' })
  const read = emulator.send('AdminGetUser', { UserPoolId, Username })
  if (isBob) expect(await read).toMatchObject({ Username: 'bob' })
  else await expect(read).rejects.toThrow('User does not exist.')
})

describe('an address that is an alias', () => {
  const owner = { email, email_verified: 'true' }

  test('signs in once it is verified', async () => {
    const { UserPoolId } = await openPool({ AliasAttributes: ['email'] })
    await addUser(UserPoolId, { email })
    const find = () =>
      emulator.send('AdminGetUser', { UserPoolId, Username: email })
    await expect(find()).rejects.toThrow('User does not exist.')
    await emulator.send('AdminUpdateUserAttributes', {
      UserPoolId,
      Username: 'bob',
      UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
    })
    expect(await find()).toMatchObject({ Username: 'bob' })
  })

  test('belongs to who has proved it first', async () => {
    const { UserPoolId, ClientId } = await openPool({
      AliasAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
    })
    const eve = { ClientId, Username: 'eve' }
    await emulator.send('SignUp', {
      ...eve,
      Password: 'Correct-horse-9',
      UserAttributes: [{ Name: 'email', Value: email }],
    })
    const ConfirmationCode = emulator.messages.at(-1)?.code
    await addUser(UserPoolId, owner)
    await expect(
      emulator.send('ConfirmSignUp', { ...eve, ConfirmationCode }),
    ).rejects.toMatchObject({ name: 'AliasExistsException' })
    expect(
      await emulator.send('AdminGetUser', { UserPoolId, Username: email }),
    ).toMatchObject({ Username: 'bob' })
  })

  test.each([
    [{ AliasAttributes: ['email'] }, email, 'cannot be of email format, since'],
    [{ UsernameAttributes: ['email'] }, 'bob', 'should be an email.'],
    [
      { UsernameAttributes: ['phone_number', 'email'] },
      'bob',
      'should be either an email or a phone number.',
    ],
  ])('with %j, %s is no username', async (settings, Username, words) => {
    const { UserPoolId } = await openPool(settings)
    await expect(
      emulator.send('AdminCreateUser', { UserPoolId, Username }),
    ).rejects.toThrow(`Username ${words}`)
  })
})
