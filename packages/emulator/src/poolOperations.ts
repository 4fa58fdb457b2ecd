import { randomAlphanumerics } from './bytes.ts'
import { invalidParameter } from './errors.ts'
import { findPool } from './find.ts'
import type { Service } from './service.ts'
import type {
  Client,
  DeviceConfiguration,
  MfaConfiguration,
  PasswordPolicy,
  Pool,
} from './state.ts'
import {
  mfaConfiguration,
  required,
  userPoolTier,
  validate,
} from './validate.ts'

type PoolSettings = {
  DeviceConfiguration?: DeviceConfiguration
  MfaConfiguration?: MfaConfiguration
  Policies?: { PasswordPolicy?: PasswordPolicy }
  UserPoolTier?: Pool['userPoolTier']
}

type CreateInput = PoolSettings & {
  PoolName: string
  UsernameAttributes?: string[]
  AliasAttributes?: string[]
}

export function createUserPool(service: Service, input: CreateInput) {
  validate(input, {
    PoolName: required,
    MfaConfiguration: mfaConfiguration,
    UserPoolTier: userPoolTier,
    UsernameAttributes: { oneOf: ['phone_number', 'email'] },
    AliasAttributes: { oneOf: ['phone_number', 'email', 'preferred_username'] },
  })
  const now = service.now()
  const pool: Pool = {
    id: `${service.region}_${randomAlphanumerics(9)}`,
    name: input.PoolName,
    deviceGroupKey: `-${randomAlphanumerics(8)}`,
    ...readSettings(input),
    usernameAttributes: input.UsernameAttributes ?? [],
    aliasAttributes: input.AliasAttributes ?? [],
    userSessionTracking: 'DISABLED',
    maxSessionsPerUser: 20,
    createdAt: now,
    modifiedAt: now,
    users: new Map(),
  }
  service.state.pools.set(pool.id, pool)
  return { UserPool: describe(service, pool) }
}

export function describeUserPool(
  service: Service,
  input: { UserPoolId: string },
) {
  validate(input, { UserPoolId: required })
  const pool = findPool(service, input.UserPoolId)
  return { UserPool: describe(service, pool) }
}

/** As Cognito's: what the call leaves out goes back to its default. */
export function updateUserPool(
  service: Service,
  input: PoolSettings & { UserPoolId: string },
) {
  validate(input, {
    UserPoolId: required,
    MfaConfiguration: mfaConfiguration,
    UserPoolTier: userPoolTier,
  })
  const pool = findPool(service, input.UserPoolId)
  Object.assign(pool, readSettings(input), { modifiedAt: service.now() })
  return {}
}

type TimeUnit = 'seconds' | 'minutes' | 'hours' | 'days'

type ClientInput = {
  UserPoolId: string
  ClientName: string
  GenerateSecret?: boolean
  ExplicitAuthFlows?: string[]
  PreventUserExistenceErrors?: 'LEGACY' | 'ENABLED'
  AccessTokenValidity?: number
  IdTokenValidity?: number
  RefreshTokenValidity?: number
  TokenValidityUnits?: Partial<
    Record<'AccessToken' | 'IdToken' | 'RefreshToken', TimeUnit>
  >
}

export function createUserPoolClient(service: Service, input: ClientInput) {
  validate(input, {
    UserPoolId: required,
    ClientName: required,
    PreventUserExistenceErrors: { oneOf: ['LEGACY', 'ENABLED'] },
    AccessTokenValidity: { min: 1, max: 86_400 },
    IdTokenValidity: { min: 1, max: 86_400 },
    RefreshTokenValidity: { min: 0, max: 315_360_000 },
  })
  findPool(service, input.UserPoolId)
  if (input.GenerateSecret) {
    throw invalidParameter('The emulator has no clients with a secret.')
  }
  const units = input.TokenValidityUnits ?? {}
  const unit = { oneOf: Object.keys(secondsPerUnit) }
  validate(units, { AccessToken: unit, IdToken: unit, RefreshToken: unit })
  const client: Client = {
    id: randomAlphanumerics(26).toLowerCase(),
    name: input.ClientName,
    userPoolId: input.UserPoolId,
    explicitAuthFlows: input.ExplicitAuthFlows ?? [
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
    preventUserExistenceErrors: input.PreventUserExistenceErrors === 'ENABLED',
    accessTokenSeconds: toSeconds(
      input.AccessTokenValidity ?? 1,
      units.AccessToken ?? 'hours',
    ),
    idTokenSeconds: toSeconds(
      input.IdTokenValidity ?? 1,
      units.IdToken ?? 'hours',
    ),
    refreshTokenSeconds: toSeconds(
      input.RefreshTokenValidity || 30,
      units.RefreshToken ?? 'days',
    ),
    ssoMaxValidityMinutes: 60,
  }
  service.state.clients.set(client.id, client)
  return {
    UserPoolClient: {
      UserPoolId: client.userPoolId,
      ClientName: client.name,
      ClientId: client.id,
      ExplicitAuthFlows: client.explicitAuthFlows,
    },
  }
}

const secondsPerUnit = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

function toSeconds(validity: number, unit: TimeUnit): number {
  return validity * secondsPerUnit[unit]
}

function readSettings(input: PoolSettings) {
  return {
    // To set any member of it, even none, turns tracking on.
    deviceConfiguration: input.DeviceConfiguration,
    mfaConfiguration: input.MfaConfiguration ?? 'OFF',
    passwordPolicy: input.Policies?.PasswordPolicy ?? {},
    userPoolTier: input.UserPoolTier ?? 'ESSENTIALS',
  }
}

function describe({ region }: Service, pool: Pool) {
  return {
    Id: pool.id,
    Name: pool.name,
    Arn: `arn:aws:cognito-idp:${region}:123456789012:userpool/${pool.id}`,
    DeviceConfiguration: pool.deviceConfiguration,
    MfaConfiguration: pool.mfaConfiguration,
    UsernameAttributes: pool.usernameAttributes,
    AliasAttributes: pool.aliasAttributes,
    Policies: { PasswordPolicy: pool.passwordPolicy },
    UserPoolTier: pool.userPoolTier,
    CreationDate: pool.createdAt / 1000,
    LastModifiedDate: pool.modifiedAt / 1000,
  }
}
