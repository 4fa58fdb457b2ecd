import {
  autoSignIn,
  confirmSignIn,
  confirmSignUp,
  fetchAuthSession,
  type SignInInput,
  signIn,
  signOut,
  signUp,
} from 'aws-amplify/auth'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  openAmplifyPools,
  password,
} from '../../../test/support/openAmplifyPools.ts'
import type { Triggers } from './index.ts'

/** The triggers of the test that runs. */
let triggers: Triggers = {}

const pools = await openAmplifyPools({
  triggers: {
    defineAuthChallenge: (event) =>
      triggers.defineAuthChallenge?.(event) ?? event,
    createAuthChallenge: (event) =>
      triggers.createAuthChallenge?.(event) ?? event,
    verifyAuthChallengeResponse: (event) =>
      triggers.verifyAuthChallengeResponse?.(event) ?? event,
  },
})
const { emulator, sentCode } = pools

afterAll(() => pools.close())

beforeEach(async () => {
  triggers = {}
  await pools.open()
})

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
  await pools.open({
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
  })
  await start({}, password)
  const read = () =>
    [...pools.stored()].find(([key]) => key.endsWith('refreshToken'))?.[1]
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
