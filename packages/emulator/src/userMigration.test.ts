import { describe, expect, test, vi } from 'vitest'
import { openSeededPool } from '../../../test/support/seededPool.ts'
import type { EmulatorOptions, Triggers } from './index.ts'

const known = { USERNAME: 'old@example.com', PASSWORD: 'short' }

type Migration = NonNullable<Triggers['userMigration']>

/** The users of before: one. */
const directory: Migration = (event) => {
  const { password = known.PASSWORD } = event.request
  if (event.userName !== known.USERNAME || password !== known.PASSWORD) {
    throw new Error('Nobody')
  }
  return {
    ...event,
    response: {
      userAttributes: {
        username: known.USERNAME,
        email: known.USERNAME,
        email_verified: 'true',
      },
      finalUserStatus: 'CONFIRMED',
      messageAction: 'SUPPRESS',
    },
  }
}

const open = (userMigration: Migration, options: EmulatorOptions = {}) =>
  openSeededPool({ ...options, triggers: { userMigration } }, { mfa: 'OFF' })

const notMigrated = {
  name: 'UserNotFoundException',
  message: expect.stringContaining('Exception migrating user in app client'),
}

describe('userMigration', () => {
  test('brings a user in at the first sign-in with a password', async () => {
    const trigger = vi.fn(directory)
    const { signIn, seed, emulator } = await open(trigger)
    const input = {
      AuthParameters: known,
      ClientMetadata: { from: 'app' },
    }
    expect((await signIn(input)).AuthenticationResult).toBeDefined()
    expect((await signIn(input)).AuthenticationResult).toBeDefined()
    expect(trigger).toHaveBeenCalledTimes(1)
    const [event] = trigger.mock.calls[0] ?? []
    expect(event).toEqual({
      version: '1',
      triggerSource: 'UserMigration_Authentication',
      region: 'us-east-1',
      userPoolId: seed.userPoolId,
      userName: known.USERNAME,
      callerContext: {
        awsSdkVersion: 'aws-sdk-unknown-unknown',
        clientId: seed.clientId,
      },
      request: { password: known.PASSWORD, validationData: { from: 'app' } },
      response: {},
    })
    expect(emulator.messages).toEqual([])
  })

  test('is not asked by SRP', async () => {
    const trigger = vi.fn(directory)
    const { signIn } = await open(trigger)
    const srp = {
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { ...known, SRP_A: 'a1' },
    }
    await expect(signIn(srp)).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    })
    expect(trigger).not.toHaveBeenCalled()
  })

  test('refuses whom it does not know, and leaves nobody behind', async () => {
    const { signIn, seed, emulator } = await open(directory)
    const stranger = { ...known, PASSWORD: 'wrong' }
    await expect(signIn({ AuthParameters: stranger })).rejects.toMatchObject(
      notMigrated,
    )
    const { Users } = await emulator.send<{ Users: object[] }>('ListUsers', {
      UserPoolId: seed.userPoolId,
    })
    expect(Users).toHaveLength(1)
  })

  test('where a client is not to learn who exists, it says no more', async () => {
    const pool = await open(directory)
    const ClientId = await pool.createClient({
      PreventUserExistenceErrors: 'ENABLED',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    })
    const stranger = { USERNAME: 'no@example.com', PASSWORD: 'any' }
    await expect(
      pool.signIn({ ClientId, AuthParameters: stranger }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
    expect(
      await pool.emulator.send('ForgotPassword', {
        ClientId,
        Username: stranger.USERNAME,
      }),
    ).toHaveProperty('CodeDeliveryDetails')
  })

  test('a status that it does not say asks for another password', async () => {
    const { signIn, emulator } = await open((event) => {
      const { response, ...rest } = directory(
        event,
      ) as ReturnType<Migration> & {
        response: object
      }
      return {
        ...(rest as typeof event),
        response: { ...response, finalUserStatus: undefined },
      }
    })
    await expect(signIn({ AuthParameters: known })).rejects.toMatchObject({
      name: 'PasswordResetRequiredException',
    })
    expect(emulator.messages).toEqual([])
  })

  test('brings in who forgot the password, who then sets one', async () => {
    const trigger = vi.fn(directory)
    const { signIn, seed, emulator } = await open(trigger)
    const user = { ClientId: seed.clientId, Username: known.USERNAME }
    await emulator.send('ForgotPassword', user)
    expect(trigger.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: 'UserMigration_ForgotPassword',
    })
    const Password = 'Another-horse-9'
    await emulator.send('ConfirmForgotPassword', {
      ...user,
      Password,
      ConfirmationCode: emulator.messages.at(-1)?.code,
    })
    const answered = { ...known, PASSWORD: Password }
    expect(
      (await signIn({ AuthParameters: answered })).AuthenticationResult,
    ).toBeDefined()
  })
})
