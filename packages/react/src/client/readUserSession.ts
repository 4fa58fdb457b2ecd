import type { SessionPage } from './DeviceClient.ts'
import { membersOf } from './isObject.ts'
import { readDate } from './readDate.ts'
import { readPage } from './readPage.ts'
import { readDeviceKey, readText } from './readText.ts'
import type { UserSession } from './types.ts'

/** Cognito writes `unknown` for what it does not know. */
const readKnown = (value: unknown) =>
  value === 'unknown' ? undefined : readText(value)

/**
 * A session as plain data, whoever returned it. Undefined if it has no id by
 * which it could be ended.
 */
export function readUserSession(
  answer: unknown,
  includeIpAddress = false,
): UserSession | undefined {
  const value = membersOf(answer)
  const sessionId = readDeviceKey(value.sessionId)
  if (!sessionId) return undefined
  const session: UserSession = {
    sessionId,
    type: value.type === 'sso' ? 'sso' : 'token',
    isCurrent: value.isCurrent === true,
    clientId: readText(value.clientId),
    createdAt: readDate(value.createdAt),
    lastActiveAt: readDate(value.lastActiveAt),
    deviceType: readKnown(value.deviceType),
    originSessionId: readDeviceKey(value.originSessionId),
  }
  if (!includeIpAddress) return session
  return {
    ...session,
    ipAddress: readText(value.ipAddress),
    city: readKnown(value.city),
    country: readKnown(value.country),
  }
}

/** A page of the list of sessions, or undefined if it is none. */
export function readSessionPage(
  sessions: unknown,
  nextToken: unknown,
  read: (session: unknown) => UserSession | undefined,
): SessionPage | undefined {
  const page = readPage(sessions, nextToken, read)
  return page && { sessions: page.rows, nextToken: page.token }
}
