import type { Challenge } from './challengeState.ts'
import type { ClientMetadata, SignIn } from './challenges.ts'
import { notAuthorized } from './errors.ts'
import { findClient } from './find.ts'
import type { Service } from './service.ts'
import { findOwner } from './tokens.ts'

/** The sign-in that the challenge was part of. */
export function resume(
  service: Service,
  challenge: Challenge,
  clientMetadata?: ClientMetadata,
): SignIn {
  const { client, pool } = findClient(service, challenge.clientId)
  const user = findOwner(pool, challenge)
  if (!user.enabled) throw notAuthorized('User is disabled.')
  const { deviceKey, custom } = challenge
  return { pool, client, user, deviceKey, custom, clientMetadata }
}
