import {
  addChallenge,
  endChallenge,
  findSession,
  type SignIn,
} from './challenges.ts'
import { notAuthorized } from './errors.ts'
import { askSecondFactor } from './secondFactor.ts'
import type { Service } from './service.ts'

/**
 * The Session of ConfirmSignUp, for clients that allow USER_AUTH. Documented: the code
 * that was just entered signs the user in.
 */
export function askConfirmedSignUp(
  service: Service,
  signIn: SignIn,
): string | undefined {
  if (!signIn.client.explicitAuthFlows.includes('ALLOW_USER_AUTH')) return
  return addChallenge(service, 'CONFIRMED_SIGN_UP', signIn).id
}

export function completeConfirmedSignUp(
  service: Service,
  signIn: SignIn,
  session: string,
) {
  const name = 'CONFIRMED_SIGN_UP'
  const challenge = findSession(service, name, signIn.client.id, session)
  if (challenge.sub !== signIn.user.attributes.sub) {
    throw notAuthorized('Invalid session for the user.')
  }
  endChallenge(service, challenge)
  return askSecondFactor(service, signIn)
}
