import { json } from './http.ts'
import type { Service } from './service.ts'

/**
 * `/<pool>/.well-known/jwks.json` and `openid-configuration`, for back ends
 * that verify tokens.
 */
export async function answerWellKnown(
  service: Service,
  url: URL,
): Promise<Response | undefined> {
  const [, poolId = '', file] =
    /^\/([^/]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(
      url.pathname,
    ) ?? []
  if (!file) return
  if (!service.state.pools.has(poolId)) {
    return json({ message: `User pool ${poolId} does not exist.` }, 404)
  }
  if (file === 'jwks.json') {
    return json({ keys: [(await service.signingKey()).publicJwk] })
  }
  return json({
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: `${service.issuer}/${poolId}`,
    // Where the key is really found, whoever the issuer says to be.
    jwks_uri: `${url.origin}/${poolId}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
  })
}
