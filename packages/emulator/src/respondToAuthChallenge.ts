import type { AnsweredChallenge, ChallengeName } from './challengeState.ts'
import {
  type Answers,
  assertGiven,
  type ClientMetadata,
  endChallenge,
  findSession,
} from './challenges.ts'
import { checkPassword } from './checkPassword.ts'
import { answerChoice } from './choiceAuth.ts'
import {
  answerMfaSetup,
  answerMfaType,
  answerSentCode,
  answerTotp,
} from './codeAnswers.ts'
import { answerCustomChallenge } from './customAuth.ts'
import { findClient, findClientOfPool, findUser } from './find.ts'
import { assertNotLockedOut } from './guesses.ts'
import { answerNewPassword } from './newPassword.ts'
import { answerPasskey } from './passkeySignIn.ts'
import {
  answerDevice,
  answerDevicePassword,
  answerPassword,
} from './proofAnswers.ts'
import { resume } from './resume.ts'
import { checkSecretHash } from './secretHash.ts'
import type { Output, Service } from './service.ts'
import type { Client, Pool } from './state.ts'

type RespondInput = {
  ChallengeName: AnsweredChallenge
  ClientId: string
  ChallengeResponses?: Answers
  ClientMetadata?: ClientMetadata
  Session?: string
}

/** An answer to a challenge. */
export type Response = {
  clientId: string
  session: string | undefined
  answers: Answers
  clientMetadata: ClientMetadata | undefined
}

type Answer = (service: Service, response: Response) => Output | Promise<Output>

const proof = [
  'PASSWORD_CLAIM_SIGNATURE',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'TIMESTAMP',
]

/** With what ChallengeResponses must have, beside USERNAME. */
const challengeAnswers: Record<AnsweredChallenge, [Answer, ...string[]]> = {
  PASSWORD_VERIFIER: [answerPassword, ...proof],
  DEVICE_SRP_AUTH: [answerDevice, 'SRP_A', 'DEVICE_KEY'],
  DEVICE_PASSWORD_VERIFIER: [answerDevicePassword, ...proof],
  NEW_PASSWORD_REQUIRED: [answerNewPassword, 'NEW_PASSWORD'],
  MFA_SETUP: [answerMfaSetup],
  SELECT_MFA_TYPE: [answerMfaType, 'ANSWER'],
  SOFTWARE_TOKEN_MFA: [answerTotp, 'SOFTWARE_TOKEN_MFA_CODE'],
  SMS_MFA: [answerSentCode.bind(null, 'SMS_MFA'), 'SMS_MFA_CODE'],
  SMS_OTP: [answerSentCode.bind(null, 'SMS_OTP'), 'SMS_OTP_CODE'],
  EMAIL_OTP: [answerSentCode.bind(null, 'EMAIL_OTP'), 'EMAIL_OTP_CODE'],
  SELECT_CHALLENGE: [answerSelectChallenge, 'ANSWER'],
  PASSWORD: [answerPlainPassword, 'PASSWORD'],
  WEB_AUTHN: [answerWebAuthn, 'CREDENTIAL'],
  CUSTOM_CHALLENGE: [answerCustom, 'ANSWER'],
}

export function respondToAuthChallenge(service: Service, input: RespondInput) {
  return respond(service, findClient(service, input.ClientId), input)
}

export function adminRespondToAuthChallenge(
  service: Service,
  input: RespondInput & { UserPoolId: string },
) {
  return respond(service, findClientOfPool(service, input), input)
}

async function respond(
  service: Service,
  { client, pool }: { client: Client; pool: Pool },
  input: RespondInput,
) {
  const { Session, ChallengeResponses: answers = {} } = input
  const [answer, ...names] = challengeAnswers[input.ChallengeName]
  const user = findUser(pool, answers.USERNAME ?? '')
  checkSecretHash(client, answers.SECRET_HASH, [
    answers.USERNAME,
    user?.username,
  ])
  assertGiven(answers, ['USERNAME', ...names])
  return answer(service, {
    clientId: client.id,
    session: Session,
    answers,
    clientMetadata: input.ClientMetadata,
  })
}

function answerSelectChallenge(service: Service, response: Response) {
  const { signIn, once } = open(service, 'SELECT_CHALLENGE', response)
  return once(() => answerChoice(service, signIn, response.answers))
}

function answerPlainPassword(service: Service, response: Response) {
  const { signIn, once } = open(service, 'PASSWORD', response)
  const { PASSWORD } = response.answers
  return once(() => checkPassword(service, signIn, PASSWORD ?? ''))
}

/** A challenge that was signed is used, whatever the signature is worth. */
async function answerWebAuthn(service: Service, response: Response) {
  const { challenge, signIn, end } = open(service, 'WEB_AUTHN', response)
  assertNotLockedOut(service, signIn.user)
  end()
  const answer = response.answers.CREDENTIAL ?? ''
  return answerPasskey(service, signIn, challenge, answer)
}

/** Each answer counts, or the last of so many would be open to guesses. */
async function answerCustom(service: Service, response: Response) {
  const { signIn, end } = open(service, 'CUSTOM_CHALLENGE', response)
  const { custom } = signIn
  end()
  const answer = response.answers.ANSWER ?? ''
  return custom && answerCustomChallenge(service, { ...signIn, custom }, answer)
}

function open(service: Service, name: ChallengeName, response: Response) {
  const { clientId, session } = response
  const challenge = findSession(service, name, clientId, session)
  return {
    challenge,
    signIn: resume(service, challenge, response),
    end: () => endChallenge(service, challenge),
    /** Of two answers at once, one; after a refusal it is open again. */
    async once(answer: () => Output | Promise<Output>) {
      challenge.isUsed = true
      try {
        return await answer()
      } catch (error) {
        challenge.isUsed = false
        throw error
      }
    },
  }
}
