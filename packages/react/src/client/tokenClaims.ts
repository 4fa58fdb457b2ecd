import { membersOf } from './isObject.ts'
import { readDeviceSession } from './readDeviceSession.ts'
import { readDeviceKey, readText } from './readText.ts'
import type { DeviceKeyAbsence, DeviceSession } from './types.ts'

/** Whatever a token says. It is read, never verified. */
type Claims = Record<string, unknown>

function decode(token: string): Claims {
  const [, payload = ''] = token.split('.')
  const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
  // UTF-8, without the `TextDecoder` that React Native has not.
  const bytes = [...binary].map(
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return membersOf(JSON.parse(decodeURIComponent(bytes.join(''))))
}

/**
 * Looks only at what a host cannot have put there by accident. A user of
 * another provider is in the group `<pool>_<provider>` and is named
 * `<provider>_<id>`. A group of the host may begin with the pool's id too.
 * Managed login asks for `openid`. A Pre Token Generation trigger can add a
 * host's own scopes at any sign-in.
 *
 * @see
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-user-groups.html
 */
function likelyAbsence(
  { scope, username, 'cognito:groups': groups }: Claims,
  pool: string,
): DeviceKeyAbsence | undefined {
  const name = readText(username)?.toLowerCase() ?? ''
  const isFederated = (Array.isArray(groups) ? groups : []).some((group) => {
    const [, provider = ''] = String(group).split(`${pool}_`)
    return provider && name.startsWith(`${provider.toLowerCase()}_`)
  })
  if (isFederated) return 'federated'
  const scopes = readText(scope)?.split(' ') ?? []
  return scopes.includes('openid') ? 'hosted' : undefined
}

/** The session that an access token is about, or null if it is none. */
export function readSession(token: string): DeviceSession | null {
  try {
    const claims = decode(token)
    const userPoolId = (readText(claims.iss) ?? '').replace(/.*\//, '')
    const deviceKey = readDeviceKey(claims.device_key)
    const session = readDeviceSession({
      userId: claims.sub,
      userPoolId,
      username: claims.username,
      deviceKey,
      signedInAt: claims.auth_time,
      tokenLifetime: (Number(claims.exp) - Number(claims.iat)) * 1000,
      likely: deviceKey ? undefined : likelyAbsence(claims, userPoolId),
    })
    return session ?? null
  } catch {
    return null
  }
}
