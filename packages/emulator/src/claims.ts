import type { JWTPayload } from 'jose'
import type { ClientMetadata } from './challenges.ts'
import { getGroupConfiguration, toGroupClaims } from './groupClaims.ts'
import type { Service } from './service.ts'
import type { Client, Pool, User } from './state.ts'
import { runTrigger } from './triggers.ts'
import type { TokenOverride } from './triggerTypes.ts'

type Owner = {
  pool: Pool
  client: Client
  user: User
  clientMetadata?: ClientMetadata | undefined
}

type Claims = { access: JWTPayload; id: JWTPayload }

/** Documented: these stay as they are, whatever preTokenGeneration says. */
const fixed = new Set(
  [
    'acr amr at_hash auth_time azp client_id cognito:username device_key',
    'event_id exp iat iss jti nbf nonce origin_jti sub token_use username',
  ].flatMap((names) => names.split(' ')),
)

/** What the preTokenGeneration trigger makes of the claims. */
export async function overrideClaims(
  service: Service,
  { client, ...owner }: Owner,
  cause: 'Authentication' | 'RefreshTokens',
  { access, id }: Claims,
): Promise<Claims> {
  const groupConfiguration = getGroupConfiguration(owner.pool, owner.user)
  const { claimsOverrideDetails, claimsAndScopeOverrideDetails: both } =
    await runTrigger(
      service,
      'preTokenGeneration',
      `TokenGeneration_${cause}`,
      { ...owner, clientId: client.id },
      { groupConfiguration },
      {},
    )
  const { groupOverrideDetails = groupConfiguration } =
    both ?? claimsOverrideDetails ?? {}
  const { groups, roles } = toGroupClaims(groupOverrideDetails ?? {})
  return {
    access: override({ ...access, ...groups }, both?.accessTokenGeneration),
    // Its first version knows only the ID token.
    id: override(
      { ...id, ...groups, ...roles },
      both?.idTokenGeneration ?? claimsOverrideDetails,
    ),
  }
}

function override(claims: JWTPayload, change?: TokenOverride): JWTPayload {
  const { claimsToAddOrOverride = {}, claimsToSuppress = [] } = change ?? {}
  const suppressed = new Set(claimsToSuppress)
  const kept = Object.entries(claims).filter(
    ([name]) => fixed.has(name) || !suppressed.has(name),
  )
  const added = Object.entries(claimsToAddOrOverride).filter(
    ([name]) => !fixed.has(name),
  )
  return Object.fromEntries([...kept, ...added])
}
