import type { Pool, User } from './state.ts'

/** By precedence, the lowest number first and none at all last. */
export function describeGroups({ groups }: Pool, user: User) {
  const joined = user.groups
    .flatMap((name) => groups.get(name) ?? [])
    .sort((a, b) => (a.precedence ?? Infinity) - (b.precedence ?? Infinity))
  const roles = joined.flatMap(({ roleArn }) => roleArn ?? [])
  return {
    /** Of both tokens. */
    groups: joined.length > 0 && {
      'cognito:groups': joined.map(({ name }) => name),
    },
    /** Of the id token. */
    roles: roles.length > 0 && {
      'cognito:roles': roles,
      'cognito:preferred_role': roles[0],
    },
  }
}
