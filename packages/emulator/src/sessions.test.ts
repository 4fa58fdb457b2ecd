import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type EmulatorSnapshot,
  type Seed,
  type SeedSession,
  seedPool,
  seedSession,
} from './index.ts'

const minute = 60_000
const hour = 60 * minute

let emulator: Emulator
let seed: Seed
let session: SeedSession
let signedIn: EmulatorSnapshot

beforeAll(async () => {
  emulator = createEmulator()
  seed = await seedPool(emulator)
  session = await seedSession(emulator, seed, { remembered: true })
  signedIn = emulator.snapshot()
})

beforeEach(() => emulator.restore(signedIn))

function admin(operation: string, input: object = {}) {
  const { userPoolId, username } = seed
  return emulator.send(operation, {
    UserPoolId: userPoolId,
    Username: username,
    ...input,
  })
}

/** Each operation that an access token authorises, by itself. */
const authorised = [
  'GetUser',
  'GetDevice',
  'ListDevices',
  'UpdateDeviceStatus',
  'ConfirmDevice',
  'ForgetDevice',
  'GlobalSignOut',
  'AssociateSoftwareToken',
  'SetUserMFAPreference',
  'DeleteUser',
]

/** AWS lists other refusals for some operations. */
async function expectAllRefused(
  name: string,
  message: string,
  except: Record<string, string> = {},
) {
  for (const operation of authorised) {
    await expect(
      emulator.send(operation, {
        AccessToken: session.accessToken,
        DeviceKey: session.deviceKey,
      }),
      operation,
    ).rejects.toMatchObject({ name: except[operation] ?? name, message })
  }
}

function refresh(input: object = {}) {
  return emulator.send<{ AuthenticationResult: Record<string, unknown> }>(
    'GetTokensFromRefreshToken',
    {
      ClientId: seed.clientId,
      RefreshToken: session.refreshToken,
      DeviceKey: session.deviceKey,
      ...input,
    },
  )
}

function signIn(password: string) {
  return emulator.send<{ Session: string }>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, PASSWORD: password },
  })
}

describe('in mid-session', () => {
  test('a reset by an administrator bars every operation, then the code lets in', async () => {
    await admin('AdminResetUserPassword')
    await expectAllRefused(
      'PasswordResetRequiredException',
      'Password reset required for the user',
      { AssociateSoftwareToken: 'NotAuthorizedException' },
    )
    await expect(signIn(seed.password)).rejects.toMatchObject({
      name: 'PasswordResetRequiredException',
    })
    const message = emulator.messages.at(-1)
    expect(message).toMatchObject({
      kind: 'AdminResetUserPassword',
      medium: 'EMAIL',
      destination: seed.username,
    })
    await emulator.send('ConfirmForgotPassword', {
      ClientId: seed.clientId,
      Username: seed.username,
      ConfirmationCode: message?.code,
      Password: 'Battery-staple-7',
    })
    await expect(signIn(seed.password)).rejects.toThrow('Incorrect username')
    await signIn('Battery-staple-7')
    await emulator.send('GetUser', { AccessToken: session.accessToken })
  })

  test('a disabled user is refused until enabled, and needs a new access token', async () => {
    await admin('AdminDisableUser')
    await expectAllRefused('NotAuthorizedException', 'User is disabled.')
    await admin('AdminEnableUser')
    const message = 'Access Token has been revoked'
    await expectAllRefused('NotAuthorizedException', message)
    const { AuthenticationResult } = await refresh()
    const { AccessToken } = AuthenticationResult
    await emulator.send('GetUser', { AccessToken })
  })

  test('a deleted user is not found', async () => {
    await admin('AdminDeleteUser')
    await expectAllRefused('UserNotFoundException', 'User does not exist.', {
      AssociateSoftwareToken: 'NotAuthorizedException',
      GlobalSignOut: 'NotAuthorizedException',
    })
  })

  test('its tokens are not those of a new user with its name', async () => {
    const fresh = createEmulator()
    const pool = await seedPool(fresh, { username: 'ann', mfa: 'OFF' })
    const { accessToken } = await seedSession(fresh, pool)
    const ann = { UserPoolId: pool.userPoolId, Username: 'ann' }
    await fresh.send('AdminDeleteUser', ann)
    await fresh.send('AdminCreateUser', ann)
    await expect(
      fresh.send('GetUser', { AccessToken: accessToken }),
    ).rejects.toMatchObject({ name: 'UserNotFoundException' })
  })

  test('nor are its challenges', async () => {
    const fresh = createEmulator()
    const pool = await seedPool(fresh, { username: 'ann', totp: false })
    const ann = { UserPoolId: pool.userPoolId, Username: 'ann' }
    const challenge = await fresh.send<{ Session: string }>('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: pool.clientId,
      AuthParameters: { USERNAME: 'ann', PASSWORD: pool.password },
    })
    await fresh.send('AdminDeleteUser', ann)
    await fresh.send('AdminCreateUser', ann)
    await expect(
      fresh.send('RespondToAuthChallenge', {
        ChallengeName: 'MFA_SETUP',
        ClientId: pool.clientId,
        Session: challenge.Session,
        ChallengeResponses: { USERNAME: 'ann' },
      }),
    ).rejects.toMatchObject({ name: 'UserNotFoundException' })
  })

  test('a global sign-out revokes access and refresh', async () => {
    await admin('AdminUserGlobalSignOut')
    const message = 'Access Token has been revoked'
    await expectAllRefused('NotAuthorizedException', message)
    await expect(refresh()).rejects.toThrow('Refresh Token has been revoked')
  })

  test("an access token ends with the hour, by the emulator's clock", async () => {
    emulator.advance(hour - minute)
    await emulator.send('GetUser', { AccessToken: session.accessToken })
    emulator.advance(minute)
    const message = 'Access Token has expired'
    await expectAllRefused('NotAuthorizedException', message)
    await refresh()
  })

  test('a token that was never issued is refused', async () => {
    await expect(
      emulator.send('GetUser', { AccessToken: `${session.accessToken}x` }),
    ).rejects.toThrow('Invalid Access Token')
  })
})

describe('a refresh', () => {
  test('brings no refresh token and no device', async () => {
    const { AuthenticationResult, ...rest } = await refresh()
    expect(rest).toEqual({})
    expect(Object.keys(AuthenticationResult).toSorted()).toEqual([
      'AccessToken',
      'ExpiresIn',
      'IdToken',
      'TokenType',
    ])
  })

  test.each([
    ['without the device key', { DeviceKey: undefined }],
    ['with another device key', { DeviceKey: 'us-east-1_0' }],
    ['with an unknown token', { RefreshToken: 'none' }],
  ])('is refused %s', async (_, input) => {
    await expect(refresh(input)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid Refresh Token.',
    })
  })

  test('is refused before ConfirmDevice', async () => {
    const { refreshToken, deviceKey } = await seedSession(emulator, seed, {
      confirmDevice: false,
    })
    await expect(
      refresh({ RefreshToken: refreshToken, DeviceKey: deviceKey }),
    ).rejects.toThrow('Invalid Refresh Token.')
  })

  test('goes on when the device is not remembered, and ends when it is forgotten', async () => {
    const device = { DeviceKey: session.deviceKey }
    await admin('AdminUpdateDeviceStatus', {
      ...device,
      DeviceRememberedStatus: 'not_remembered',
    })
    await refresh()
    await admin('AdminForgetDevice', device)
    await expect(refresh()).rejects.toThrow('Invalid Refresh Token.')
    await emulator.send('GetUser', { AccessToken: session.accessToken })
  })

  test('takes the older form too', async () => {
    const { AuthenticationResult } = await emulator.send<{
      AuthenticationResult: object
    }>('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: seed.clientId,
      AuthParameters: {
        REFRESH_TOKEN: session.refreshToken,
        DEVICE_KEY: session.deviceKey,
      },
    })
    expect(AuthenticationResult).toHaveProperty('AccessToken')
  })
})

describe('codes', () => {
  const newPassword = 'Battery-staple-7'

  function confirm(ConfirmationCode: string | undefined, Password: string) {
    return emulator.send('ConfirmForgotPassword', {
      ClientId: seed.clientId,
      Username: seed.username,
      ConfirmationCode,
      Password,
    })
  }

  async function requestCode() {
    await emulator.send('ForgotPassword', {
      ClientId: seed.clientId,
      Username: seed.username,
    })
    return emulator.messages.at(-1)?.code ?? ''
  }

  test('a wrong code and a weak password leave the code good', async () => {
    const code = await requestCode()
    expect(code).toMatch(/^\d{6}$/)
    const wrong = code === '000000' ? '000001' : '000000'
    await expect(confirm(wrong, newPassword)).rejects.toMatchObject({
      name: 'CodeMismatchException',
    })
    await expect(confirm(code, 'weak')).rejects.toMatchObject({
      name: 'InvalidPasswordException',
    })
    await confirm(code, newPassword)
    await expect(confirm(code, newPassword)).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    })
  })

  test('a code ends with the hour', async () => {
    const code = await requestCode()
    emulator.advance(hour)
    await expect(confirm(code, newPassword)).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    })
  })

  test.each([
    ['Sh0rt-x', 'not long enough'],
    ['no-upper-case-9', 'uppercase'],
    ['NO-LOWER-CASE-9', 'lowercase'],
    ['No-number-at-all', 'numeric'],
    ['NoSymbolAtAll9', 'symbol'],
  ])('%s does not conform to the policy', async (password, reason) => {
    await expect(
      admin('AdminSetUserPassword', { Password: password }),
    ).rejects.toThrow(reason)
  })

  test('a new user signs up, gets a second code and confirms it', async () => {
    const user = { ClientId: seed.clientId, Username: 'bob@example.com' }
    await emulator.send('SignUp', { ...user, Password: seed.password })
    await expect(
      emulator.send('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: seed.clientId,
        AuthParameters: { USERNAME: user.Username, PASSWORD: seed.password },
      }),
    ).rejects.toMatchObject({ name: 'UserNotConfirmedException' })
    await emulator.send('ResendConfirmationCode', user)
    const [first, second] = emulator.messages.slice(-2)
    expect(first?.kind).toBe('SignUp')
    expect(second?.kind).toBe('ResendConfirmationCode')
    const ConfirmationCode = second?.code
    await emulator.send('ConfirmSignUp', { ...user, ConfirmationCode })
    await expect(
      emulator.send('ConfirmSignUp', { ...user, ConfirmationCode }),
    ).rejects.toThrow('Current status is CONFIRMED')
  })
})

test('a user who was refused for the password can be created after all', async () => {
  const eve = { UserPoolId: seed.userPoolId, Username: 'eve@example.com' }
  await expect(
    emulator.send('AdminCreateUser', { ...eve, TemporaryPassword: 'weak' }),
  ).rejects.toMatchObject({ name: 'InvalidPasswordException' })
  await emulator.send('AdminCreateUser', eve)
})

describe('a client that prevents user existence errors', () => {
  async function createClient(setting: 'ENABLED' | 'LEGACY') {
    const { UserPoolClient } = await emulator.send<{
      UserPoolClient: { ClientId: string }
    }>('CreateUserPoolClient', {
      UserPoolId: seed.userPoolId,
      ClientName: setting,
      PreventUserExistenceErrors: setting,
    })
    return UserPoolClient.ClientId
  }

  const email = {
    AttributeName: 'email',
    DeliveryMedium: 'EMAIL',
    Destination: 'u***@y***',
  }
  const phone = {
    AttributeName: 'phone_number',
    DeliveryMedium: 'SMS',
    Destination: '+*******0000',
  }

  test.each([
    ['ForgotPassword', 'nobody@example.com', email],
    ['ForgotPassword', 'nobody', email],
    ['ForgotPassword', '+15550100', phone],
    ['ResendConfirmationCode', 'nobody@example.com', email],
  ])('%s of %s seems to send a code', async (operation, Username, details) => {
    const ClientId = await createClient('ENABLED')
    const sent = emulator.messages
    expect(await emulator.send(operation, { ClientId, Username })).toEqual({
      CodeDeliveryDetails: details,
    })
    expect(emulator.messages).toBe(sent)
  })

  async function forget(ClientId: string, Username: string) {
    return emulator.send('ForgotPassword', { ClientId, Username })
  }

  function confirm(ClientId: string, Username: string) {
    return emulator.send('ConfirmForgotPassword', {
      ClientId,
      Username,
      ConfirmationCode: '000000',
      Password: seed.password,
    })
  }

  test('hides users who are disabled and who have no address', async () => {
    const ClientId = await createClient('ENABLED')
    const eve = { UserPoolId: seed.userPoolId, Username: 'eve@example.com' }
    await emulator.send('AdminCreateUser', {
      ...eve,
      MessageAction: 'SUPPRESS',
    })
    await admin('AdminDisableUser')
    for (const username of [seed.username, eve.Username]) {
      expect(await forget(ClientId, username)).toEqual({
        CodeDeliveryDetails: email,
      })
    }
    expect(emulator.messages).toEqual([])
    await expect(confirm(ClientId, seed.username)).rejects.toMatchObject({
      name: 'CodeMismatchException',
    })
  })

  test('answers a code for nobody as a wrong one', async () => {
    const ClientId = await createClient('ENABLED')
    await expect(confirm(ClientId, 'nobody')).rejects.toMatchObject({
      name: 'CodeMismatchException',
    })
    await expect(confirm(ClientId, seed.username)).rejects.toMatchObject({
      name: 'ExpiredCodeException',
    })
  })

  test('and one that does not says that there is nobody', async () => {
    const ClientId = await createClient('LEGACY')
    const nobody = { name: 'UserNotFoundException' }
    await expect(forget(ClientId, 'nobody')).rejects.toMatchObject(nobody)
    await expect(confirm(ClientId, 'nobody')).rejects.toMatchObject(nobody)
  })
})

test('SetUserMFAPreference turns the code off in an optional pool', async () => {
  const optional = await seedPool(emulator, { mfa: 'OPTIONAL' })
  const { accessToken } = await seedSession(emulator, optional)
  const AccessToken = accessToken
  expect(await emulator.send('GetUser', { AccessToken })).toMatchObject({
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
  })
  await emulator.send('SetUserMFAPreference', {
    AccessToken,
    SoftwareTokenMfaSettings: { Enabled: false },
  })
  const output = await emulator.send('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: optional.clientId,
    AuthParameters: {
      USERNAME: optional.username,
      PASSWORD: optional.password,
    },
  })
  expect(output).toHaveProperty('AuthenticationResult')
})

test('a remembered device is asked for a code where it replaces none', async () => {
  const pool = await seedPool(emulator, { challengeRequiredOnNewDevice: false })
  const { deviceKey } = await seedSession(emulator, pool, { remembered: true })
  const output = await emulator.send('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: pool.clientId,
    AuthParameters: {
      USERNAME: pool.username,
      PASSWORD: pool.password,
      DEVICE_KEY: deviceKey,
    },
  })
  expect(output).toMatchObject({ ChallengeName: 'SOFTWARE_TOKEN_MFA' })
})
