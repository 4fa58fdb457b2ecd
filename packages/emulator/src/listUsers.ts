import { invalidParameter } from './errors.ts'
import { findPool } from './find.ts'
import { takePage } from './paging.ts'
import { findSchemaAttribute } from './schema.ts'
import type { Service } from './service.ts'
import type { User } from './state.ts'
import { describeUser, listAttributes } from './users.ts'

type ListUsersInput = {
  UserPoolId: string
  AttributesToGet?: string[]
  Filter?: string
  Limit?: number
  PaginationToken?: string
}

export function listUsers(service: Service, input: ListUsersInput) {
  const pool = findPool(service, input.UserPoolId)
  const { AttributesToGet: names, Filter } = input
  for (const name of names ?? []) findSchemaAttribute(pool, name)
  const matches = readFilter(Filter ?? '')
  const { page, next } = takePage([...pool.users.values()].filter(matches), {
    scope: `users of ${pool.id} ${Filter ?? ''}`,
    key: ({ username }) => username,
    limit: input.Limit || 60,
    token: input.PaginationToken,
  })
  return {
    Users: page.map((user) => ({
      ...describeUser(user),
      Attributes: listAttributes(user).filter(
        ({ Name }) => names?.includes(Name) ?? true,
      ),
    })),
    PaginationToken: next,
  }
}

/** Those that AWS documents as searchable. */
const readers: Record<string, (user: User) => string | undefined> = {
  username: ({ username }) => username,
  'cognito:user_status': ({ status }) => status,
  status: ({ enabled }) => (enabled ? 'Enabled' : 'Disabled'),
  ...Object.fromEntries(
    [
      'email',
      'phone_number',
      'name',
      'given_name',
      'family_name',
      'preferred_username',
      'sub',
    ].map((name) => [name, ({ attributes }: User) => attributes[name]]),
  ),
}

/** Documented. */
const caseCounts = new Set(['username', 'status'])

const pattern = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/

/** `name = "value"`, or `name ^= "value"` for how it begins. */
function readFilter(filter: string): (user: User) => boolean {
  if (filter.trim() === '') return () => true
  const [, name = '', operator, quoted = ''] = pattern.exec(filter) ?? []
  if (!operator) throw invalidParameter('Error while parsing filter')
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (!read) throw invalidParameter(`Invalid search attribute: ${name}`)
  const fold = (text: string) =>
    caseCounts.has(name) ? text : text.toLowerCase()
  const wanted = fold(quoted.replace(/\\(.)/g, '$1'))
  return (user) => {
    const value = read(user)
    if (value === undefined) return false
    return operator === '='
      ? fold(value) === wanted
      : fold(value).startsWith(wanted)
  }
}
