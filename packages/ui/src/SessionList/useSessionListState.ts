'use client'

import { useDeviceSession, useSessions } from '@cognito-devices/react'
import { describeRefusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { useFailure } from '../useFailure.ts'
import type { Say } from '../useLiveRegion.ts'
import { toMinute, useNow } from '../useNow.ts'
import { useSayOnce } from '../useSayOnce.ts'
import type { SessionListState } from './sessionListMessage.ts'

type Options = {
  includeIpAddress: boolean | undefined
  displayText: DisplayText
  say: Say
}

/** What was read, or why nothing was. */
export function useSessionListState({
  displayText,
  includeIpAddress = false,
  say,
}: Options) {
  const session = useDeviceSession()
  const query = useSessions({ includeIpAddress })
  const now = useNow() ?? 0
  const { data, dataUpdatedAt, isFetching, isPaused, refetch } = query
  const isNobody = session === null
  const error = isNobody ? null : query.error
  const failure = useFailure(
    error,
    isNobody || (data !== undefined && error === null),
  )
  useSayOnce({
    sentence: error && describeRefusal({ error }, displayText),
    error,
    say,
  })

  function stateOf(): SessionListState {
    if (isNobody) return 'signed-out'
    if (data) return data.reason ? 'unavailable' : 'ready'
    if (failure) return 'error'
    return isPaused ? 'offline' : 'loading'
  }

  return {
    state: stateOf(),
    sessions: isNobody ? undefined : data?.sessions,
    failure,
    refetch,
    isRetrying: data ? isFetching : error === null && !isPaused,
    now: toMinute(dataUpdatedAt || now),
  }
}
