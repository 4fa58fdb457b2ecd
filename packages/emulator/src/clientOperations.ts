import { readAuthFlows } from './authFlows.ts'
import { randomAlphanumerics } from './bytes.ts'
import { checkClientAttributes } from './clientAttributes.ts'
import { clientSettings } from './clientMembers.ts'
import { invalidParameter } from './errors.ts'
import { findPool } from './find.ts'
import type { Service } from './service.ts'
import type { ClientSettings, TimeUnit } from './settings.ts'
import type { Client } from './state.ts'

type CreateInput = ClientSettings & {
  UserPoolId: string
  ClientName: string
  ClientSecret?: string
  GenerateSecret?: boolean
}

const secondsPerUnit = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

export function createUserPoolClient(service: Service, input: CreateInput) {
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
  const members = Object.entries(input).filter(
    ([member]) => member in clientSettings,
  )
  return {
    settings: Object.fromEntries(members) as ClientSettings,
    explicitAuthFlows: readFlows(input),
    preventUserExistenceErrors: input.PreventUserExistenceErrors === 'ENABLED',
    authSessionMinutes: input.AuthSessionValidity ?? 3,
    enableTokenRevocation: input.EnableTokenRevocation ?? true,
    ...readValidities(input),
  }
}

const fiveMinutes = 5 * 60
const hour = 60 * 60
const day = 24 * hour

/** Documented: how short and how long they may be. The words were observed. */
function readValidities(input: ClientSettings) {
  const { TokenValidityUnits: units = {} } = input
  const accessTokenSeconds = toSeconds(
    input.AccessTokenValidity ?? 1,
    units.AccessToken ?? 'hours',
  )
  const idTokenSeconds = toSeconds(
    input.IdTokenValidity ?? 1,
    units.IdToken ?? 'hours',
  )
  // As the model says, 0 is as good as absent.
  const refreshTokenSeconds = input.RefreshTokenValidity
    ? toSeconds(input.RefreshTokenValidity, units.RefreshToken ?? 'days')
    : 30 * day
  const isInRange =
    [accessTokenSeconds, idTokenSeconds].every(
      (seconds) => seconds >= fiveMinutes && seconds <= day,
    ) &&
    refreshTokenSeconds >= hour &&
    refreshTokenSeconds <= 3650 * day
  if (!isInRange) throw invalidParameter('Invalid range for token validity.')
  return { accessTokenSeconds, idTokenSeconds, refreshTokenSeconds }
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
