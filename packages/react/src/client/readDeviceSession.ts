import { membersOf } from './isObject.ts'
import { readSeconds } from './readDate.ts'
import { readDeviceKey, readText } from './readText.ts'
import type { DeviceSession } from './types.ts'

/** Who is signed in, or undefined if the value does not tell. */
export function readDeviceSession(answer: unknown): DeviceSession | undefined {
  const value = membersOf(answer)
  const userId = readText(value.userId)
  const userPoolId = readText(value.userPoolId)
  if (!userId || !userPoolId) return undefined
  const { likely, tokenLifetime } = value
  return {
    userId,
    userPoolId,
    username: readText(value.username) ?? userId,
    deviceKey: readDeviceKey(value.deviceKey),
    signedInAt: readSeconds(value.signedInAt),
    tokenLifetime:
      typeof tokenLifetime === 'number' && tokenLifetime > 0
        ? tokenLifetime
        : undefined,
    likely: likely === 'federated' || likely === 'hosted' ? likely : undefined,
  }
}
