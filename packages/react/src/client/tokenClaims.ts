import type { DeviceKeyAbsence, DeviceSession } from './types.ts'

type Claims = {
  sub?: string
  iss: string
  username?: string
  device_key?: string
  auth_time?: number
  scope?: string
  'cognito:groups'?: string[]
}

function decode(token: string): Claims {
  const [, payload = ''] = token.split('.')
  const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes))
}

/**
 * Cognito puts the users of another provider into a group `<pool>_<provider>`,
 * and only managed login asks for scopes beside its own.
 */
function likelyAbsence(
  { scope = '', 'cognito:groups': groups }: Claims,
  pool: string,
): DeviceKeyAbsence | undefined {
  if (String(groups).includes(`${pool}_`)) return 'federated'
  const others = scope.replace('aws.cognito.signin.user.admin', '').trim()
  return others ? 'hosted' : undefined
}

/** The session that an access token speaks of; null when it is none. */
export function readSession(token: string): DeviceSession | null {
  try {
    const claims = decode(token)
    const { sub: userId, device_key: deviceKey } = claims
    const userPoolId = claims.iss.replace(/.*\//, '')
    return userId
      ? {
          userId,
          userPoolId,
          username: claims.username ?? userId,
          deviceKey,
          signedInAt: claims.auth_time,
          likely: deviceKey ? undefined : likelyAbsence(claims, userPoolId),
        }
      : null
  } catch {
    return null
  }
}
