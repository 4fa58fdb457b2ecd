import type { DeviceKeyAbsence, DeviceSession } from './types.ts'

type Claims = Record<string, unknown>

function decode(token: string): Claims {
  const payload = (token.split('.')[1] ?? '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes))
}

function text(claims: Claims, name: string) {
  const value = claims[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * Cognito puts the users of another provider into a group `<pool>_<provider>`,
 * and only managed login asks for scopes beside its own.
 */
function likelyAbsence(claims: Claims, pool: string) {
  const groups = claims['cognito:groups']
  const federated =
    Array.isArray(groups) &&
    groups.some((group) => String(group).startsWith(`${pool}_`))
  const scopes = (text(claims, 'scope') ?? '').split(' ').filter(Boolean)
  const hosted = scopes.some(
    (scope) => scope !== 'aws.cognito.signin.user.admin',
  )
  const absence: DeviceKeyAbsence | undefined = federated
    ? 'federated'
    : hosted
      ? 'hosted'
      : undefined
  return absence
}

/** The session that an access token speaks of; null when it is none. */
export function readSession(token: string): DeviceSession | null {
  try {
    const claims = decode(token)
    const userId = text(claims, 'sub')
    const userPoolId = text(claims, 'iss')?.split('/').pop()
    if (!userId || !userPoolId) return null
    const deviceKey = text(claims, 'device_key')
    return {
      userId,
      userPoolId,
      username: text(claims, 'username') ?? userId,
      deviceKey,
      signedInAt:
        typeof claims.auth_time === 'number' ? claims.auth_time : undefined,
      likely: deviceKey ? undefined : likelyAbsence(claims, userPoolId),
    }
  } catch {
    return null
  }
}
