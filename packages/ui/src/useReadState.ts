'use client'

import { type DeviceError, useDeviceSession } from '@cognito-devices/react'
import { describeRefusal } from './DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from './displayText.ts'
import { useFailure } from './useFailure.ts'
import type { Say } from './useLiveRegion.ts'
import { toMinute, useNow } from './useNow.ts'
import { useSayOnce } from './useSayOnce.ts'

/** What is read of TanStack's result. */
type Query = {
  /** Epoch milliseconds; zero before anything was read. */
  dataUpdatedAt: number
  error: DeviceError | null
  isFetching: boolean
  /** Whether reading waits for the connection. */
  isPaused: boolean
  refetch(): unknown
}

type Options<Data, State> = {
  /** Whether the pool tracks nothing of the kind. It is no failure. */
  isRefused?: boolean | undefined
  /** The state of a list that was read. */
  stateOf(data: Data): State
  displayText: DisplayText
  say: Say
}

type Unread = 'signed-out' | 'unavailable' | 'error' | 'offline' | 'loading'

/** What was read for a list, or why nothing was, which is said aloud. */
export function useReadState<Data, State extends string>(
  query: Query,
  read: Data | undefined,
  { displayText, isRefused = false, say, stateOf }: Options<Data, State>,
) {
  const { dataUpdatedAt, isFetching, isPaused, refetch } = query
  const isNobody = useDeviceSession() === null
  const now = useNow() ?? 0
  const error = isNobody || isRefused ? null : query.error
  const isOver = isNobody || isRefused
  const data = isOver ? undefined : read
  const failure = useFailure(error, isOver || (data !== undefined && !error))
  useSayOnce({
    sentence: error && describeRefusal({ error }, displayText),
    error,
    say,
  })

  function state(): State | Unread {
    if (isNobody) return 'signed-out'
    if (isRefused) return 'unavailable'
    if (data !== undefined) return stateOf(data)
    if (failure) return 'error'
    return isPaused ? 'offline' : 'loading'
  }

  return {
    state: state(),
    data,
    failure,
    refetch,
    isRetrying: data === undefined ? !error && !isPaused : isFetching,
    /** To the minute, so that reading again renders no row without need. */
    now: toMinute(dataUpdatedAt || now),
  }
}
