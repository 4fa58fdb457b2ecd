import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { describe, expect, test, vi } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type Seed,
  seedPool,
  type Triggers,
} from './index.ts'

type Output = {
  ChallengeName?: string
  ChallengeParameters: Record<string, string>
  Session?: string
  AuthenticationResult?: {
    AccessToken: string
    IdToken: string
    NewDeviceMetadata?: object
  }
}

let emulator: Emulator
let seed: Seed

async function open(triggers: Triggers) {
  emulator = createEmulator({ triggers })
  seed = await seedPool(emulator, { mfa: 'OFF' })
  const { UserPoolClient } = await emulator.send<{
    UserPoolClient: { ClientId: string }
  }>('CreateUserPoolClient', {
    UserPoolId: seed.userPoolId,
    ClientName: 'any',
    ExplicitAuthFlows: [
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
  })
  seed.clientId = UserPoolClient.ClientId
}

function start(parameters: object = {}, input: object = {}) {
  return emulator.send<Output>('InitiateAuth', {
    AuthFlow: 'CUSTOM_AUTH',
    ClientId: seed.clientId,
    AuthParameters: { USERNAME: seed.username, ...parameters },
    ...input,
  })
}

function respond(ChallengeName: string, Session: unknown, answers: object) {
  return emulator.send<Output>('RespondToAuthChallenge', {
    ChallengeName,
    ClientId: seed.clientId,
    Session,
    ChallengeResponses: { USERNAME: seed.sub, ...answers },
    ClientMetadata: { from: 'answer' },
  })
}

/** Asks for the word until it is given, three times at most. */
const askForWord: Triggers = {
  defineAuthChallenge(event) {
    const { session } = event.request
    const isRight = session.at(-1)?.challengeResult === true
    event.response = {
      challengeName: 'CUSTOM_CHALLENGE',
      issueTokens: isRight,
      failAuthentication: !isRight && session.length === 3,
    }
    return event
  },
  createAuthChallenge(event) {
    event.response = {
      publicChallengeParameters: { hint: 'Abracadabra?' },
      privateChallengeParameters: { word: 'sesame' },
      challengeMetadata: `word ${event.request.session.length}`,
    }
    return event
  },
  async verifyAuthChallengeResponse(event) {
    const { challengeAnswer, privateChallengeParameters } = event.request
    const answerCorrect = challengeAnswer === privateChallengeParameters.word
    return { ...event, response: { answerCorrect } }
  },
}

describe('CUSTOM_AUTH', () => {
  test('asks what the triggers say, until they are content', async () => {
    const define = vi.fn(askForWord.defineAuthChallenge)
    await open({ ...askForWord, defineAuthChallenge: define })
    const first = await start({}, { ClientMetadata: { from: 'start' } })
    expect(first).toMatchObject({
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { USERNAME: seed.sub, hint: 'Abracadabra?' },
    })
    const second = await respond('CUSTOM_CHALLENGE', first.Session, {
      ANSWER: 'please',
    })
    expect(second.Session).not.toBe(first.Session)
    const last = await respond('CUSTOM_CHALLENGE', second.Session, {
      ANSWER: 'sesame',
    })
    expect(last.AuthenticationResult?.AccessToken).toBeDefined()
    // Devices are not tracked by it.
    expect(last.AuthenticationResult).not.toHaveProperty('NewDeviceMetadata')
    expect(define.mock.calls.map(([{ request }]) => request)).toMatchObject([
      { session: [] },
      {
        session: [
          {
            challengeName: 'CUSTOM_CHALLENGE',
            challengeResult: false,
            challengeMetadata: 'word 0',
          },
        ],
        clientMetadata: { from: 'answer' },
      },
      { session: [{ challengeResult: false }, { challengeResult: true }] },
    ])
    expect(define.mock.calls[0]?.[0]).toMatchObject({
      triggerSource: 'DefineAuthChallenge_Authentication',
      userPoolId: seed.userPoolId,
      userName: seed.sub,
      callerContext: { clientId: seed.clientId },
      request: { userAttributes: { email: seed.username } },
    })
  })

  test('fails when they say so', async () => {
    await open(askForWord)
    let { Session } = await start()
    const answer = () => respond('CUSTOM_CHALLENGE', Session, { ANSWER: 'no' })
    Session = (await answer()).Session
    Session = (await answer()).Session
    await expect(answer()).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
    // Nor can the last answer be guessed on.
    await expect(
      respond('CUSTOM_CHALLENGE', Session, { ANSWER: 'sesame' }),
    ).rejects.toThrow('session can only be used once')
  })

  test('can begin with the password', async () => {
    await open({
      ...askForWord,
      defineAuthChallenge(event) {
        const names = event.request.session.map((step) => step.challengeName)
        const next: Record<string, string> = {
          SRP_A: 'PASSWORD_VERIFIER',
          PASSWORD_VERIFIER: 'CUSTOM_CHALLENGE',
        }
        const challengeName = next[names.at(-1) ?? '']
        event.response = { challengeName, issueTokens: !challengeName }
        return event
      },
    })
    const { username, password, userPoolId } = seed
    const session = createSrpSession(username, password, userPoolId, false)
    const challenge = await start({
      CHALLENGE_NAME: 'SRP_A',
      SRP_A: session.largeA,
    })
    expect(challenge.ChallengeName).toBe('PASSWORD_VERIFIER')
    const signed = signSrpSession(session, challenge as never)
    const asked = await respond('PASSWORD_VERIFIER', undefined, {
      PASSWORD_CLAIM_SECRET_BLOCK: challenge.ChallengeParameters.SECRET_BLOCK,
      TIMESTAMP: signed.timestamp,
      PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
    })
    expect(asked.ChallengeName).toBe('CUSTOM_CHALLENGE')
    const done = await respond('CUSTOM_CHALLENGE', asked.Session, {
      ANSWER: 'sesame',
    })
    expect(done.AuthenticationResult).toBeDefined()
  })

  test('can ask for a code by SMS', async () => {
    await open({
      defineAuthChallenge(event) {
        const isDone = event.request.session.length > 0
        event.response = isDone
          ? { issueTokens: true }
          : { challengeName: 'SMS_MFA' }
        return event
      },
    })
    const { Session } = await start()
    const { code } = emulator.messages.at(-1) ?? {}
    const done = await respond('SMS_MFA', Session, { SMS_MFA_CODE: code })
    expect(done.AuthenticationResult).toBeDefined()
  })

  test('is refused where there are no triggers', async () => {
    await open({})
    await expect(start()).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        'Custom auth lambda trigger is not configured for the user pool.',
    })
  })
})
