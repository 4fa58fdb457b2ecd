import { Amplify } from 'aws-amplify'
import {
  autoSignIn,
  confirmSignIn,
  confirmSignUp,
  fetchAuthSession,
  fetchMFAPreference,
  type SignInInput,
  signIn,
  signOut,
  signUp,
  updateMFAPreference,
} from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { ConsoleLogger } from 'aws-amplify/utils'
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
  vi,
} from 'vitest'
import { createEmulator, type Emulator, type Triggers } from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

const email = 'bob@example.com'
const phone = '+15550100'
const password = 'Correct-horse-9'

const sms = { SmsConfiguration: { SnsCallerArn: 'arn:aws:any' } }

let server: EmulatorServer
let emulator: Emulator
let stored: Map<string, string>
let UserPoolId: string

/** The triggers of the test that runs. */
let triggers: Triggers = {}

beforeAll(async () => {
  ConsoleLogger.LOG_LEVEL = 'ERROR'
  vi.stubGlobal('navigator', { userAgent: 'test' })
  emulator = createEmulator({
    triggers: {
      defineAuthChallenge: (event) =>
        triggers.defineAuthChallenge?.(event) ?? event,
      createAuthChallenge: (event) =>
        triggers.createAuthChallenge?.(event) ?? event,
      verifyAuthChallengeResponse: (event) =>
        triggers.verifyAuthChallengeResponse?.(event) ?? event,
    },
  })
  server = await startEmulatorServer({ emulator, port: 0 })
})

afterAll(() => server.close())

/** A pool with every factor, a client with every flow, and bob. */
async function openPool(client: object = {}) {
  await signOut().catch(() => undefined)
  triggers = {}
  const { UserPool } = await emulator.send<{ UserPool: { Id: string } }>(
    'CreateUserPool',
    {
      PoolName: 'any',
      AutoVerifiedAttributes: ['email'],
      Policies: {
        SignInPolicy: {
          AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
        },
      },
      // Devices are tracked, and replace no code.
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: false },
    },
  )
  UserPoolId = UserPool.Id
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: [
      'ALLOW_USER_AUTH',
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
    ],
    ...client,
  })
  await addUser('bob', {
    email,
    email_verified: 'true',
    phone_number: phone,
    phone_number_verified: 'true',
  })
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: UserPoolId,
        userPoolClientId: UserPoolClient.ClientId,
        userPoolEndpoint: server.url,
      },
    },
  })
  stored = new Map()
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (key, value) => void stored.set(key, value),
    getItem: async (key) => stored.get(key) ?? null,
    removeItem: async (key) => void stored.delete(key),
    clear: async () => stored.clear(),
  })
}

async function addUser(Username: string, attributes: Record<string, string>) {
  await emulator.send('AdminCreateUser', {
    UserPoolId,
    Username,
    MessageAction: 'SUPPRESS',
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({
      Name,
      Value,
    })),
  })
  await emulator.send('AdminSetUserPassword', {
    UserPoolId,
    Username,
    Password: password,
    Permanent: true,
  })
}

beforeEach(() => openPool())

const sentCode = () => emulator.messages.at(-1)?.code ?? ''

const answer = (challengeResponse: string) =>
  confirmSignIn({ challengeResponse })

function start(options: SignInInput['options'], typed?: string) {
  return signIn({
    username: 'bob',
    ...(typed && { password: typed }),
    options: options ?? {},
  })
}

async function isSignedIn() {
  return (await fetchAuthSession()).tokens !== undefined
}

describe('USER_AUTH of aws-amplify', () => {
  const authFlowType = 'USER_AUTH'

  test.each([
    ['EMAIL_OTP', 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE'],
    ['SMS_OTP', 'CONFIRM_SIGN_IN_WITH_SMS_CODE'],
  ])('signs in by %s, selected', async (factor, step) => {
    const { nextStep } = await start({ authFlowType })
    expect(nextStep).toMatchObject({
      signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
      availableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP', 'SMS_OTP'],
    })
    const selected = await answer(factor)
    expect(selected.nextStep.signInStep).toBe(step)
    await expect(answer('wrong')).rejects.toMatchObject({
      name: 'CodeMismatchException',
    })
    expect((await answer(sentCode())).isSignedIn).toBe(true)
    expect(await isSignedIn()).toBe(true)
  })

  test.each(['EMAIL_OTP', 'SMS_OTP'] as const)(
    'signs in by %s, preferred',
    async (preferredChallenge) => {
      await start({ authFlowType, preferredChallenge })
      expect((await answer(sentCode())).isSignedIn).toBe(true)
    },
  )

  test.each(['PASSWORD', 'PASSWORD_SRP'] as const)(
    'signs in by %s, and refuses a wrong one',
    async (preferredChallenge) => {
      const options = { authFlowType, preferredChallenge } as const
      await expect(start(options, 'Wrong-horse-9')).rejects.toMatchObject({
        name: 'NotAuthorizedException',
      })
      expect((await start(options, password)).isSignedIn).toBe(true)
    },
  )

  test.each(['PASSWORD', 'PASSWORD_SRP'])(
    'asks for the password after %s was selected',
    async (factor) => {
      await start({ authFlowType })
      const { nextStep } = await answer(factor)
      expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_PASSWORD')
      expect((await answer(password)).isSignedIn).toBe(true)
    },
  )
})

describe('CUSTOM_AUTH of aws-amplify', () => {
  const askForWord: Triggers = {
    createAuthChallenge(event) {
      event.response.publicChallengeParameters = { hint: 'Abracadabra?' }
      event.response.privateChallengeParameters = { word: 'sesame' }
      return event
    },
    verifyAuthChallengeResponse(event) {
      const { challengeAnswer, privateChallengeParameters } = event.request
      event.response.answerCorrect =
        challengeAnswer === privateChallengeParameters.word
      return event
    },
  }

  test.each([
    ['CUSTOM_WITHOUT_SRP', undefined],
    ['CUSTOM_WITH_SRP', password],
  ] as const)('%s', async (authFlowType, typed) => {
    triggers = {
      ...askForWord,
      defineAuthChallenge(event) {
        const last = event.request.session.at(-1)
        const isProved = last?.challengeName === 'CUSTOM_CHALLENGE'
        if (last?.challengeName === 'SRP_A') {
          event.response.challengeName = 'PASSWORD_VERIFIER'
        } else if (isProved && last.challengeResult) {
          event.response.issueTokens = true
        } else {
          event.response.challengeName = 'CUSTOM_CHALLENGE'
        }
        return event
      },
    }
    const { nextStep } = await start({ authFlowType }, typed)
    expect(nextStep).toMatchObject({
      signInStep: 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE',
      additionalInfo: { hint: 'Abracadabra?' },
    })
    const again = await answer('please')
    expect(again.nextStep.signInStep).toBe(
      'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE',
    )
    expect((await answer('sesame')).isSignedIn).toBe(true)
  })
})

describe('the second factors of aws-amplify', () => {
  const setMfa = (MfaConfiguration: string, factors: object) =>
    emulator.send('SetUserPoolMfaConfig', {
      UserPoolId,
      MfaConfiguration,
      ...factors,
    })

  test.each([
    [{ SmsMfaConfiguration: sms }, 'CONFIRM_SIGN_IN_WITH_SMS_CODE'],
    [{ EmailMfaConfiguration: {} }, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE'],
  ])('with %j: %s', async (factors, step) => {
    await setMfa('ON', factors)
    const { nextStep } = await start({}, password)
    expect(nextStep.signInStep).toBe(step)
    expect((await answer(sentCode())).isSignedIn).toBe(true)
  })

  test('are preferred and selected', async () => {
    await setMfa('OPTIONAL', {
      SmsMfaConfiguration: sms,
      EmailMfaConfiguration: {},
    })
    await start({}, password)
    await updateMFAPreference({ sms: 'ENABLED', email: 'ENABLED' })
    expect(await fetchMFAPreference()).toEqual({ enabled: ['SMS', 'EMAIL'] })
    await signOut()
    const { nextStep } = await start({}, password)
    expect(nextStep).toMatchObject({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION',
      allowedMFATypes: ['SMS', 'EMAIL'],
    })
    const selected = await answer('EMAIL')
    expect(selected.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
    await answer(sentCode())
    await updateMFAPreference({ sms: 'PREFERRED' })
    expect(await fetchMFAPreference()).toEqual({
      enabled: ['SMS', 'EMAIL'],
      preferred: 'SMS',
    })
    await signOut()
    const preferred = await start({}, password)
    expect(preferred.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE')
  })

  test('are set up at the sign-in, by e-mail', async () => {
    await addUser('eve', {})
    await setMfa('ON', {
      EmailMfaConfiguration: {},
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
    const { nextStep } = await signIn({ username: 'eve', password })
    expect(nextStep).toMatchObject({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION',
      allowedMFATypes: ['TOTP', 'EMAIL'],
    })
    const chosen = await answer('EMAIL')
    expect(chosen.nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_EMAIL_SETUP')
    const asked = await answer('eve@example.com')
    expect(asked.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
    expect((await answer(sentCode())).isSignedIn).toBe(true)
  })
})

describe('a sign-up of aws-amplify', () => {
  test.each([
    ['with a password', { password }, {}],
    ['for codes', {}, { authFlowType: 'USER_AUTH' }],
  ] as const)('%s signs in by itself', async (_, secret, autoSignInOptions) => {
    const { nextStep } = await signUp({
      username: 'eve',
      ...secret,
      options: {
        userAttributes: { email: 'eve@example.com' },
        autoSignIn: autoSignInOptions,
      },
    })
    expect(nextStep.signUpStep).toBe('CONFIRM_SIGN_UP')
    const confirmed = await confirmSignUp({
      username: 'eve',
      confirmationCode: sentCode(),
    })
    expect(confirmed.nextStep.signUpStep).toBe('COMPLETE_AUTO_SIGN_IN')
    expect((await autoSignIn()).isSignedIn).toBe(true)
    expect(await isSignedIn()).toBe(true)
  })
})

test('refresh tokens rotate under aws-amplify', async () => {
  await openPool({
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
  })
  await start({}, password)
  const read = () =>
    [...stored].find(([key]) => key.endsWith('refreshToken'))?.[1]
  const seen = new Set([read()])
  for (let count = 0; count < 2; count++) {
    const { tokens } = await fetchAuthSession({ forceRefresh: true })
    expect(tokens).toBeDefined()
    seen.add(read())
  }
  expect(seen.size).toBe(3)
})

test('a global sign-out of aws-amplify ends every session', async () => {
  await start({}, password)
  const { tokens } = await fetchAuthSession()
  await signOut({ global: true })
  await expect(
    emulator.send('GetUser', { AccessToken: String(tokens?.accessToken) }),
  ).rejects.toThrow('Access Token has been revoked')
})
