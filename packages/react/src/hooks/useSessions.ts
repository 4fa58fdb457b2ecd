'use client'

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import {
  type DeviceQueryHookOptions,
  sessionQueryFn,
  withoutUndefined,
} from '../queries/queryHook.ts'
import {
  type SessionsQueryOptions,
  sessionsQueryOptions,
} from '../queries/sessionsQueryOptions.ts'
import { isSettling } from '../register/sessionMarks.ts'
import type { UserSessions } from '../register/UserSessions.ts'
import { useDeviceStore } from './useDeviceStore.ts'

export type UseSessionsOptions = DeviceQueryHookOptions & SessionsQueryOptions

export type UseSessionsResult = UseQueryResult<UserSessions, DeviceError>

/** Milliseconds between two reads of a list that is about to change. */
const settleInterval = 2_000

/**
 * Where the user is signed in, this session first. It reads all pages. If that
 * cannot be known, there are no sessions, and a `reason`.
 */
export function useSessions({
  includeIpAddress,
  ...options
}: UseSessionsOptions = {}): UseSessionsResult {
  const state = useDeviceStore('useSessions')
  const { client, register, session } = state
  const query = sessionsQueryOptions(client, session, { includeIpAddress })
  return useQuery({
    ...query,
    refetchInterval: ({ state: { data } }) =>
      isSettling(register, data) && settleInterval,
    ...withoutUndefined(options),
    queryFn: sessionQueryFn(state) ?? query.queryFn,
  })
}
