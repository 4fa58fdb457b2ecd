import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { describe, expect, test } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type Rules,
  type Seed,
  type SeedOptions,
  type SeedSessionOptions,
  seedPool,
  seedSession,
} from './index.ts'

// Nothing outside proves these rules, so each is shown both ways.

async function open(rules: Partial<Rules>, options: SeedOptions = {}) {
  const now = () => 1_795_000_005_000
  const emulator = createEmulator({ rules, now })
  const seed = await seedPool(emulator, { mfa: 'OFF', ...options })
  return { emulator, seed }
}

async function openDevice(
  rules: Partial<Rules>,
  options?: SeedOptions,
  session: SeedSessionOptions = { remembered: true },
) {
  const opened = await open(rules, options)
  const signedIn = await seedSession(opened.emulator, opened.seed, session)
  const { accessToken, deviceKey } = signedIn
  const device = { AccessToken: accessToken, DeviceKey: deviceKey }
  return { ...opened, ...signedIn, device }
}

/** The name of the refusal, or 'done'. */
async function tryTo(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: Error) => error.name,
  )
}

type Output = {
  ChallengeName?: string
  Session?: string
  ChallengeParameters: Record<string, string>
  AuthenticationResult?: object
}

function signIn(emulator: Emulator, seed: Seed, deviceKey?: string) {
  return emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: {
      USERNAME: seed.username,
      PASSWORD: seed.password,
      DEVICE_KEY: deviceKey,
    },
  })
}

function answerCode(emulator: Emulator, seed: Seed, Session?: string) {
  return emulator.send<Output>('RespondToAuthChallenge', {
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ClientId: seed.clientId,
    Session,
    ChallengeResponses: {
      USERNAME: seed.sub,
      SOFTWARE_TOKEN_MFA_CODE: emulator.totpCode(seed),
    },
  })
}

/** Sends the same proof of the password twice. */
async function proveTwice({
  emulator,
  seed,
}: Awaited<ReturnType<typeof open>>) {
  const { username, password, userPoolId, clientId } = seed
  const session = createSrpSession(username, password, userPoolId, false)
  const challenge = await emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'USER_SRP_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: username, SRP_A: session.largeA },
  })
  const signed = signSrpSession(session, challenge as never)
  const prove = () =>
    emulator.send('RespondToAuthChallenge', {
      ChallengeName: 'PASSWORD_VERIFIER',
      ClientId: clientId,
      ChallengeResponses: {
        USERNAME: seed.sub,
        PASSWORD_CLAIM_SECRET_BLOCK: challenge.ChallengeParameters.SECRET_BLOCK,
        TIMESTAMP: signed.timestamp,
        PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
      },
    })
  await prove()
  return { challenge, again: await tryTo(prove()) }
}

test.each([
  ['refused', 'DeviceKeyExistsException'],
  ['accepted', 'done'],
] as const)('a second ConfirmDevice is %s', async (rule, outcome) => {
  const { emulator, device } = await openDevice({ secondConfirmDevice: rule })
  expect(await tryTo(emulator.send('ConfirmDevice', device))).toBe(outcome)
})

test.each([
  ['accepted', 'done'],
  ['refused', 'InvalidParameterException'],
] as const)(
  'UpdateDeviceStatus without a status is %s',
  async (rule, outcome) => {
    const { emulator, device } = await openDevice({ updateWithoutStatus: rule })
    const write = emulator.send('UpdateDeviceStatus', device)
    expect(await tryTo(write)).toBe(outcome)
    // It is still remembered.
    await emulator.send('GetDevice', device)
  },
)

test.each([true, false])(
  'UpdateDeviceStatus sets DeviceLastModifiedDate: %s',
  async (statusModifiesDevice) => {
    const { emulator, device } = await openDevice({ statusModifiesDevice })
    emulator.advance(1000)
    await emulator.send('UpdateDeviceStatus', {
      ...device,
      DeviceRememberedStatus: 'remembered',
    })
    const { Device } = await emulator.send<{ Device: Record<string, number> }>(
      'GetDevice',
      device,
    )
    const isLater =
      Number(Device.DeviceLastModifiedDate) > Number(Device.DeviceCreateDate)
    expect(isLater).toBe(statusModifiesDevice)
  },
)

test.each([
  'InvalidUserPoolConfigurationException',
  'InvalidParameterException',
  'OperationNotEnabledException',
] as const)('where no device is tracked: %s', async (trackingOff) => {
  const { emulator, device } = await openDevice(
    { trackingOff },
    { tracking: 'off' },
  )
  const DeviceKey = 'us-east-1_0'
  for (const operation of ['GetDevice', 'UpdateDeviceStatus', 'ListDevices']) {
    const call = emulator.send(operation, { ...device, DeviceKey })
    expect(await tryTo(call)).toBe(trackingOff)
  }
})

test.each([
  'Invalid Refresh Token.',
  'Refresh Token has been revoked',
] as const)(
  'a refresh of a forgotten device: %s',
  async (forgottenDeviceRefresh) => {
    const { emulator, seed, device, refreshToken } = await openDevice({
      forgottenDeviceRefresh,
    })
    await emulator.send('ForgetDevice', device)
    await expect(
      emulator.send('GetTokensFromRefreshToken', {
        ClientId: seed.clientId,
        RefreshToken: refreshToken,
        DeviceKey: device.DeviceKey,
      }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: forgottenDeviceRefresh,
    })
  },
)

test.each([1, 2])('a page has %s devices', async (devicesPerPage) => {
  const { emulator, seed, device } = await openDevice({ devicesPerPage })
  await seedSession(emulator, seed, { remembered: true })
  const { AccessToken } = device
  for (const input of [{}, { Limit: 0 }]) {
    const { Devices } = await emulator.send<{ Devices: object[] }>(
      'ListDevices',
      { AccessToken, ...input },
    )
    expect(Devices).toHaveLength(devicesPerPage)
  }
})

test.each([
  [true, 'NotAuthorizedException'],
  [false, 'done'],
])('a SECRET_BLOCK is good for one proof: %s', async (rule, outcome) => {
  const { again } = await proveTwice(await open({ secretBlockOnce: rule }))
  expect(again).toBe(outcome)
})

test.each([true, false])(
  'PASSWORD_VERIFIER comes with a Session: %s',
  async (passwordVerifierSession) => {
    const opened = await open({ passwordVerifierSession })
    const { challenge } = await proveTwice(opened)
    expect(challenge.Session !== undefined).toBe(passwordVerifierSession)
  },
)

test.each([
  [true, 'DEVICE_SRP_AUTH'],
  [false, undefined],
])(
  'a remembered device proves itself in a pool without MFA: %s',
  async (rule, ChallengeName) => {
    const { emulator, seed, deviceKey } = await openDevice({
      deviceProofWithoutMfa: rule,
    })
    const output = await signIn(emulator, seed, deviceKey)
    expect(output.ChallengeName).toBe(ChallengeName)
  },
)

test.each([
  [true, 'DEVICE_SRP_AUTH'],
  [false, undefined],
])(
  'where it replaces no code, a device proves itself after it: %s',
  async (rule, ChallengeName) => {
    const { emulator, seed, deviceKey } = await openDevice(
      { deviceProofAfterCode: rule },
      { mfa: 'ON', challengeRequiredOnNewDevice: false },
    )
    const asked = await signIn(emulator, seed, deviceKey)
    expect(asked.ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    const answered = await answerCode(emulator, seed, asked.Session)
    expect(answered.ChallengeName).toBe(ChallengeName)
  },
)

describe('a device that was remembered before MFA was turned on', () => {
  async function turnOn(rules: Partial<Rules>) {
    const opened = await openDevice(rules, { mfa: 'OFF', totp: true })
    await opened.emulator.send('SetUserPoolMfaConfig', {
      UserPoolId: opened.seed.userPoolId,
      SoftwareTokenMfaConfiguration: { Enabled: true },
      MfaConfiguration: 'ON',
    })
    return opened
  }

  test('is asked for the code once more', async () => {
    const { emulator, seed, deviceKey } = await turnOn({})
    const asked = await signIn(emulator, seed, deviceKey)
    expect(asked.ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    await answerCode(emulator, seed, asked.Session)
    const again = await signIn(emulator, seed, deviceKey)
    expect(again.ChallengeName).toBe('DEVICE_SRP_AUTH')
  })

  test('is not, where codeOnceAfterMfaIsOn is false', async () => {
    const { emulator, seed, deviceKey } = await turnOn({
      codeOnceAfterMfaIsOn: false,
    })
    const asked = await signIn(emulator, seed, deviceKey)
    expect(asked.ChallengeName).toBe('DEVICE_SRP_AUTH')
  })
})

test.each([
  [false, 'done'],
  [true, 'NotAuthorizedException'],
])('AdminDisableUser ends refresh tokens: %s', async (rule, outcome) => {
  const { emulator, seed, device, refreshToken } = await openDevice({
    disablingEndsRefresh: rule,
  })
  const user = { UserPoolId: seed.userPoolId, Username: seed.username }
  await emulator.send('AdminDisableUser', user)
  await emulator.send('AdminEnableUser', user)
  const refresh = emulator.send('GetTokensFromRefreshToken', {
    ClientId: seed.clientId,
    RefreshToken: refreshToken,
    DeviceKey: device.DeviceKey,
  })
  expect(await tryTo(refresh)).toBe(outcome)
})
