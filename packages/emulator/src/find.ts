import {
  CognitoError,
  resourceNotFound,
  userNotFound,
  wrongPassword,
} from './errors.ts'
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
  return [...pool.users.values()].find(
    (user) =>
      fold(user.username) === wanted ||
      getAliases(pool, user).some((alias) => alias && fold(alias) === wanted),
  )
}

/** Documented: an address is an alias once it is verified. */
function getAliases(
  { usernameAttributes, aliasAttributes }: Pool,
  { attributes }: User,
): (string | undefined)[] {
  const active = aliasAttributes.filter(
    (name) =>
      name === 'preferred_username' ||
      attributes[`${name}_verified`] === 'true',
  )
  return [...usernameAttributes, ...active].map((name) => attributes[name])
}

/**
 * The attribute's value signs nobody else in.
 * @throws {CognitoError} AliasExistsException
 */
export function assertAliasIsFree(
  pool: Pool,
  user: User,
  name: string,
  value: string,
): void {
  const aliases = [...pool.usernameAttributes, ...pool.aliasAttributes]
  if (!aliases.includes(name)) return
  const other = findUser(pool, value)
  if (!other || other === user) return
  throw new CognitoError(
    'AliasExistsException',
    `An account with the ${name} already exists.`,
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
