import { invalidParameter } from './errors.ts'
import { findPool } from './find.ts'
import { takePage } from './paging.ts'
import { checkCustomAttributes, findCustom } from './schema.ts'
import type { Service } from './service.ts'
import type { SchemaAttribute } from './settings.ts'
import { forgetUserSessions } from './userSessions.ts'
import { validate } from './validate.ts'

export function listUserPools(
  service: Service,
  input: { MaxResults: number; NextToken?: string },
) {
  validate(input, { MaxResults: { min: 1 } })
  const { page, next } = takePage([...service.state.pools.values()], {
    scope: 'pools',
    key: ({ id }) => id,
    limit: input.MaxResults,
    token: input.NextToken,
  })
  return {
    UserPools: page.map(({ id, name, settings, createdAt, modifiedAt }) => ({
      Id: id,
      Name: name,
      LambdaConfig: settings.LambdaConfig ?? {},
      CreationDate: createdAt / 1000,
      LastModifiedDate: modifiedAt / 1000,
    })),
    NextToken: next,
  }
}

export function deleteUserPool(
  service: Service,
  input: { UserPoolId: string },
): undefined {
  const pool = findPool(service, input.UserPoolId)
  if (pool.settings.DeletionProtection === 'ACTIVE') {
    throw invalidParameter(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    )
  }
  const { pools, clients } = service.state
  forgetUserSessions(service, pool)
  pools.delete(pool.id)
  for (const { id, userPoolId } of clients.values()) {
    if (userPoolId === pool.id) clients.delete(id)
  }
}

export function addCustomAttributes(
  service: Service,
  input: { UserPoolId: string; CustomAttributes: SchemaAttribute[] },
) {
  const { settings } = findPool(service, input.UserPoolId)
  const { Schema = [] } = settings
  // Named as one that every pool has, it is another one.
  const added = checkCustomAttributes(
    findCustom(Schema),
    input.CustomAttributes,
  )
  settings.Schema = [...Schema, ...added]
  return {}
}
