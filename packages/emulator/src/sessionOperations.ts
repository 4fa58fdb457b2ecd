import { CognitoError, invalidParameter, resourceNotFound } from './errors.ts'
import { findUserForAdmin } from './find.ts'
import { takePage } from './paging.ts'
import type { Service } from './service.ts'
import type { Pool, User, UserSession } from './state.ts'
import { authorize } from './tokens.ts'
import {
  endLinkedSessions,
  endUserSession,
  findActiveSessions,
  findTokenRecord,
} from './userSessions.ts'

type ListInput = { NextToken?: string }

export function listUserSessions(
  service: Service,
  input: ListInput & { AccessToken: string },
) {
  const { session, ...owner } = authorize(service, input.AccessToken)
  const current = findTokenRecord(service, session.originJti)
  return list(service, owner, input, current)
}

export function adminListUserSessions(
  service: Service,
  input: ListInput & { UserPoolId: string; Username: string },
) {
  return list(service, findUserForAdmin(service, input), input)
}

type RevokeInput = {
  SessionId: string
  RevokeAssociatedSessions?: 'NONE' | 'LINKED'
}

export function revokeUserSession(
  service: Service,
  input: RevokeInput & { AccessToken: string },
) {
  const { session, ...owner } = authorize(service, input.AccessToken)
  assertTracked(owner.pool)
  if (findTokenRecord(service, session.originJti)?.id === input.SessionId) {
    throw invalidParameter('The current session cannot be revoked.')
  }
  return revoke(service, owner, input)
}

export function adminRevokeUserSession(
  service: Service,
  input: RevokeInput & { UserPoolId: string; Username: string },
) {
  return revoke(service, findUserForAdmin(service, input), input)
}

type Owner = { pool: Pool; user: User }

function list(
  service: Service,
  { pool, user }: Owner,
  { NextToken }: ListInput,
  current?: UserSession,
) {
  const isOff = pool.userSessionTracking !== 'ENABLED'
  if (isOff && service.rules.sessionTrackingOff === 'empty') {
    return { Sessions: [] }
  }
  assertTracked(pool)
  const now = service.now()
  const { page, next } = takePage(
    findActiveSessions(service, { pool, user }).filter(
      ({ visibleAt }) => now >= visibleAt,
    ),
    {
      scope: `sessions of ${user.attributes.sub}`,
      // No order is documented: this one matches no date.
      key: ({ id }) => id.slice(3),
      limit: service.sessionsPerPage,
      token: NextToken,
    },
  )
  return {
    Sessions: page.map((record) => describe(record, record.id === current?.id)),
    NextToken: next,
  }
}

function revoke(service: Service, { pool, user }: Owner, input: RevokeInput) {
  assertTracked(pool)
  const record = findActiveSessions(service, { pool, user }).find(
    ({ id }) => id === input.SessionId,
  )
  if (!record) throw resourceNotFound('Session does not exist.')
  endUserSession(service, record)
  if (input.RevokeAssociatedSessions === 'LINKED') {
    endLinkedSessions(service, record)
  }
  return {}
}

/** Which error a pool without tracking gives is not documented. */
function assertTracked(pool: Pool): void {
  if (pool.userSessionTracking === 'ENABLED') return
  throw new CognitoError(
    'OperationNotEnabledException',
    'User session tracking is not enabled for this user pool.',
  )
}

function describe(record: UserSession, isCurrent: boolean) {
  return {
    SessionId: record.id,
    SessionType: record.type,
    ClientId: record.clientId,
    CreateDate: record.createdAt / 1000,
    LastActiveDate: record.lastActiveAt / 1000,
    DeviceType: record.deviceType,
    LastIPAddress: record.ipAddress,
    // As where an address cannot be placed.
    LastLocation: { Country: 'unknown' },
    OriginSessionId: record.originSessionId,
    IsCurrentSession: isCurrent,
  }
}
