import type { Service } from './service.ts'
import type { Client, Pool, User } from './state.ts'

// Ids one chooses. Cognito has no such thing, so these are for seeds alone,
// and only for what nothing refers to yet.

export function renamePool({ state }: Service, pool: Pool, id: string): void {
  rename(state.pools, pool.id, id)
  pool.id = id
}

export function renameClient(
  { state }: Service,
  client: Client,
  id: string,
): void {
  rename(state.clients, client.id, id)
  client.id = id
}

/** Where an address signs in, the username is the sub. */
export function renameUser(pool: Pool, user: User, sub: string): void {
  if (user.username === user.attributes.sub) {
    rename(pool.users, user.username, sub)
    user.username = sub
  }
  user.attributes.sub = sub
}

function rename<T>(map: Map<string, T>, from: string, to: string): void {
  const item = map.get(from)
  if (item === undefined || from === to) return
  if (map.has(to)) throw new Error(`${to} is there already.`)
  map.delete(from)
  map.set(to, item)
}
