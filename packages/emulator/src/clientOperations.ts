import { explicitAuthFlows, readAuthFlows } from './authFlows.ts'
import { randomAlphanumerics } from './bytes.ts'
import { checkClientAttributes } from './clientAttributes.ts'
import { invalidParameter } from './errors.ts'
import { findPool } from './find.ts'
import { clientSettings } from './poolMembers.ts'
import type { Service } from './service.ts'
import type { ClientSettings, TimeUnit } from './settings.ts'
import type { Client } from './state.ts'
import {
  type Constraints,
  required,
  resourceName,
  validate,
} from './validate.ts'

type CreateInput = ClientSettings & {
  UserPoolId: string
  ClientName: string
  ClientSecret?: string
  GenerateSecret?: boolean
}

const secondsPerUnit = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

const rotation: Constraints = {
  Feature: { oneOf: ['ENABLED', 'DISABLED'] },
  RetryGracePeriodSeconds: { min: 0, max: 60 },
}

const unit = { oneOf: Object.keys(secondsPerUnit) }

const clientConstraints: Constraints = {
  ClientName: resourceName,
  PreventUserExistenceErrors: { oneOf: ['LEGACY', 'ENABLED'] },
  ExplicitAuthFlows: { oneOf: explicitAuthFlows },
  AccessTokenValidity: { min: 1, max: 86_400 },
  AuthSessionValidity: { min: 3, max: 15 },
  IdTokenValidity: { min: 1, max: 86_400 },
  RefreshTokenValidity: { min: 0, max: 315_360_000 },
}

/** @throws {CognitoError} InvalidParameterException */
export function checkClientSettings(input: ClientSettings): void {
  validate(input, clientConstraints)
  validate(input.RefreshTokenRotation ?? {}, rotation)
  validate(input.TokenValidityUnits ?? {}, {
    AccessToken: unit,
    IdToken: unit,
    RefreshToken: unit,
  })
}

export function createUserPoolClient(service: Service, input: CreateInput) {
  validate(input, {
    UserPoolId: required,
    ClientName: { ...resourceName, required: true },
    ClientSecret: {
      sensitive: true,
      minLength: 24,
      maxLength: 64,
      pattern: '[\\w+]+',
    },
  })
  checkClientSettings(input)
  const pool = findPool(service, input.UserPoolId)
  checkClientAttributes(pool, input)
  const now = service.now()
  const client: Client = {
    id: randomAlphanumerics(26).toLowerCase(),
    name: input.ClientName,
    userPoolId: pool.id,
    secret: readSecret(input),
    createdAt: now,
    modifiedAt: now,
    ssoMaxValidityMinutes: 60,
    ...readClientSettings(input),
  }
  service.state.clients.set(client.id, client)
  return { UserPoolClient: describeClient(client) }
}

/** What the emulator honours, and the rest as it came. */
export function readClientSettings(input: ClientSettings) {
  const units = input.TokenValidityUnits ?? {}
  const members = Object.entries(input).filter(
    ([member]) => member in clientSettings,
  )
  return {
    settings: Object.fromEntries(members) as ClientSettings,
    explicitAuthFlows: readFlows(input),
    preventUserExistenceErrors: input.PreventUserExistenceErrors === 'ENABLED',
    authSessionMinutes: input.AuthSessionValidity ?? 3,
    enableTokenRevocation: input.EnableTokenRevocation ?? true,
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
  }
}

/** Documented: tokens that rotate are refreshed by their own operation alone. */
function readFlows({
  ExplicitAuthFlows,
  RefreshTokenRotation,
}: ClientSettings) {
  const flows = readAuthFlows(ExplicitAuthFlows)
  if (RefreshTokenRotation?.Feature !== 'ENABLED') return flows
  if (ExplicitAuthFlows?.includes(refreshFlow)) {
    throw invalidParameter(
      `${refreshFlow} cannot be allowed where refresh tokens rotate.`,
    )
  }
  return flows.filter((flow) => flow !== refreshFlow)
}

const refreshFlow = 'ALLOW_REFRESH_TOKEN_AUTH'

/** UserPoolClientType: the settings, with Cognito's defaults. */
export function describeClient(client: Client) {
  return {
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
    ...client.settings,
    ExplicitAuthFlows:
      client.settings.ExplicitAuthFlows ?? client.explicitAuthFlows,
    UserPoolId: client.userPoolId,
    ClientName: client.name,
    ClientId: client.id,
    ClientSecret: client.secret,
    CreationDate: client.createdAt / 1000,
    LastModifiedDate: client.modifiedAt / 1000,
  }
}

function readSecret({ ClientSecret, GenerateSecret }: CreateInput) {
  if (ClientSecret && GenerateSecret) {
    throw invalidParameter(
      'GenerateSecret and ClientSecret exclude each other.',
    )
  }
  if (ClientSecret) return ClientSecret
  return GenerateSecret ? randomAlphanumerics(52).toLowerCase() : undefined
}

function toSeconds(validity: number, unit: TimeUnit): number {
  return validity * secondsPerUnit[unit]
}
