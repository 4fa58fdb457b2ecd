import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkModel } from '../../../test/support/checkModel.ts'
import { createEmulator, type Emulator } from './index.ts'

const password = 'Correct-horse-9'

let emulator: Emulator
let UserPoolId: string
let ClientId: string
let AccessToken: string

beforeEach(async () => {
  emulator = createEmulator({ now: () => 1_795_000_000_000 })
  await createPool({
    AutoVerifiedAttributes: ['email'],
    Schema: [
      { Name: 'name', Required: true },
      { Name: 'team', AttributeDataType: 'String', Mutable: false },
      {
        Name: 'age',
        AttributeDataType: 'Number',
        NumberAttributeConstraints: { MinValue: '18', MaxValue: '120' },
      },
      { Name: 'rank', DeveloperOnlyAttribute: true },
    ],
  })
})

afterEach(() => {
  expect(checkModel(emulator.log)).toEqual([])
})

async function createPool(settings: object) {
  const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
    'CreateUserPool',
    { PoolName: 'account', UsernameAttributes: ['email'], ...settings },
  )
  UserPoolId = UserPool.Id
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'account',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  ClientId = UserPoolClient.ClientId
  AccessToken = await join('ada@example.com')
}

/** A user who has signed up, confirmed and signed in. */
async function join(Username: string, attributes: object = {}) {
  await signUp(Username, { name: 'Ada', ...attributes })
  await emulator.send('ConfirmSignUp', {
    ClientId,
    Username,
    ConfirmationCode: lastMessage()?.code,
  })
  return signIn(Username)
}

function signUp(Username: string, attributes: object) {
  return emulator.send('SignUp', {
    ClientId,
    Username,
    Password: password,
    UserAttributes: toList(attributes),
  })
}

async function signIn(USERNAME: string, PASSWORD = password) {
  const { AuthenticationResult } = await emulator.send<{
    AuthenticationResult: { AccessToken: string }
  }>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId,
    AuthParameters: { USERNAME, PASSWORD },
  })
  return AuthenticationResult.AccessToken
}

function toList(attributes: object) {
  return Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
}

function update(attributes: object, token = AccessToken) {
  return emulator.send<{ CodeDeliveryDetailsList: object[] }>(
    'UpdateUserAttributes',
    { AccessToken: token, UserAttributes: toList(attributes) },
  )
}

function verify(AttributeName: string, Code: string | undefined) {
  return emulator.send('VerifyUserAttribute', {
    AccessToken,
    AttributeName,
    Code,
  })
}

async function read() {
  const { UserAttributes } = await emulator.send<{
    UserAttributes: { Name: string; Value: string }[]
  }>('GetUser', { AccessToken })
  return Object.fromEntries(
    UserAttributes.map(({ Name, Value }) => [Name, Value]),
  )
}

const lastMessage = () => emulator.messages.at(-1)

describe('a password', () => {
  const change = (PreviousPassword: string, ProposedPassword: string) =>
    emulator.send('ChangePassword', {
      AccessToken,
      PreviousPassword,
      ProposedPassword,
    })

  test('is changed by who knows it, and the sign-in goes on', async () => {
    await change(password, 'Battery-staple-7')
    await read()
    await expect(signIn('ada@example.com')).rejects.toThrow('Incorrect')
    await signIn('ada@example.com', 'Battery-staple-7')
  })

  test('stays where the old or the new one is wrong', async () => {
    await expect(change('Wrong-0', 'Battery-staple-7')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
    await expect(change(password, 'short')).rejects.toMatchObject({
      name: 'InvalidPasswordException',
    })
    await signIn('ada@example.com')
  })

  test('is not guessed at will', async () => {
    for (let count = 0; count < 5; count++) {
      await expect(change('Wrong-0', password)).rejects.toThrow('Incorrect')
    }
    await expect(change(password, password)).rejects.toMatchObject({
      name: 'LimitExceededException',
    })
  })
})

describe('an address', () => {
  test('is set at once, and verified with the code that it gets', async () => {
    expect(await update({ email: 'lovelace@example.com' })).toEqual({
      CodeDeliveryDetailsList: [
        {
          AttributeName: 'email',
          DeliveryMedium: 'EMAIL',
          Destination: 'l***@e***',
        },
      ],
    })
    expect(await read()).toMatchObject({
      email: 'lovelace@example.com',
      email_verified: 'false',
    })
    expect(lastMessage()).toMatchObject({
      kind: 'UpdateUserAttribute',
      destination: 'lovelace@example.com',
    })
    await expect(verify('email', 'none')).rejects.toMatchObject({
      name: 'CodeMismatchException',
    })
    await verify('email', lastMessage()?.code)
    expect(await read()).toMatchObject({ email_verified: 'true' })
    await expect(verify('email', lastMessage()?.code)).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    })
    await signIn('lovelace@example.com')
  })

  test('is kept back until then, where the pool says so', async () => {
    await createPool({
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: {
        AttributesRequireVerificationBeforeUpdate: ['email'],
      },
    })
    await update({ email: 'lovelace@example.com' })
    const before = { email: 'ada@example.com', email_verified: 'true' }
    expect(await read()).toMatchObject(before)
    await emulator.send('GetUserAttributeVerificationCode', {
      AccessToken,
      AttributeName: 'email',
    })
    expect(lastMessage()).toMatchObject({
      kind: 'VerifyUserAttribute',
      destination: 'lovelace@example.com',
    })
    await verify('email', lastMessage()?.code)
    expect(await read()).toMatchObject({
      email: 'lovelace@example.com',
      email_verified: 'true',
    })
  })

  test('gets no code where the pool does not verify it', async () => {
    const count = emulator.messages.length
    expect(await update({ phone_number: '+15550100' })).toEqual({
      CodeDeliveryDetailsList: [],
    })
    expect(emulator.messages).toHaveLength(count)
    expect(await read()).toMatchObject({ phone_number_verified: 'false' })
    await emulator.send('GetUserAttributeVerificationCode', {
      AccessToken,
      AttributeName: 'phone_number',
    })
    expect(lastMessage()).toMatchObject({ medium: 'SMS' })
    emulator.advance(24 * 60 * 60 * 1000 - 1)
    AccessToken = await signIn('ada@example.com')
    await verify('phone_number', lastMessage()?.code)
    expect(await read()).toMatchObject({ phone_number_verified: 'true' })
  })

  test('of another user is not taken', async () => {
    await join('grace@example.com')
    await expect(update({ email: 'grace@example.com' })).rejects.toMatchObject({
      name: 'AliasExistsException',
    })
    expect(await read()).toMatchObject({ email: 'ada@example.com' })
  })

  test('that an administrator verifies needs no code', async () => {
    const count = emulator.messages.length
    await emulator.send('AdminUpdateUserAttributes', {
      UserPoolId,
      Username: 'ada@example.com',
      UserAttributes: toList({
        email: 'lovelace@example.com',
        email_verified: 'true',
        'dev:custom:rank': 'first',
      }),
    })
    expect(emulator.messages).toHaveLength(count)
    expect(await read()).toMatchObject({ email_verified: 'true' })
  })
})

describe('the schema', () => {
  const conform = 'Attributes did not conform to the schema: '

  test.each([
    [{ email: 'none' }, 'Invalid email address format.'],
    [{ phone_number: '555' }, 'Invalid phone number format.'],
    [{ 'custom:none': 'a' }, 'Type for attribute {custom:none} could not'],
    [{ __proto__x: 'a' }, 'Type for attribute {__proto__x} could not'],
    [{ 'custom:age': 'old' }, `${conform}custom:age: `],
    [{ 'custom:age': '17' }, 'must not be less than 18'],
    [{ 'custom:age': '121' }, 'must not be greater than 120'],
    [{ birthdate: '1815' }, `${conform}birthdate: `],
    [{ nickname: 'a'.repeat(2049) }, 'less than or equal to 2048'],
    [{ name: '' }, `${conform}name: The attribute is required`],
    [{ email: '' }, `${conform}email: The attribute is required`],
    [{ sub: 'other' }, 'Cannot modify the non-mutable attribute sub'],
    [{ email_verified: 'true' }, 'non-mutable attribute email_verified'],
    [{ 'dev:custom:rank': '1' }, 'non-mutable attribute dev:custom:rank'],
    [{ 'custom:team': 'red' }, 'custom:team: Attribute cannot be updated.'],
  ])('refuses %j, and what comes with it', async (attributes, message) => {
    const before = await read()
    const call = update({ nickname: 'Countess', ...attributes })
    await expect(call).rejects.toThrow(message)
    expect(await read()).toEqual(before)
  })

  test('takes custom attributes, at the sign-up those for good', async () => {
    AccessToken = await join('grace@example.com', { 'custom:team': 'navy' })
    await update({ 'custom:age': '85' })
    expect(await read()).toMatchObject({
      'custom:team': 'navy',
      'custom:age': '85',
    })
    const [, claims = ''] = AccessToken.split('.')
    expect(claims).not.toBe('')
  })

  test('refuses a sign-up that lacks what it requires', async () => {
    await expect(signUp('grace@example.com', {})).rejects.toThrow(
      `${conform}name: The attribute is required`,
    )
    await expect(
      signUp('grace@example.com', { name: 'Grace', email_verified: 'true' }),
    ).rejects.toThrow('non-mutable attribute email_verified')
  })

  test('is described whole', async () => {
    const { UserPool } = await emulator.send<{
      UserPool: { SchemaAttributes: { Name: string; Required: boolean }[] }
    }>('DescribeUserPool', { UserPoolId })
    const { SchemaAttributes } = UserPool
    expect(SchemaAttributes).toHaveLength(20 + 3)
    expect(SchemaAttributes).toContainEqual(
      expect.objectContaining({ Name: 'name', Required: true }),
    )
    expect(SchemaAttributes.map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(['custom:team', 'custom:age', 'dev:custom:rank']),
    )
  })
})

describe('an attribute', () => {
  test('is deleted, or set to nothing', async () => {
    await update({ nickname: 'Countess', gender: 'f', website: 'a.example' })
    await emulator.send('DeleteUserAttributes', {
      AccessToken,
      UserAttributeNames: ['nickname'],
    })
    await update({ gender: '' })
    await emulator.send('AdminDeleteUserAttributes', {
      UserPoolId,
      Username: 'ada@example.com',
      UserAttributeNames: ['website'],
    })
    const attributes = await read()
    for (const name of ['nickname', 'gender', 'website']) {
      expect(attributes).not.toHaveProperty(name)
    }
  })

  test('that is required stays', async () => {
    await expect(
      emulator.send('DeleteUserAttributes', {
        AccessToken,
        UserAttributeNames: ['name'],
      }),
    ).rejects.toThrow('name: The attribute is required')
  })
})

describe('an invitation', () => {
  const invite = (input: object = {}) =>
    emulator.send('AdminCreateUser', {
      UserPoolId,
      Username: 'grace@example.com',
      UserAttributes: toList({ phone_number: '+15550100' }),
      ...input,
    })

  test('has the temporary password, by the medium that was asked for', async () => {
    await invite({ DesiredDeliveryMediums: ['EMAIL'] })
    expect(lastMessage()).toMatchObject({
      kind: 'AdminCreateUser',
      medium: 'EMAIL',
      destination: 'grace@example.com',
    })
    const { ChallengeName } = await emulator.send('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: {
        USERNAME: 'grace@example.com',
        PASSWORD: lastMessage()?.code,
      },
    })
    expect(ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
  })

  test('goes by SMS if nothing was said, and again if asked to', async () => {
    await invite()
    const first = lastMessage()
    expect(first).toMatchObject({ medium: 'SMS', destination: '+15550100' })
    await invite({ MessageAction: 'RESEND' })
    expect(lastMessage()?.id).not.toBe(first?.id)
    expect(lastMessage()?.code).not.toBe(first?.code)
  })

  test('leaves no password to reset', async () => {
    await invite()
    const user = { UserPoolId, Username: 'grace@example.com' }
    await expect(
      emulator.send('AdminResetUserPassword', user),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User password cannot be reset in the current state.',
    })
  })

  test('is not sent where it is suppressed, or to who needs none', async () => {
    const count = emulator.messages.length
    await invite({ MessageAction: 'SUPPRESS' })
    expect(emulator.messages).toHaveLength(count)
    await expect(
      invite({ Username: 'ada@example.com', MessageAction: 'RESEND' }),
    ).rejects.toMatchObject({ name: 'UnsupportedUserStateException' })
  })
})
