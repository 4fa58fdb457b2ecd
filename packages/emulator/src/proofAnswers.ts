import type { Challenge } from './challengeState.ts'
import type { Answers } from './challenges.ts'
import {
  endChallenge,
  findDeviceChallenge,
  findProof,
  findSession,
} from './challenges.ts'
import { completeSignIn, findPresentedDevice } from './completeSignIn.ts'
import { deviceDoesNotExist, wrongPassword } from './errors.ts'
import { assertNotLockedOut, countWrongSignIn } from './guesses.ts'
import type { Response } from './respondToAuthChallenge.ts'
import { resume } from './resume.ts'
import type { Service } from './service.ts'
import { afterPassword } from './signIn.ts'
import { isProofValid } from './srp.ts'
import { askDevicePassword } from './srpChallenges.ts'
import type { User } from './state.ts'
import { assertUsable } from './tokens.ts'

/** PASSWORD_VERIFIER */
export function answerPassword(service: Service, response: Response) {
  const { clientId, answers } = response
  const challenge = findProof(service, 'PASSWORD_VERIFIER', clientId, answers)
  const stored = resume(service, challenge, response)
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

/** DEVICE_SRP_AUTH */
export function answerDevice(service: Service, response: Response) {
  const { clientId, session, answers } = response
  const challenge = session
    ? findSession(service, 'DEVICE_SRP_AUTH', clientId, session)
    : findDeviceChallenge(service, clientId, answers)
  const signIn = resume(service, challenge, response)
  const device = findPresentedDevice(signIn)
  if (!device || device.deviceKey !== answers.DEVICE_KEY) {
    throw deviceDoesNotExist()
  }
  endChallenge(service, challenge)
  const srpA = answers.SRP_A ?? undefined
  return askDevicePassword(service, signIn, device, srpA)
}

/** DEVICE_PASSWORD_VERIFIER */
export function answerDevicePassword(service: Service, response: Response) {
  const { clientId, answers } = response
  const name = 'DEVICE_PASSWORD_VERIFIER'
  const challenge = findProof(service, name, clientId, answers)
  const signIn = resume(service, challenge, response)
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
