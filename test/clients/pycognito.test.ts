import { createHmac } from 'node:crypto'
import {
  createDeviceVerifier,
  createSrpSession,
  signSrpSession,
  signSrpSessionWithDevice,
} from 'cognito-srp-helper'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  openSeededPool,
  type SeededPool,
  type SignInOutput,
} from '../support/seededPool.ts'
import { computePowersNatively } from './computePowersNatively.ts'

// pycognito is not on the registries that the tests use: these are its calls, by
// hand, with the members that it sends and without those that it does not.

const username = 'bob'
const email = 'bob@example.com'
const password = 'Correct-horse-9'

let pool: SeededPool
let clientId: string
let secret: string
let restore: () => void

beforeAll(async () => {
  restore = await computePowersNatively()
})

afterAll(() => restore())

beforeEach(async () => {
  pool = await openSeededPool({}, { mfa: 'OPTIONAL', username: 'ada' })
  const { UserPoolClient } = await send<{
    UserPoolClient: { ClientId: string; ClientSecret: string }
  }>('CreateUserPoolClient', {
    UserPoolId: pool.seed.userPoolId,
    ClientName: 'pycognito',
    GenerateSecret: true,
    // As its documentation has them, which is from before 2019.
    ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'],
  })
  clientId = UserPoolClient.ClientId
  secret = UserPoolClient.ClientSecret
})

function send<T = Record<string, never>>(operation: string, input: object) {
  return pool.emulator.send<T>(operation, input)
}

const hashOf = (name: string) =>
  createHmac('sha256', secret).update(`${name}${clientId}`).digest('base64')

const lastCode = () => pool.emulator.messages.at(-1)?.code ?? ''

const totpCode = () =>
  pool.emulator.totpCode({ userPoolId: pool.seed.userPoolId, username })

async function register() {
  const user = { ClientId: clientId, Username: username }
  const SecretHash = hashOf(username)
  await send('SignUp', {
    ...user,
    Password: password,
    UserAttributes: [{ Name: 'email', Value: email }],
    ValidationData: [],
    SecretHash,
  })
  await send('ConfirmSignUp', {
    ...user,
    ConfirmationCode: lastCode(),
    SecretHash,
  })
}

const respond = (
  ChallengeName: string,
  ChallengeResponses: object,
  more: object = {},
) =>
  send<SignInOutput>('RespondToAuthChallenge', {
    ClientId: clientId,
    ChallengeName,
    ChallengeResponses,
    ...more,
  })

/** `AWSSRP.authenticate_user`: no Session goes with the proof. */
async function authenticate(deviceKey?: string) {
  const device = deviceKey && { DEVICE_KEY: deviceKey }
  const { userPoolId } = pool.seed
  const session = createSrpSession(username, password, userPoolId, false)
  const asked = await send<SignInOutput>('InitiateAuth', {
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: {
      USERNAME: username,
      SRP_A: session.largeA,
      SECRET_HASH: hashOf(username),
      ...device,
    },
    ClientId: clientId,
  })
  const internal = asked.ChallengeParameters.USERNAME ?? ''
  const signed = signSrpSession(session, asked as never)
  return respond('PASSWORD_VERIFIER', {
    TIMESTAMP: signed.timestamp,
    USERNAME: internal,
    PASSWORD_CLAIM_SECRET_BLOCK: signed.secret,
    PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
    SECRET_HASH: hashOf(internal),
    ...device,
  })
}

async function setUpApp(AccessToken: string) {
  await send('AssociateSoftwareToken', { AccessToken })
  const verified = await send('VerifySoftwareToken', {
    AccessToken,
    UserCode: totpCode(),
    FriendlyDeviceName: '',
  })
  expect(verified).toMatchObject({ Status: 'SUCCESS' })
  await send('SetUserMFAPreference', {
    AccessToken,
    SMSMfaSettings: { Enabled: false, PreferredMfa: false },
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  })
}

const tokensOf = ({ AuthenticationResult }: SignInOutput) =>
  AuthenticationResult ?? expect.fail('No tokens came.')

async function answerCode({ Session }: SignInOutput) {
  pool.emulator.advance(60_000)
  return tokensOf(
    await respond(
      'SOFTWARE_TOKEN_MFA',
      {
        USERNAME: username,
        SOFTWARE_TOKEN_MFA_CODE: totpCode(),
        SECRET_HASH: hashOf(username),
      },
      { Session },
    ),
  )
}

/** `authenticate_device`: neither of its calls has a Session. */
async function authenticateDevice(
  device: { DeviceKey: string; DeviceGroupKey: string },
  devicePassword: string,
) {
  const { DeviceKey, DeviceGroupKey } = device
  const asked = await authenticate(DeviceKey)
  expect(asked).toMatchObject({ ChallengeName: 'DEVICE_SRP_AUTH' })
  const session = createSrpSession(
    username,
    devicePassword,
    DeviceGroupKey,
    false,
  )
  const known = {
    USERNAME: username,
    DEVICE_KEY: DeviceKey,
    SECRET_HASH: hashOf(username),
  }
  const challenge = await respond('DEVICE_SRP_AUTH', {
    ...known,
    SRP_A: session.largeA,
  })
  const signed = signSrpSessionWithDevice(
    session,
    challenge as never,
    DeviceGroupKey,
    devicePassword,
  )
  return tokensOf(
    await respond('DEVICE_PASSWORD_VERIFIER', {
      ...known,
      TIMESTAMP: signed.timestamp,
      PASSWORD_CLAIM_SECRET_BLOCK: signed.secret,
      PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
    }),
  )
}

test('a device signs in in place of the code, and refreshes', async () => {
  await register()
  await setUpApp(tokensOf(await authenticate()).AccessToken)
  const { AccessToken, NewDeviceMetadata } = await answerCode(
    await authenticate(),
  )
  const device = NewDeviceMetadata ?? expect.fail('No device came.')
  const { DeviceKey } = device
  const { DeviceRandomPassword, DeviceSecretVerifierConfig } =
    createDeviceVerifier(DeviceKey, device.DeviceGroupKey)
  expect(
    await send('ConfirmDevice', {
      AccessToken,
      DeviceKey,
      DeviceSecretVerifierConfig,
      DeviceName: 'laptop',
    }),
  ).toEqual({ UserConfirmationNecessary: true })
  await send('UpdateDeviceStatus', {
    AccessToken,
    DeviceKey,
    DeviceRememberedStatus: 'remembered',
  })

  const tokens = await authenticateDevice(device, DeviceRandomPassword)
  const refresh = (more: object) =>
    send<SignInOutput>('InitiateAuth', {
      ClientId: clientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: {
        REFRESH_TOKEN: tokens.RefreshToken,
        SECRET_HASH: hashOf(username),
        ...more,
      },
    })
  tokensOf(await refresh({ DEVICE_KEY: DeviceKey }))
  await expect(refresh({})).rejects.toThrow('Invalid Refresh Token.')

  await send('ForgetDevice', { AccessToken, DeviceKey })
  await expect(authenticate(DeviceKey)).rejects.toThrow(
    'Device does not exist.',
  )
  expect(await authenticate()).toMatchObject({
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
  })
})

test('the account is read, changed, recovered and left', async () => {
  await register()
  const { AccessToken } = tokensOf(await authenticate())
  expect(await send('GetUser', { AccessToken })).toMatchObject({
    Username: username,
    UserAttributes: expect.arrayContaining([{ Name: 'email', Value: email }]),
  })
  await send('UpdateUserAttributes', {
    UserAttributes: [{ Name: 'given_name', Value: 'Bob' }],
    AccessToken,
  })
  await send('GetUserAttributeVerificationCode', {
    AccessToken,
    AttributeName: 'email',
  })
  await send('VerifyUserAttribute', {
    AccessToken,
    AttributeName: 'email',
    Code: lastCode(),
  })
  await send('ChangePassword', {
    PreviousPassword: password,
    ProposedPassword: 'Battery-staple-7',
    AccessToken,
  })
  const user = {
    ClientId: clientId,
    Username: username,
    SecretHash: hashOf(username),
  }
  await send('ForgotPassword', user)
  await send('ConfirmForgotPassword', {
    ...user,
    ConfirmationCode: lastCode(),
    Password: password,
  })
  await send('GlobalSignOut', { AccessToken })
  await expect(send('GetUser', { AccessToken })).rejects.toThrow(
    'Access Token has been revoked',
  )
  tokensOf(await authenticate())
})

test('an administrator makes a user, who replaces the password', async () => {
  const { userPoolId: UserPoolId } = pool.seed
  await send('AdminCreateUser', {
    UserPoolId,
    Username: username,
    TemporaryPassword: password,
    UserAttributes: [{ Name: 'email', Value: email }],
  })
  const asked = await authenticate()
  expect(asked).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' })
  const answer = {
    USERNAME: username,
    NEW_PASSWORD: 'Battery-staple-7',
    SECRET_HASH: hashOf(username),
  }
  const { Session } = asked
  tokensOf(await respond('NEW_PASSWORD_REQUIRED', answer, { Session }))
  tokensOf(
    await send<SignInOutput>('AdminInitiateAuth', {
      UserPoolId,
      ClientId: clientId,
      AuthFlow: 'ADMIN_NO_SRP_AUTH',
      AuthParameters: {
        USERNAME: username,
        PASSWORD: 'Battery-staple-7',
        SECRET_HASH: hashOf(username),
      },
    }),
  )
})
