import { membersOf } from './isObject.ts'
import { milliseconds } from './readDate.ts'
import { readUserSession } from './readUserSession.ts'

/** Makes a session of Cognito's answer, or undefined if the answer is none. */
export function parseUserSession(answer: unknown, includeIpAddress?: boolean) {
  const wire = membersOf(answer)
  const place = membersOf(wire.LastLocation)
  return readUserSession(
    {
      sessionId: wire.SessionId,
      type: wire.SessionType === 'SSO' ? 'sso' : 'token',
      isCurrent: wire.IsCurrentSession,
      clientId: wire.ClientId,
      createdAt: milliseconds(wire.CreateDate),
      lastActiveAt: milliseconds(wire.LastActiveDate),
      deviceType: wire.DeviceType,
      originSessionId: wire.OriginSessionId,
      ipAddress: wire.LastIPAddress,
      city: place.City,
      country: place.Country,
    },
    includeIpAddress,
  )
}
