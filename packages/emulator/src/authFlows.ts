import { invalidParameter } from './errors.ts'
import type { Client } from './state.ts'

/** What a client that names no flows may do, as documented. */
export const defaultAuthFlows = [
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
]

/** Of before 2019: what each allows beside SRP and refresh. */
const legacyFlows: Record<string, string> = {
  ADMIN_NO_SRP_AUTH: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  CUSTOM_AUTH_FLOW_ONLY: 'ALLOW_CUSTOM_AUTH',
  USER_PASSWORD_AUTH: 'ALLOW_USER_PASSWORD_AUTH',
}

const permissions: Record<string, string> = {
  USER_SRP_AUTH: 'ALLOW_USER_SRP_AUTH',
  USER_PASSWORD_AUTH: 'ALLOW_USER_PASSWORD_AUTH',
  USER_AUTH: 'ALLOW_USER_AUTH',
  CUSTOM_AUTH: 'ALLOW_CUSTOM_AUTH',
  ADMIN_USER_PASSWORD_AUTH: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  ADMIN_NO_SRP_AUTH: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  REFRESH_TOKEN_AUTH: 'ALLOW_REFRESH_TOKEN_AUTH',
  REFRESH_TOKEN: 'ALLOW_REFRESH_TOKEN_AUTH',
}

export const authFlows = Object.keys(permissions)

export const explicitAuthFlows = [
  ...Object.keys(legacyFlows),
  ...new Set(Object.values(permissions)),
]

/**
 * The flows that a client allows, in today's words.
 * @throws {CognitoError} InvalidParameterException, where old and new are mixed
 */
export function readAuthFlows(flows: string[] = []): string[] {
  if (flows.length === 0) return defaultAuthFlows
  const legacy = flows.filter((flow) => flow in legacyFlows)
  if (legacy.length === 0) return flows
  if (legacy.length < flows.length) {
    throw invalidParameter(
      'ExplicitAuthFlows of before cannot stand beside those that begin with ALLOW_.',
    )
  }
  return [
    ...legacy.map((flow) => legacyFlows[flow] ?? ''),
    ...(legacy.includes('CUSTOM_AUTH_FLOW_ONLY')
      ? []
      : ['ALLOW_USER_SRP_AUTH']),
    'ALLOW_CUSTOM_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ]
}

/** @throws {CognitoError} InvalidParameterException */
export function assertFlowAllowed(flow: string, client: Client): void {
  const permission = permissions[flow] ?? ''
  if (client.explicitAuthFlows.includes(permission)) return
  throw invalidParameter(`${flow} flow not enabled for this client`)
}
