import type { SignIn } from './challenges.ts'
import { wrongPassword } from './errors.ts'
import { assertNotLockedOut, countWrongSignIn } from './guesses.ts'
import { isPasswordRight } from './passwords.ts'
import type { Service } from './service.ts'
import { afterPassword } from './signIn.ts'
import { assertUsable } from './tokens.ts'

/** The password itself, without SRP. */
export function checkPassword(
  service: Service,
  signIn: SignIn,
  password: string,
) {
  const { pool, user } = signIn
  assertNotLockedOut(service, user)
  assertUsable(user)
  if (!isPasswordRight(pool, user, password)) {
    countWrongSignIn(service, user)
    throw wrongPassword()
  }
  return afterPassword(service, signIn)
}
