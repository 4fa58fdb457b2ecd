import { randomAlphanumerics } from './bytes.ts'
import { findPool } from './find.ts'
import { getPolicy } from './passwords.ts'
import { updatableMembers } from './poolMembers.ts'
import { checkCustomAttributes, findCustom, getSchema } from './schema.ts'
import type { Service } from './service.ts'
import type { PoolSettings } from './settings.ts'
import type { Pool } from './state.ts'
import { assertPasskeysSettable } from './webAuthn.ts'

type CreateInput = PoolSettings & {
  PoolName: string
  UsernameAttributes?: string[]
  AliasAttributes?: string[]
}

export function createUserPool(service: Service, input: CreateInput) {
  checkCustomAttributes([], findCustom(input.Schema ?? []))
  const now = service.now()
  const pool: Pool = {
    id: `${service.region}_${randomAlphanumerics(9)}`,
    name: input.PoolName,
    deviceGroupKey: `-${randomAlphanumerics(8)}`,
    ...readSettings(service, input),
    mfaSettings: {},
    usernameAttributes: input.UsernameAttributes ?? [],
    aliasAttributes: input.AliasAttributes ?? [],
    userSessionTracking: 'DISABLED',
    maxSessionsPerUser: 20,
    createdAt: now,
    modifiedAt: now,
    users: new Map(),
    groups: new Map(),
  }
  service.state.pools.set(pool.id, pool)
  return { UserPool: describe(service, pool) }
}

export function describeUserPool(
  service: Service,
  input: { UserPoolId: string },
) {
  const pool = findPool(service, input.UserPoolId)
  return { UserPool: describe(service, pool) }
}

/** As Cognito's: what the call leaves out goes back to its default. */
export function updateUserPool(
  service: Service,
  input: PoolSettings & { UserPoolId: string; PoolName?: string },
) {
  const pool = findPool(service, input.UserPoolId)
  const { Schema, UsernameConfiguration } = pool.settings
  Object.assign(
    pool,
    // Of the pool for good, as its name is for those that say none.
    readSettings(service, { ...input, Schema, UsernameConfiguration }),
    { name: input.PoolName ?? pool.name, modifiedAt: service.now() },
  )
  return {}
}

function readSettings(service: Service, input: PoolSettings) {
  const factors = input.Policies?.SignInPolicy?.AllowedFirstAuthFactors
  if (factors?.includes('WEB_AUTHN')) assertPasskeysSettable(service)
  const { Schema, UsernameConfiguration } = input
  const members = Object.entries(input).filter(
    ([member]) => member in updatableMembers,
  )
  return {
    // To set any member of it, even none, turns tracking on.
    deviceConfiguration: input.DeviceConfiguration,
    mfaConfiguration: input.MfaConfiguration ?? 'OFF',
    passwordPolicy: input.Policies?.PasswordPolicy ?? {},
    userPoolTier: input.UserPoolTier ?? 'ESSENTIALS',
    settings: {
      ...(Object.fromEntries(members) as PoolSettings),
      Schema,
      UsernameConfiguration,
    },
  }
}

function describe({ region }: Service, pool: Pool) {
  const { Schema: _, ...settings } = pool.settings
  return {
    ...settings,
    Id: pool.id,
    Name: pool.name,
    Arn: `arn:aws:cognito-idp:${region}:123456789012:userpool/${pool.id}`,
    DeviceConfiguration: pool.deviceConfiguration,
    MfaConfiguration: pool.mfaConfiguration,
    UsernameAttributes: pool.usernameAttributes,
    AliasAttributes: pool.aliasAttributes,
    Policies: { ...settings.Policies, PasswordPolicy: getPolicy(pool) },
    SchemaAttributes: getSchema(pool),
    EstimatedNumberOfUsers: pool.users.size,
    UserPoolTier: pool.userPoolTier,
    CreationDate: pool.createdAt / 1000,
    LastModifiedDate: pool.modifiedAt / 1000,
  }
}
