import type { ChallengeName } from './challengeState.ts'
import {
  type Answers,
  endChallenge,
  findSession,
  type SignIn,
} from './challenges.ts'
import { completeSignIn } from './completeSignIn.ts'
import { afterCustomCode } from './customAuth.ts'
import { CognitoError, invalidParameter } from './errors.ts'
import { getAskedFactors, getPoolFactors } from './factors.ts'
import { assertNotLockedOut, countWrongSignIn } from './guesses.ts'
import type { Response } from './respondToAuthChallenge.ts'
import { resume } from './resume.ts'
import { afterCode, askFactor, askSentCode } from './secondFactor.ts'
import type { Service } from './service.ts'
import type { User } from './state.ts'
import { findTotpPeriod, markTotpUsed } from './totp.ts'

/** SOFTWARE_TOKEN_MFA. The challenge stays: a mistyped code may be corrected. */
export function answerTotp(service: Service, response: Response) {
  const { answers } = response
  const { challenge, signIn } = open(service, 'SOFTWARE_TOKEN_MFA', response)
  const { user } = signIn
  const code = answers.SOFTWARE_TOKEN_MFA_CODE ?? undefined
  const period = findTotpPeriod(user.totpSecret, code, service.now())
  if (period === undefined) {
    countWrongSignIn(service, user)
    throw codeMismatch('Invalid code received for user')
  }
  if (user.usedTotpPeriods.includes(period)) {
    throw new CognitoError(
      'ExpiredCodeException',
      'Your software token has already been used once.',
    )
  }
  markTotpUsed(user, period)
  endChallenge(service, challenge)
  return afterCode(service, fromAnswers(signIn, answers))
}

/** SMS_MFA, SMS_OTP and EMAIL_OTP */
export function answerSentCode(
  name: 'SMS_MFA' | 'SMS_OTP' | 'EMAIL_OTP',
  service: Service,
  response: Response,
) {
  const { answers } = response
  const { challenge, signIn } = open(service, name, response)
  const { user } = signIn
  if (!challenge.code || answers[`${name}_CODE`] !== challenge.code) {
    countWrongSignIn(service, user)
    throw codeMismatch('Invalid code or auth state for the user.')
  }
  endChallenge(service, challenge)
  if (challenge.proves) user.attributes[`${challenge.proves}_verified`] = 'true'
  const { custom } = signIn
  if (custom) return afterCustomCode(service, { ...signIn, custom }, name)
  const answered = fromAnswers(signIn, answers)
  return challenge.isFirstFactor
    ? completeSignIn(service, answered)
    : afterCode(service, answered)
}

/** SELECT_MFA_TYPE */
export function answerMfaType(service: Service, response: Response) {
  const { challenge, signIn } = open(service, 'SELECT_MFA_TYPE', response)
  const { ANSWER } = response.answers
  const factors = getAskedFactors(signIn.pool, signIn.user)
  const factor = factors?.find((each) => each === ANSWER)
  if (!factor) throw invalidParameter(`${ANSWER} is no MFA type of the user.`)
  endChallenge(service, challenge)
  return askFactor(service, fromAnswers(signIn, response.answers), factor)
}

/** MFA_SETUP: after VerifySoftwareToken, or with an e-mail address. */
export function answerMfaSetup(service: Service, response: Response) {
  const { challenge, signIn } = open(service, 'MFA_SETUP', response)
  const { user, pool } = signIn
  const { EMAIL } = response.answers
  if (EMAIL && getPoolFactors(pool).includes('EMAIL_OTP')) {
    endChallenge(service, challenge)
    user.attributes.email = EMAIL
    user.attributes.email_verified = 'false'
    return askSentCode(service, signIn, 'EMAIL_OTP', 'email')
  }
  if (!user.totpSecret) {
    throw invalidParameter('The user has no verified software token.')
  }
  endChallenge(service, challenge)
  return afterCode(service, signIn)
}

/** For seeds: tokens, where a code of the app was asked; else undefined. */
export async function passSecondFactor(
  service: Service,
  session: string | undefined,
) {
  const challenge = service.state.challenges.get(session ?? '')
  if (challenge?.name !== 'SOFTWARE_TOKEN_MFA') return
  endChallenge(service, challenge)
  return afterCode(service, resume(service, challenge))
}

function open(service: Service, name: ChallengeName, response: Response) {
  const { clientId, session } = response
  const challenge = findSession(service, name, clientId, session)
  const signIn = resume(service, challenge, response)
  assertNotLockedOut(service, signIn.user)
  return { challenge, signIn }
}

function fromAnswers(signIn: SignIn, answers: Answers): SignIn {
  return {
    ...signIn,
    deviceKey: answers.DEVICE_KEY ?? signIn.deviceKey,
    byAlias: isAlias(signIn.user, answers),
  }
}

/** Another name than the challenge's USER_ID_FOR_SRP. */
function isAlias({ username }: User, { USERNAME }: Answers): boolean {
  return USERNAME !== undefined && USERNAME !== username
}

function codeMismatch(message: string) {
  return new CognitoError('CodeMismatchException', message)
}
