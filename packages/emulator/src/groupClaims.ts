import type { Pool, User } from './state.ts'

/** As the preTokenGeneration trigger is told, and may answer. */
export type GroupConfiguration = {
  groupsToOverride?: string[] | undefined
  iamRolesToOverride?: string[] | undefined
  preferredRole?: string | undefined
}

/** By precedence, the lowest number first and none at all last. */
export function getGroupConfiguration({ groups }: Pool, user: User) {
  const joined = user.groups
    .flatMap((name) => groups.get(name) ?? [])
    .sort((a, b) => (a.precedence ?? Infinity) - (b.precedence ?? Infinity))
  const roles = joined.flatMap(({ roleArn }) => roleArn ?? [])
  return {
    groupsToOverride: joined.map(({ name }) => name),
    iamRolesToOverride: roles,
    preferredRole: roles[0],
  } satisfies GroupConfiguration
}

export function toGroupClaims(configuration: GroupConfiguration) {
  const { groupsToOverride = [], iamRolesToOverride = [] } = configuration
  const { preferredRole } = configuration
  return {
    /** Of both tokens. */
    groups: groupsToOverride.length > 0 && {
      'cognito:groups': groupsToOverride,
    },
    /** Of the id token. */
    roles: {
      ...(iamRolesToOverride.length > 0 && {
        'cognito:roles': iamRolesToOverride,
      }),
      ...(preferredRole && { 'cognito:preferred_role': preferredRole }),
    },
  }
}
