import { expect, test } from 'vitest'
import { openSeededPool } from '../../../test/support/seededPool.ts'

async function open(settings: object) {
  const pool = await openSeededPool({}, { mfa: 'OFF' })
  const ClientId = await pool.createClient({
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    ...settings,
  })
  return { ...pool, ClientId }
}

function claimsOf(token = '') {
  return JSON.parse(atob(token.split('.')[1] ?? ''))
}

test('a client reads what its ReadAttributes say, in GetUser and in the id token', async () => {
  const { emulator, signIn, admin, ClientId, seed } = await open({
    ReadAttributes: ['name'],
  })
  await admin('AdminUpdateUserAttributes', {
    UserAttributes: [{ Name: 'name', Value: 'Ada' }],
  })
  const { AuthenticationResult: tokens } = await signIn({ ClientId })
  const { UserAttributes } = await emulator.send<{ UserAttributes: object[] }>(
    'GetUser',
    { AccessToken: tokens?.AccessToken },
  )
  expect(UserAttributes).toHaveLength(2)
  expect(UserAttributes).toEqual(
    expect.arrayContaining([
      { Name: 'sub', Value: seed.sub },
      { Name: 'name', Value: 'Ada' },
    ]),
  )
  const claims = claimsOf(tokens?.IdToken)
  expect(claims).toMatchObject({ sub: seed.sub, name: 'Ada' })
  expect(claims).not.toHaveProperty('email')
  expect(claims).not.toHaveProperty('email_verified')
  // The pool's other client was told of none.
  const { AuthenticationResult: others } = await signIn()
  expect(claimsOf(others?.IdToken)).toMatchObject({
    email: seed.username,
    email_verified: true,
  })
})

test('a client writes what its WriteAttributes say', async () => {
  const { emulator, signIn, ClientId, seed } = await open({
    WriteAttributes: ['name'],
  })
  const refused = {
    name: 'NotAuthorizedException',
    message: 'A client attempted to write unauthorized attribute',
  }
  const { AuthenticationResult } = await signIn({ ClientId })
  const AccessToken = AuthenticationResult?.AccessToken
  const update = (Name: string) =>
    emulator.send('UpdateUserAttributes', {
      AccessToken,
      UserAttributes: [{ Name, Value: 'Ada' }],
    })
  await update('name')
  await expect(update('nickname')).rejects.toMatchObject(refused)
  await expect(
    emulator.send('DeleteUserAttributes', {
      AccessToken,
      UserAttributeNames: ['email'],
    }),
  ).rejects.toMatchObject(refused)
  const signUp = (Name: string) =>
    emulator.send('SignUp', {
      ClientId,
      Username: `${Name}@example.com`,
      Password: seed.password,
      UserAttributes: [{ Name, Value: 'Bob' }],
    })
  await signUp('name')
  await expect(signUp('nickname')).rejects.toMatchObject(refused)
})

test.each([
  ['read', { ReadAttributes: ['custom:unknown'] }],
  ['write', { WriteAttributes: ['custom:unknown'] }],
  ['write', { WriteAttributes: ['email_verified'] }],
  ['write', { WriteAttributes: ['sub'] }],
])('no client may %s %j', async (what, settings) => {
  const refused = {
    name: 'InvalidParameterException',
    message: `Invalid ${what} attributes specified while creating a client`,
  }
  await expect(open(settings)).rejects.toMatchObject(refused)
  const { emulator, seed } = await openSeededPool({}, { mfa: 'OFF' })
  await expect(
    emulator.send('UpdateUserPoolClient', {
      UserPoolId: seed.userPoolId,
      ClientId: seed.clientId,
      ...settings,
    }),
  ).rejects.toMatchObject(refused)
})
