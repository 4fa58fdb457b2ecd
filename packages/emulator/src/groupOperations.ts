import { CognitoError, resourceNotFound } from './errors.ts'
import { findPool, findUserForAdmin } from './find.ts'
import { takePage } from './paging.ts'
import type { Service } from './service.ts'
import type { Group, Pool } from './state.ts'
import { describeUser, listAttributes } from './users.ts'

type PoolInput = { UserPoolId: string }
type GroupInput = PoolInput & { GroupName: string }
type GroupSettings = {
  Description?: string
  Precedence?: number
  RoleArn?: string
}
type ListInput = { Limit?: number; NextToken?: string }

export function createGroup(
  service: Service,
  input: GroupInput & GroupSettings,
) {
  const pool = findPool(service, input.UserPoolId)
  if (pool.groups.has(input.GroupName)) {
    throw new CognitoError(
      'GroupExistsException',
      'A group with the name already exists.',
    )
  }
  const now = service.now()
  const made: Group = {
    name: input.GroupName,
    ...readSettings(input),
    createdAt: now,
    modifiedAt: now,
  }
  pool.groups.set(made.name, made)
  return { Group: describe(pool, made) }
}

export function getGroup(service: Service, input: GroupInput) {
  const { pool, found } = find(service, input)
  return { Group: describe(pool, found) }
}

/** What the call leaves out stays, as documented. */
export function updateGroup(
  service: Service,
  input: GroupInput & GroupSettings,
) {
  const { pool, found } = find(service, input)
  const { Description, Precedence, RoleArn } = input
  found.description = Description ?? found.description
  found.precedence = Precedence ?? found.precedence
  found.roleArn = RoleArn ?? found.roleArn
  found.modifiedAt = service.now()
  return { Group: describe(pool, found) }
}

export function deleteGroup(service: Service, input: GroupInput): undefined {
  const { pool, found } = find(service, input)
  pool.groups.delete(found.name)
  for (const user of pool.users.values()) {
    user.groups = user.groups.filter((name) => name !== found.name)
  }
}

export function listGroups(service: Service, input: PoolInput & ListInput) {
  const pool = findPool(service, input.UserPoolId)
  return pageGroups(pool, [...pool.groups.values()], input)
}

export function adminListGroupsForUser(
  service: Service,
  input: PoolInput & ListInput & { Username: string },
) {
  const { pool, user } = findUserForAdmin(service, input)
  const groups = [...pool.groups.values()]
  return pageGroups(
    pool,
    groups.filter(({ name }) => user.groups.includes(name)),
    input,
  )
}

type MemberInput = GroupInput & { Username: string }

export function adminAddUserToGroup(
  service: Service,
  input: MemberInput,
): undefined {
  const { found } = find(service, input)
  const { user } = findUserForAdmin(service, input)
  if (!user.groups.includes(found.name)) {
    user.groups = [...user.groups, found.name]
  }
}

export function adminRemoveUserFromGroup(
  service: Service,
  input: MemberInput,
): undefined {
  const { found } = find(service, input)
  const { user } = findUserForAdmin(service, input)
  user.groups = user.groups.filter((name) => name !== found.name)
}

export function listUsersInGroup(
  service: Service,
  input: GroupInput & ListInput,
) {
  const { pool, found } = find(service, input)
  const users = [...pool.users.values()]
  const { page, next } = takePage(
    users.filter(({ groups }) => groups.includes(found.name)),
    {
      scope: `users of ${pool.id} in ${found.name}`,
      key: ({ username }) => username,
      limit: input.Limit || 60,
      token: input.NextToken,
    },
  )
  return {
    Users: page.map((user) => ({
      ...describeUser(user),
      Attributes: listAttributes(user),
    })),
    NextToken: next,
  }
}

function find(service: Service, input: GroupInput) {
  const pool = findPool(service, input.UserPoolId)
  const found = pool.groups.get(input.GroupName)
  if (!found) throw resourceNotFound('Group not found.')
  return { pool, found }
}

function readSettings({ Description, Precedence, RoleArn }: GroupSettings) {
  return { description: Description, precedence: Precedence, roleArn: RoleArn }
}

function pageGroups(pool: Pool, groups: Group[], input: ListInput) {
  const { page, next } = takePage(groups, {
    scope: `groups of ${pool.id}`,
    key: ({ name }) => name,
    limit: input.Limit || 60,
    token: input.NextToken,
  })
  return {
    Groups: page.map((each) => describe(pool, each)),
    NextToken: next,
  }
}

function describe(pool: Pool, { name, ...each }: Group) {
  return {
    GroupName: name,
    UserPoolId: pool.id,
    Description: each.description,
    RoleArn: each.roleArn,
    Precedence: each.precedence,
    CreationDate: each.createdAt / 1000,
    LastModifiedDate: each.modifiedAt / 1000,
  }
}
