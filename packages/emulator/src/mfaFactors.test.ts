import { beforeEach, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator, type Seed, seedPool } from './index.ts'

const phone = '+15550100'

let emulator: Emulator
let seed: Seed

type Output = {
  ChallengeName?: string
  ChallengeParameters: Record<string, string>
  Session?: string
  AuthenticationResult?: { AccessToken: string }
}

beforeEach(async () => {
  emulator = createEmulator({ now: () => 1_795_000_005_000 })
  seed = await seedPool(emulator, { mfa: 'OFF', totp: true })
})

type Factor = 'SMS' | 'EMAIL' | 'TOTP'

/** Turns these factors on in the pool, and no others. */
function setPoolMfa(MfaConfiguration: 'ON' | 'OPTIONAL', ...factors: Factor[]) {
  return emulator.send('SetUserPoolMfaConfig', {
    UserPoolId: seed.userPoolId,
    MfaConfiguration,
    SoftwareTokenMfaConfiguration: { Enabled: factors.includes('TOTP') },
    ...(factors.includes('SMS') && {
      SmsMfaConfiguration: {
        SmsConfiguration: { SnsCallerArn: 'arn:aws:any' },
      },
    }),
    ...(factors.includes('EMAIL') && { EmailMfaConfiguration: {} }),
  })
}

function admin(operation: string, input: object = {}) {
  const { userPoolId, username } = seed
  const user = { UserPoolId: userPoolId, Username: username }
  return emulator.send<Record<string, unknown>>(operation, {
    ...user,
    ...input,
  })
}

/** Another user, with a phone number and no app. */
async function addBob(attributes: Record<string, string> = {}) {
  seed = { ...seed, username: 'bob@example.com', totpSecret: undefined }
  await admin('AdminCreateUser', {
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({
      Name,
      Value,
    })),
  })
  await admin('AdminSetUserPassword', {
    Password: seed.password,
    Permanent: true,
  })
}

function prefer(settings: object) {
  return admin('AdminSetUserMFAPreference', settings)
}

function signIn() {
  return emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, PASSWORD: seed.password },
  })
}

function respond(ChallengeName: string, Session: unknown, answers: object) {
  return emulator.send<Output>('RespondToAuthChallenge', {
    ChallengeName,
    ClientId: seed.clientId,
    Session,
    ChallengeResponses: { USERNAME: seed.username, ...answers },
  })
}

const sentCode = () => emulator.messages.at(-1)?.code ?? ''

const on = { Enabled: true }

describe('a code by SMS', () => {
  beforeEach(async () => {
    await addBob({ phone_number: phone })
    await setPoolMfa('ON', 'SMS')
  })

  test('is asked where it is required, and lets in', async () => {
    const { ChallengeName, ChallengeParameters, Session } = await signIn()
    expect(ChallengeName).toBe('SMS_MFA')
    expect(ChallengeParameters).toMatchObject({
      CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS',
      CODE_DELIVERY_DESTINATION: '+*******0100',
    })
    expect(emulator.messages.at(-1)).toMatchObject({
      kind: 'Authentication',
      medium: 'SMS',
      destination: phone,
    })
    const wrong = sentCode() === '000000' ? '000001' : '000000'
    await expect(
      respond('SMS_MFA', Session, { SMS_MFA_CODE: wrong }),
    ).rejects.toMatchObject({
      name: 'CodeMismatchException',
      message: 'Invalid code or auth state for the user.',
    })
    const answers = { SMS_MFA_CODE: sentCode() }
    const output = await respond('SMS_MFA', Session, answers)
    expect(output.AuthenticationResult?.AccessToken).toBeDefined()
    await expect(respond('SMS_MFA', Session, answers)).rejects.toThrow(
      'session can only be used once',
    )
  })

  test('ends with its Session', async () => {
    const { Session } = await signIn()
    emulator.advance(3 * 60_000)
    await expect(
      respond('SMS_MFA', Session, { SMS_MFA_CODE: sentCode() }),
    ).rejects.toThrow('session is expired')
  })

  test('is no answer to another challenge', async () => {
    const { Session } = await signIn()
    await expect(
      respond('EMAIL_OTP', Session, { EMAIL_OTP_CODE: sentCode() }),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  })
})

test('a code by e-mail is asked of who has chosen it', async () => {
  await setPoolMfa('OPTIONAL', 'EMAIL')
  expect(await signIn()).toHaveProperty('AuthenticationResult')
  await prefer({ EmailMfaSettings: on })
  const { ChallengeName, ChallengeParameters, Session } = await signIn()
  expect(ChallengeName).toBe('EMAIL_OTP')
  expect(ChallengeParameters).toMatchObject({
    CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL',
    CODE_DELIVERY_DESTINATION: 'a***@e***',
  })
  const answers = { EMAIL_OTP_CODE: sentCode() }
  expect(await respond('EMAIL_OTP', Session, answers)).toHaveProperty(
    'AuthenticationResult',
  )
})

describe('of several factors', () => {
  beforeEach(() => setPoolMfa('OPTIONAL', 'EMAIL', 'TOTP'))

  const both = { EmailMfaSettings: on, SoftwareTokenMfaSettings: on }

  test('the user selects one', async () => {
    await prefer(both)
    const { ChallengeName, ChallengeParameters, Session } = await signIn()
    expect(ChallengeName).toBe('SELECT_MFA_TYPE')
    expect(JSON.parse(ChallengeParameters.MFAS_CAN_CHOOSE ?? '')).toEqual([
      'SOFTWARE_TOKEN_MFA',
      'EMAIL_OTP',
    ])
    await expect(
      respond('SELECT_MFA_TYPE', Session, { ANSWER: 'SMS_MFA' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
    const selected = await respond('SELECT_MFA_TYPE', Session, {
      ANSWER: 'EMAIL_OTP',
    })
    expect(selected.ChallengeName).toBe('EMAIL_OTP')
    const answers = { EMAIL_OTP_CODE: sentCode() }
    expect(
      await respond('EMAIL_OTP', selected.Session, answers),
    ).toHaveProperty('AuthenticationResult')
  })

  test('the preferred one is asked', async () => {
    await prefer({ ...both, EmailMfaSettings: { ...on, PreferredMfa: true } })
    expect((await signIn()).ChallengeName).toBe('EMAIL_OTP')
    expect(await admin('AdminGetUser')).toMatchObject({
      PreferredMfaSetting: 'EMAIL_OTP',
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'],
    })
    await prefer({ EmailMfaSettings: { Enabled: false } })
    expect((await signIn()).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  test('the user may prefer one, of those that are on and within reach', async () => {
    const preferred = { ...on, PreferredMfa: true }
    for (const settings of [
      { EmailMfaSettings: preferred, SoftwareTokenMfaSettings: preferred },
      { EmailMfaSettings: { Enabled: false, PreferredMfa: true } },
      { SMSMfaSettings: on },
    ]) {
      await expect(prefer(settings)).rejects.toMatchObject({
        name: 'InvalidParameterException',
      })
    }
    expect(await admin('AdminGetUser')).toMatchObject({
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
    })
  })
})

describe('who has no factor where one is required', () => {
  test('sets one of the pool’s up', async () => {
    await addBob()
    await setPoolMfa('ON', 'EMAIL', 'TOTP')
    const { ChallengeName, ChallengeParameters, Session } = await signIn()
    expect(ChallengeName).toBe('MFA_SETUP')
    expect(JSON.parse(ChallengeParameters.MFAS_CAN_SETUP ?? '')).toEqual([
      'SOFTWARE_TOKEN_MFA',
      'EMAIL_OTP',
    ])
    const asked = await respond('MFA_SETUP', Session, {
      EMAIL: seed.username,
    })
    expect(asked.ChallengeName).toBe('EMAIL_OTP')
    const answers = { EMAIL_OTP_CODE: sentCode() }
    expect(await respond('EMAIL_OTP', asked.Session, answers)).toHaveProperty(
      'AuthenticationResult',
    )
    expect((await signIn()).ChallengeName).toBe('EMAIL_OTP')
  })

  test('gets no app where the pool has none', async () => {
    await addBob()
    await setPoolMfa('ON', 'EMAIL')
    const { Session } = await signIn()
    await expect(
      emulator.send('AssociateSoftwareToken', { Session }),
    ).rejects.toMatchObject({ name: 'SoftwareTokenMFANotFoundException' })
  })
})

test('SetUserPoolMfaConfig answers what is set', async () => {
  expect(await setPoolMfa('OPTIONAL', 'SMS', 'TOTP')).toEqual({
    MfaConfiguration: 'OPTIONAL',
    SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:any' } },
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
})
