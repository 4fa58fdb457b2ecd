import { pickReadable } from './clientAttributes.ts'
import { getConfiguredFactors } from './factors.ts'
import { findClient } from './find.ts'
import type { Service } from './service.ts'
import { authorize, revokeSessions } from './tokens.ts'
import { describeMfa, listAttributes } from './users.ts'

type TokenInput = { AccessToken: string }

export function getUser(service: Service, input: TokenInput) {
  const { user, session } = authorize(service, input.AccessToken)
  const { client } = findClient(service, session.clientId)
  return {
    Username: user.username,
    UserAttributes: listAttributes({
      attributes: pickReadable(client, user.attributes),
    }),
    ...describeMfa(user),
  }
}

export function getUserAuthFactors(service: Service, input: TokenInput) {
  const { user } = authorize(service, input.AccessToken)
  return {
    Username: user.username,
    ...describeMfa(user),
    // AWS's enumeration has PASSWORD for both ways to prove it.
    ConfiguredUserAuthFactors: getConfiguredFactors(user).filter(
      (factor) => factor !== 'PASSWORD_SRP',
    ),
  }
}

export function deleteUser(service: Service, input: TokenInput): undefined {
  const { pool, user } = authorize(service, input.AccessToken)
  pool.users.delete(user.username)
}

export function globalSignOut(service: Service, input: TokenInput) {
  revokeSessions(service, authorize(service, input.AccessToken))
  return {}
}
