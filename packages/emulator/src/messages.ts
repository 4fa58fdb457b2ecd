import { createCode, deliver, type Recipient } from './deliver.ts'
import { getDestination, isConfirmation } from './destinations.ts'
import { CognitoError } from './errors.ts'
import { assertMayGuessCode, countWrongCode } from './guesses.ts'
import type { Service } from './service.ts'
import type { Code, MessageKind, User } from './state.ts'

const lifetimeMs = 60 * 60 * 1000

/** Sends a new code to where the user can be reached, and keeps it. */
export async function sendCode(
  service: Service,
  recipient: Recipient,
  kind: MessageKind,
) {
  const { pool, user } = recipient
  const { attribute, destination } = getDestination(pool, user, kind)
  const code = createCode()
  const message = { attribute, destination, code, kind }
  const details = await deliver(service, recipient, message)
  const expiresAt = service.now() + lifetimeMs
  const sent: Code = { code, expiresAt, attribute }
  if (isConfirmation(kind)) user.confirmationCode = sent
  else user.passwordResetCode = sent
  return details
}

/**
 * What a client hears that is not to learn who exists. AWS documents that the
 * form of the name decides the medium; the e-mail address was recorded, the
 * same for every name (aws-sdk-ios #4837), and the phone number is assumed.
 */
export function simulateDelivery(username: string) {
  return /^\+\d+$/.test(username)
    ? {
        AttributeName: 'phone_number',
        DeliveryMedium: 'SMS',
        Destination: '+*******0000',
      }
    : {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: 'u***@y***',
      }
}

/**
 * @throws {CognitoError} CodeMismatchException, ExpiredCodeException, or
 * LimitExceededException after too many guesses
 */
export function checkCode(
  service: Service,
  user: User,
  expected: Code | undefined,
  code: string,
): void {
  assertMayGuessCode(service, user)
  if (!expected || service.now() >= expected.expiresAt) {
    throw new CognitoError(
      'ExpiredCodeException',
      'Invalid code provided, please request a code again.',
    )
  }
  if (expected.code !== code) {
    countWrongCode(service, user)
    throw codeMismatch()
  }
  user.codeGuesses = undefined
}

export function codeMismatch() {
  return new CognitoError(
    'CodeMismatchException',
    'Invalid verification code provided, please try again.',
  )
}
