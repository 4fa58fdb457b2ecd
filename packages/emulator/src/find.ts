import { resourceNotFound, userNotFound, wrongPassword } from './errors.ts'
import type { Service } from './service.ts'
import type { Client, Pool, User } from './state.ts'

export function findPool({ state }: Service, id: string): Pool {
  const pool = state.pools.get(id)
  if (!pool) throw resourceNotFound(`User pool ${id} does not exist.`)
  return pool
}

export function findClient(
  service: Service,
  id: string,
): { client: Client; pool: Pool } {
  const client = service.state.clients.get(id)
  if (!client) throw resourceNotFound(`User pool client ${id} does not exist.`)
  return { client, pool: findPool(service, client.userPoolId) }
}

/** For administrators, who name the pool too. */
export function findClientOfPool(
  service: Service,
  { ClientId, UserPoolId }: { ClientId: string; UserPoolId: string },
): { client: Client; pool: Pool } {
  findPool(service, UserPoolId)
  const found = findClient(service, ClientId)
  if (found.pool.id === UserPoolId) return found
  throw resourceNotFound(`User pool client ${ClientId} does not exist.`)
}

/** By username, or by e-mail or phone number where the pool allows it. */
export function findUser(pool: Pool, name: string): User | undefined {
  const user = pool.users.get(name)
  if (user) return user
  const fold = getFold(pool)
  const wanted = fold(name)
  const aliases = [...pool.usernameAttributes, ...pool.aliasAttributes]
  return [...pool.users.values()].find(
    ({ username, attributes }) =>
      fold(username) === wanted ||
      aliases.some(
        (alias) => wanted && fold(attributes[alias] ?? '') === wanted,
      ),
  )
}

/** Case counts unless UsernameConfiguration says that it does not. */
function getFold({ settings }: Pool): (name: string) => string {
  const { CaseSensitive = true } = settings.UsernameConfiguration ?? {}
  return CaseSensitive ? (name) => name : (name) => name.toLowerCase()
}

export function findUserForAdmin(
  service: Service,
  { UserPoolId, Username }: { UserPoolId: string; Username: string },
): { pool: Pool; user: User } {
  const pool = findPool(service, UserPoolId)
  const user = findUser(pool, Username)
  if (!user) throw userNotFound()
  return { pool, user }
}

/** For a sign-in, in which a client may hide that a user does not exist. */
export function findUserForClient(
  pool: Pool,
  client: Client,
  name: string,
): User {
  const user = findUser(pool, name)
  if (user) return user
  throw client.preventUserExistenceErrors ? wrongPassword() : userNotFound()
}
