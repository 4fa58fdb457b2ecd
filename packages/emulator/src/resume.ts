import type { Challenge } from './challengeState.ts'
import type { Answers, ClientMetadata, SignIn } from './challenges.ts'
import { notAuthorized } from './errors.ts'
import { findClient, findUser } from './find.ts'
import type { Service } from './service.ts'
import { findOwner } from './tokens.ts'

/**
 * The sign-in that the challenge was part of.
 * @throws {CognitoError} NotAuthorizedException, where another user's name is
 * answered
 */
export function resume(
  service: Service,
  challenge: Challenge,
  response?: { answers: Answers; clientMetadata: ClientMetadata | undefined },
): SignIn {
  const { client, pool } = findClient(service, challenge.clientId)
  const user = findOwner(pool, challenge)
  if (response && findUser(pool, response.answers.USERNAME ?? '') !== user) {
    throw notAuthorized('Invalid session for the user.')
  }
  if (!user.enabled) throw notAuthorized('User is disabled.')
  const { deviceKey, custom } = challenge
  const clientMetadata = response?.clientMetadata
  return { pool, client, user, deviceKey, custom, clientMetadata }
}
