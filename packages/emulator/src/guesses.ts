import { CognitoError, notAuthorized } from './errors.ts'
import type { Service } from './service.ts'
import type { User } from './state.ts'

const minute = 60_000
const hour = 60 * minute
const longestLock = 15 * minute
const quiet = 15 * minute

/**
 * Documented for passwords and codes at a sign-in: from the fifth wrong one on, the user
 * is locked out for 2^(n - 5) seconds, for at most about 15 minutes. After another 15
 * minutes without an attempt, the count starts over.
 * @throws {CognitoError} NotAuthorizedException
 */
export function assertNotLockedOut(service: Service, user: User): void {
  const now = service.now()
  if (!user.signInGuesses) return
  const { lockedUntil } = user.signInGuesses
  // Where the clock was moved back, the guesses have not been made yet.
  const isBefore = now < lockedUntil - longestLock
  if (isBefore || now >= lockedUntil + quiet) {
    user.signInGuesses = undefined
  } else if (now < lockedUntil) {
    throw notAuthorized('Password attempts exceeded')
  }
}

export function countWrongSignIn(service: Service, user: User): void {
  const now = service.now()
  const count = (user.signInGuesses?.count ?? 0) + 1
  const lockedMs =
    count < 5 ? 0 : Math.min(2 ** (count - 5) * 1000, longestLock)
  user.signInGuesses = { count, lockedUntil: now + lockedMs }
}

/**
 * AWS documents 5 to 20 an hour for codes that were sent. Five is assumed;
 * the words were observed.
 * @throws {CognitoError} LimitExceededException
 */
export function assertMayGuessCode(service: Service, user: User): void {
  const guesses = user.codeGuesses
  const age = guesses ? service.now() - guesses.at : 0
  if (!guesses || age < 0 || age >= hour) {
    user.codeGuesses = undefined
  } else if (guesses.count >= 5) {
    throw new CognitoError(
      'LimitExceededException',
      'Attempt limit exceeded, please try after some time.',
    )
  }
}

export function countWrongCode(service: Service, user: User): void {
  const { count = 0, at = service.now() } = user.codeGuesses ?? {}
  user.codeGuesses = { count: count + 1, at }
}
