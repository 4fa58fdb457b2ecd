import {
  type Answers,
  endChallenge,
  findDeviceChallenge,
  findProof,
  findSession,
  type SignIn,
} from './challenges.ts'
import { completeSignIn, findPresentedDevice } from './completeSignIn.ts'
import {
  CognitoError,
  deviceDoesNotExist,
  invalidParameter,
  notAuthorized,
  wrongPassword,
} from './errors.ts'
import { findClient } from './find.ts'
import { assertNotLockedOut, countWrongSignIn } from './guesses.ts'
import { setPassword } from './passwords.ts'
import { afterCode } from './secondFactor.ts'
import type { Service } from './service.ts'
import { afterPassword } from './signIn.ts'
import { isProofValid } from './srp.ts'
import { askDevicePassword } from './srpChallenges.ts'
import type { Challenge, ChallengeName, User } from './state.ts'
import { assertUsable, findOwner } from './tokens.ts'
import { findTotpPeriod, markTotpUsed } from './totp.ts'
import { findMissingAttributes } from './users.ts'
import { required, validate } from './validate.ts'

type RespondInput = {
  ChallengeName: ChallengeName
  ClientId: string
  ChallengeResponses?: Answers
  Session?: string
}

export function respondToAuthChallenge(service: Service, input: RespondInput) {
  validate(input, {
    ChallengeName: { required: true, oneOf: Object.keys(challengeAnswers) },
    ClientId: required,
  })
  const answer = challengeAnswers[input.ChallengeName]
  return answer(service, input, input.ChallengeResponses ?? {})
}

const challengeAnswers = {
  PASSWORD_VERIFIER: answerPassword,
  NEW_PASSWORD_REQUIRED: answerNewPassword,
  MFA_SETUP: answerMfaSetup,
  SOFTWARE_TOKEN_MFA: answerCode,
  DEVICE_SRP_AUTH: answerDevice,
  DEVICE_PASSWORD_VERIFIER: answerDevicePassword,
}

function answerPassword(
  service: Service,
  { ClientId }: RespondInput,
  answers: Answers,
) {
  const challenge = findProof(service, 'PASSWORD_VERIFIER', ClientId, answers)
  const stored = resume(service, challenge)
  assertUsable(stored.user)
  assertNotLockedOut(service, stored.user)
  checkProof(service, challenge, answers, stored.user)
  const signIn =
    'DEVICE_KEY' in answers
      ? { ...stored, deviceKey: answers.DEVICE_KEY ?? undefined }
      : stored
  try {
    findPresentedDevice(signIn)
  } catch (error) {
    // Clients drop their device key and send this same proof once more.
    challenge.deviceKey = undefined
    throw error
  }
  endChallenge(service, challenge)
  return afterPassword(service, signIn)
}

function answerNewPassword(
  service: Service,
  { ClientId, Session }: RespondInput,
  answers: Answers,
) {
  const challenge = findSession(
    service,
    'NEW_PASSWORD_REQUIRED',
    ClientId,
    Session,
  )
  const signIn = resume(service, challenge)
  const attributes = readNewAttributes(signIn, answers)
  setPassword(service, signIn, answers.NEW_PASSWORD ?? '')
  Object.assign(signIn.user.attributes, attributes)
  signIn.user.status = 'CONFIRMED'
  endChallenge(service, challenge)
  return afterPassword(service, signIn)
}

/** `userAttributes.*`: what the user was still to say. */
function readNewAttributes({ pool, user }: SignIn, answers: Answers) {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(answers)) {
    const [, attribute] = name.split(/^userAttributes\./)
    if (!attribute || !value) continue
    const before = user.attributes[attribute]
    if (before && before !== value) {
      throw notAuthorized(`Cannot modify an already provided ${attribute}`)
    }
    attributes[attribute] = value
  }
  const missing = findMissingAttributes(pool, user).find(
    (name) => !attributes[name],
  )
  if (missing) {
    throw invalidParameter(`Invalid attributes given, ${missing} is missing`)
  }
  return attributes
}

/** Answered after AssociateSoftwareToken and VerifySoftwareToken. */
function answerMfaSetup(service: Service, { ClientId, Session }: RespondInput) {
  const challenge = findSession(service, 'MFA_SETUP', ClientId, Session)
  const signIn = resume(service, challenge)
  if (!signIn.user.totpSecret) {
    throw invalidParameter('The user has no verified software token.')
  }
  endChallenge(service, challenge)
  return afterCode(service, signIn)
}

function answerCode(
  service: Service,
  { ClientId, Session }: RespondInput,
  answers: Answers,
) {
  const challenge = findSession(
    service,
    'SOFTWARE_TOKEN_MFA',
    ClientId,
    Session,
  )
  const stored = resume(service, challenge)
  const code = answers.SOFTWARE_TOKEN_MFA_CODE ?? undefined
  assertNotLockedOut(service, stored.user)
  // The challenge stays: a mistyped code may be corrected.
  const { user } = stored
  const period = findTotpPeriod(user.totpSecret, code, service.now())
  if (period === undefined) {
    countWrongSignIn(service, user)
    throw new CognitoError(
      'CodeMismatchException',
      'Invalid code received for user',
    )
  }
  if (user.usedTotpPeriods.includes(period)) {
    throw new CognitoError(
      'ExpiredCodeException',
      'Your software token has already been used once.',
    )
  }
  markTotpUsed(user, period)
  const deviceKey = answers.DEVICE_KEY ?? stored.deviceKey
  endChallenge(service, challenge)
  const byAlias = isAlias(user, answers)
  return afterCode(service, { ...stored, deviceKey, byAlias })
}

/** Another name than the challenge's USER_ID_FOR_SRP. */
function isAlias({ username }: User, { USERNAME }: Answers): boolean {
  return USERNAME !== undefined && USERNAME !== username
}

/** For seeds: tokens, where a code was asked; else undefined. */
export async function passSecondFactor(
  service: Service,
  session: string | undefined,
) {
  const challenge = service.state.challenges.get(session ?? '')
  if (challenge?.name !== 'SOFTWARE_TOKEN_MFA') return
  endChallenge(service, challenge)
  return afterCode(service, resume(service, challenge))
}

function answerDevice(
  service: Service,
  { ClientId, Session }: RespondInput,
  answers: Answers,
) {
  const challenge = Session
    ? findSession(service, 'DEVICE_SRP_AUTH', ClientId, Session)
    : findDeviceChallenge(service, ClientId, answers)
  const signIn = resume(service, challenge)
  const device = findPresentedDevice(signIn)
  if (!device || device.deviceKey !== answers.DEVICE_KEY) {
    throw deviceDoesNotExist()
  }
  endChallenge(service, challenge)
  const srpA = answers.SRP_A ?? undefined
  return askDevicePassword(service, signIn, device, srpA)
}

function answerDevicePassword(
  service: Service,
  { ClientId }: RespondInput,
  answers: Answers,
) {
  const name = 'DEVICE_PASSWORD_VERIFIER'
  const challenge = findProof(service, name, ClientId, answers)
  const signIn = resume(service, challenge)
  checkProof(service, challenge, answers, signIn.user)
  endChallenge(service, challenge)
  return completeSignIn(service, signIn)
}

/** A wrong proof ends its challenge: each guess costs a new exchange. */
function checkProof(
  service: Service,
  challenge: Challenge,
  { TIMESTAMP, PASSWORD_CLAIM_SIGNATURE }: Answers,
  user: User,
): void {
  const isValid =
    challenge.srp !== undefined &&
    isProofValid(challenge.srp, TIMESTAMP ?? '', PASSWORD_CLAIM_SIGNATURE ?? '')
  if (isValid) return
  countWrongSignIn(service, user)
  endChallenge(service, challenge)
  throw wrongPassword()
}

function resume(service: Service, challenge: Challenge): SignIn {
  const { client, pool } = findClient(service, challenge.clientId)
  const user = findOwner(pool, challenge)
  if (!user.enabled) throw notAuthorized('User is disabled.')
  return { pool, client, user, deviceKey: challenge.deviceKey }
}
