import {
  createEmulator,
  seedPool,
  type Triggers,
} from '@cognito-devices/emulator'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCaller, type SeededPool } from '../support/seededPool.ts'
import { openIdentityJs, promise } from './openIdentityJs.ts'

const triggers: Triggers = {
  defineAuthChallenge(event) {
    const last = event.request.session.at(-1)
    const isDone =
      last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult
    event.response =
      last?.challengeName === 'SRP_A'
        ? { challengeName: 'PASSWORD_VERIFIER' }
        : { issueTokens: isDone, challengeName: 'CUSTOM_CHALLENGE' }
    return event
  },
  createAuthChallenge(event) {
    event.response.publicChallengeParameters = { hint: 'Abracadabra?' }
    return event
  },
  verifyAuthChallengeResponse(event) {
    const answerCorrect = event.request.challengeAnswer === 'sesame'
    return { ...event, response: { answerCorrect } }
  },
}

const emulator = createEmulator({ triggers })
let server: EmulatorServer
let pool: SeededPool
let client: ReturnType<typeof openIdentityJs>

beforeAll(async () => {
  server = await startEmulatorServer({ emulator, port: 0 })
})

afterAll(() => server.close())

beforeEach(() => open())

async function open() {
  const seed = await seedPool(emulator, { mfa: 'OFF', tracking: 'off' })
  pool = createCaller(emulator, seed)
  pool.seed.clientId = await pool.createClient({
    ExplicitAuthFlows: [
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
  })
  client = openIdentityJs(server.url, pool.seed)
}

const setMfa = (MfaConfiguration: string, factors: object) =>
  emulator.send('SetUserPoolMfaConfig', {
    UserPoolId: pool.seed.userPoolId,
    MfaConfiguration,
    ...factors,
  })

const sms = {
  SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'any' } },
}
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }

const addPhone = () =>
  pool.admin('AdminUpdateUserAttributes', {
    UserAttributes: [
      { Name: 'phone_number', Value: '+15550100' },
      { Name: 'phone_number_verified', Value: 'true' },
    ],
  })

const sentCode = () => emulator.messages.at(-1)?.code ?? ''

test('SRP signs in, and refuses a wrong password', async () => {
  await expect(
    client.signIn('Wrong-horse-9', () => ({})),
  ).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  })
  const { session } = await client.signIn(pool.seed.password, () => ({}))
  expect(session.isValid()).toBe(true)
})

test('SMS is asked, and a wrong code may be corrected', async () => {
  await addPhone()
  await setMfa('ON', sms)
  const refused: string[] = []
  const { session } = await client.signIn(pool.seed.password, (callbacks) => ({
    mfaRequired() {
      client.user.sendMFACode('000000x', {
        onSuccess: callbacks.onSuccess,
        onFailure(error) {
          refused.push(error.name)
          client.user.sendMFACode(sentCode(), callbacks)
        },
      })
    },
  }))
  expect(session.isValid()).toBe(true)
  expect(refused).toEqual(['CodeMismatchException'])
})

test('an authenticator app is set up at the sign-in, and asked for later', async () => {
  await setMfa('ON', totp)
  const code = () => emulator.totpCode(pool.seed)
  const { session: first } = await client.signIn(
    pool.seed.password,
    (callbacks) => ({
      mfaSetup() {
        client.user.associateSoftwareToken({
          onFailure: callbacks.onFailure,
          associateSecretCode: () =>
            client.user.verifySoftwareToken(code(), 'My app', callbacks),
        })
      },
    }),
  )
  expect(first.isValid()).toBe(true)
  emulator.advance(60_000)
  const { session: second } = await client.signIn(
    pool.seed.password,
    (callbacks) => ({
      totpRequired: () =>
        client.user.sendMFACode(code(), callbacks, 'SOFTWARE_TOKEN_MFA'),
    }),
  )
  expect(second.isValid()).toBe(true)
})

test('one of two factors is selected', async () => {
  await addPhone()
  await setMfa('OPTIONAL', { ...sms, ...totp })
  const { session } = await client.signIn(pool.seed.password, () => ({}))
  const AccessToken = session.getAccessToken().getJwtToken()
  await emulator.send('AssociateSoftwareToken', { AccessToken })
  await emulator.send('VerifySoftwareToken', {
    AccessToken,
    UserCode: emulator.totpCode(pool.seed),
  })
  await pool.admin('AdminSetUserMFAPreference', {
    SMSMfaSettings: { Enabled: true },
    SoftwareTokenMfaSettings: { Enabled: true },
  })
  const { session: selected } = await client.signIn(
    pool.seed.password,
    (callbacks) => ({
      selectMFAType() {
        client.user.sendMFASelectionAnswer('SMS_MFA', {
          onSuccess: () => undefined,
          onFailure: callbacks.onFailure,
          mfaRequired: () => client.user.sendMFACode(sentCode(), callbacks),
        })
      },
    }),
  )
  expect(selected.isValid()).toBe(true)
})

test('a temporary password is replaced', async () => {
  const Password = 'Temporary-9'
  await pool.admin('AdminSetUserPassword', { Password })
  const { session } = await client.signIn(Password, (callbacks) => ({
    newPasswordRequired: () =>
      client.user.completeNewPasswordChallenge(
        pool.seed.password,
        {},
        callbacks,
      ),
  }))
  expect(session.isValid()).toBe(true)
})

test.each(['without the password', 'after it'])(
  'CUSTOM_AUTH, %s',
  async (how) => {
    client.user.setAuthenticationFlowType('CUSTOM_AUTH')
    const isAlone = how === 'without the password'
    const asked: string[] = []
    const { session } = await client.signIn(
      isAlone ? undefined : pool.seed.password,
      (callbacks) => ({
        customChallenge({ hint }) {
          const answer = asked.length === 0 ? 'please' : 'sesame'
          asked.push(hint)
          client.user.sendCustomChallengeAnswer(answer, callbacks)
        },
      }),
      isAlone
        ? (details, callbacks) => client.user.initiateAuth(details, callbacks)
        : undefined,
    )
    expect(session.isValid()).toBe(true)
    expect(asked).toEqual(['Abracadabra?', 'Abracadabra?'])
  },
)

test('signs out everywhere', async () => {
  await client.signIn(pool.seed.password, () => ({}))
  const { user } = client
  const token = user.getSignInUserSession()?.getRefreshToken()
  await promise((callbacks) => user.globalSignOut(callbacks))
  const refresh = new Promise((resolve, reject) => {
    if (!token) return resolve('There was no token.')
    user.refreshSession(token, (error, session) =>
      error ? reject(error) : resolve(session),
    )
  })
  await expect(refresh).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Refresh Token has been revoked',
  })
})
