import { describe, expect, test, vi } from 'vitest'
import {
  openSeededPool,
  type SeededPool,
} from '../../../test/support/seededPool.ts'
import type { Triggers } from './index.ts'

const developer = { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } }

async function open(settings: object = {}, triggers: Triggers = {}) {
  const pool = await openSeededPool({ triggers }, { mfa: 'OFF' })
  await pool.emulator.send('UpdateUserPool', {
    UserPoolId: pool.seed.userPoolId,
    AutoVerifiedAttributes: ['email'],
    ...settings,
  })
  return pool
}

const forgot = ({ emulator, seed }: SeededPool, input: object = {}) =>
  emulator.send('ForgotPassword', {
    ClientId: seed.clientId,
    Username: seed.username,
    ...input,
  })

async function accessToken(pool: SeededPool) {
  return (await pool.signIn()).AuthenticationResult?.AccessToken
}

describe('a message', () => {
  test('reads as Cognito words it, or as the pool does', async () => {
    const plain = await open()
    await forgot(plain)
    const [{ code } = { code: '' }] = plain.emulator.messages
    expect(plain.emulator.messages).toMatchObject([
      {
        subject: 'Your verification code',
        text: `Your verification code is ${code}.`,
      },
    ])
    const own = await open({
      VerificationMessageTemplate: {
        EmailMessage: 'Type {####}',
        EmailSubject: 'Shop',
      },
      EmailVerificationMessage: 'Of before {####}',
    })
    await forgot(own)
    expect(own.emulator.messages).toMatchObject([
      { subject: 'Shop', text: expect.stringMatching(/^Type \d{6}$/) },
    ])
    const older = await open({
      EmailVerificationMessage: 'Of before {####}',
      EmailVerificationSubject: 'Before',
    })
    await forgot(older)
    expect(older.emulator.messages).toMatchObject([
      { subject: 'Before', text: expect.stringMatching(/^Of before \d{6}$/) },
    ])
  })

  test('by SMS has no subject', async () => {
    const pool = await open({
      AutoVerifiedAttributes: ['phone_number'],
      SmsVerificationMessage: 'SMS {####}',
    })
    await pool.emulator.send('UpdateUserAttributes', {
      AccessToken: await accessToken(pool),
      UserAttributes: [{ Name: 'phone_number', Value: '+15550100' }],
    })
    expect(pool.emulator.messages).toMatchObject([
      { subject: undefined, text: expect.stringMatching(/^SMS \d{6}$/) },
    ])
  })

  test('that invites names the user', async () => {
    const pool = await open({
      AdminCreateUserConfig: {
        InviteMessageTemplate: {
          EmailMessage: '{username}, begin with {####}',
          EmailSubject: 'Welcome',
        },
      },
    })
    const { User } = await pool.admin<{ User: { Username: string } }>(
      'AdminCreateUser',
      {
        Username: 'bob@example.com',
        TemporaryPassword: 'Temporary-9',
        DesiredDeliveryMediums: ['EMAIL'],
      },
    )
    expect(pool.emulator.messages).toMatchObject([
      { subject: 'Welcome', text: `${User.Username}, begin with Temporary-9` },
    ])
  })

  test.each([
    [
      'EMAIL_OTP',
      { EmailMfaConfiguration: { Message: 'In: {####}', Subject: 'Shop' } },
      { EmailMfaSettings: { Enabled: true } },
      { subject: 'Shop' },
    ],
    [
      'SMS_MFA',
      {
        SmsMfaConfiguration: {
          SmsAuthenticationMessage: 'In: {####}',
          SmsConfiguration: { SnsCallerArn: 'any' },
        },
      },
      { SMSMfaSettings: { Enabled: true } },
      { subject: undefined },
    ],
  ])('of %s reads as the pool words it', async (name, factor, chosen, more) => {
    const pool = await open()
    await pool.emulator.send('SetUserPoolMfaConfig', {
      UserPoolId: pool.seed.userPoolId,
      MfaConfiguration: 'OPTIONAL',
      ...factor,
    })
    await pool.admin('AdminUpdateUserAttributes', {
      UserAttributes: [{ Name: 'phone_number', Value: '+15550100' }],
    })
    await pool.admin('AdminSetUserMFAPreference', chosen)
    expect((await pool.signIn()).ChallengeName).toBe(name)
    expect(pool.emulator.messages).toMatchObject([
      { text: expect.stringMatching(/^In: \d{6}$/), ...more },
    ])
  })

  test('are kept, the last thousand of them', async () => {
    const pool = await open()
    await pool.emulator.send('SignUp', {
      ClientId: pool.seed.clientId,
      Username: 'bob@example.com',
      Password: pool.seed.password,
    })
    expect(pool.emulator.messages[0]?.kind).toBe('SignUp')
    for (let count = 0; count < 1000; count++) await forgot(pool)
    expect(pool.emulator.messages).toHaveLength(1000)
    expect(pool.emulator.messages[0]?.kind).toBe('ForgotPassword')
  })
})

describe('customMessage', () => {
  const customMessage: NonNullable<Triggers['customMessage']> = (event) => ({
    ...event,
    response: {
      emailSubject: event.triggerSource,
      emailMessage: `For ${event.userName}: ${event.request.codeParameter}`,
      smsMessage: `${event.triggerSource} ${event.request.codeParameter}`,
    },
  })

  test('words what is sent, and is told why', async () => {
    const trigger = vi.fn(customMessage)
    const pool = await open(developer, { customMessage: trigger })
    await forgot(pool, { ClientMetadata: { from: 'app' } })
    const { seed } = pool
    expect(pool.emulator.messages.at(-1)).toMatchObject({
      subject: 'CustomMessage_ForgotPassword',
      text: expect.stringMatching(new RegExp(`^For ${seed.sub}: \\d{6}$`)),
    })
    expect(trigger.mock.calls[0]?.[0]).toMatchObject({
      callerContext: { clientId: seed.clientId },
      request: {
        codeParameter: '{####}',
        clientMetadata: { from: 'app' },
        userAttributes: { email: seed.username },
      },
    })
    await pool.admin('AdminResetUserPassword')
    await pool.admin('AdminSetUserPassword', {
      Password: seed.password,
      Permanent: true,
    })
    await pool.admin('AdminCreateUser', { Username: 'bob@example.com' })
    await pool.emulator.send('SignUp', {
      ClientId: seed.clientId,
      Username: 'eve@example.com',
      Password: seed.password,
    })
    await pool.emulator.send('ResendConfirmationCode', {
      ClientId: seed.clientId,
      Username: 'eve@example.com',
    })
    const AccessToken = await accessToken(pool)
    await pool.emulator.send('UpdateUserAttributes', {
      AccessToken,
      UserAttributes: [{ Name: 'email', Value: 'new@example.com' }],
    })
    await pool.emulator.send('GetUserAttributeVerificationCode', {
      AccessToken,
      AttributeName: 'email',
    })
    expect(
      trigger.mock.calls.map(([{ triggerSource }]) => triggerSource),
    ).toEqual([
      'CustomMessage_ForgotPassword',
      'CustomMessage_ForgotPassword',
      'CustomMessage_AdminCreateUser',
      'CustomMessage_SignUp',
      'CustomMessage_ResendCode',
      'CustomMessage_UpdateUserAttribute',
      'CustomMessage_VerifyUserAttribute',
    ])
    expect(trigger.mock.calls[2]?.[0].request).toMatchObject({
      usernameParameter: '{username}',
    })
  })

  test('may not word what Cognito sends by itself', async () => {
    const pool = await open({}, { customMessage })
    await expect(forgot(pool)).rejects.toMatchObject({
      name: 'InvalidLambdaResponseException',
      message: expect.stringContaining('DEVELOPER'),
    })
  })

  test('that throws leaves the address as it was', async () => {
    const pool = await open(developer, {
      customMessage() {
        throw new Error('no words')
      },
    })
    const AccessToken = await accessToken(pool)
    await expect(
      pool.emulator.send('UpdateUserAttributes', {
        AccessToken,
        UserAttributes: [
          { Name: 'email', Value: 'new@example.com' },
          { Name: 'name', Value: 'Ada' },
        ],
      }),
    ).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'CustomMessage failed with error no words.',
    })
    const { UserAttributes } = await pool.admin<{ UserAttributes: object[] }>(
      'AdminGetUser',
    )
    expect(UserAttributes).toContainEqual({
      Name: 'email',
      Value: pool.seed.username,
    })
    expect(JSON.stringify(UserAttributes)).not.toContain('"name"')
  })
})
