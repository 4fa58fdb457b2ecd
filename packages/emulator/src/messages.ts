import { randomBytes } from './bytes.ts'
import { getDestination, isConfirmation } from './destinations.ts'
import { CognitoError } from './errors.ts'
import { assertMayGuessCode, countWrongCode } from './guesses.ts'
import type { Service } from './service.ts'
import type { Code, MessageKind, Pool, User } from './state.ts'

const lifetimeMs = 60 * 60 * 1000

/** Sends a new code to where the user can be reached, and keeps it. */
export function sendCode(
  service: Service,
  pool: Pool,
  user: User,
  kind: MessageKind,
) {
  const { attribute } = getDestination(pool, user, kind)
  const { code, details } = send(service, pool, user, attribute, kind)
  const expiresAt = service.now() + lifetimeMs
  const sent: Code = { code, expiresAt, attribute }
  if (isConfirmation(kind)) user.confirmationCode = sent
  else user.passwordResetCode = sent
  return details
}

/** Sends a new code to this address of the user. */
export function send(
  service: Service,
  pool: Pool,
  user: User,
  attribute: string,
  kind: MessageKind,
) {
  const destination = user.attributes[attribute] ?? ''
  const medium = attribute === 'email' ? 'EMAIL' : 'SMS'
  const code = createCode()
  service.state.messages = [
    ...service.state.messages,
    {
      id: crypto.randomUUID(),
      sentAt: service.now(),
      userPoolId: pool.id,
      username: user.username,
      medium,
      destination,
      code,
      kind,
    },
  ]
  const details = {
    AttributeName: attribute,
    DeliveryMedium: medium,
    Destination: mask(destination),
  }
  return { code, details }
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

export function createCode(): string {
  const [a = 0, b = 0, c = 0, d = 0] = randomBytes(4)
  const number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
  return String(number % 1_000_000).padStart(6, '0')
}

/** As Cognito shows it: a***@e***, or +*******1234. */
export function mask(destination: string): string {
  const [name = '', domain] = destination.split('@')
  return domain
    ? `${name.charAt(0)}***@${domain.charAt(0)}***`
    : `+*******${name.slice(-4)}`
}
