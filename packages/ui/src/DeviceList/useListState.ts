'use client'

import { useDeviceSession, useDeviceSettings } from '@cognito-devices/react'
import {
  describeRefusal,
  isUnavailable,
} from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { useFailure } from '../useFailure.ts'
import type { Say } from '../useLiveRegion.ts'
import { toMinute, useNow } from '../useNow.ts'
import { useSayOnce } from '../useSayOnce.ts'
import type { DeviceListState } from './deviceListMessage.ts'
import type { UseDeviceListOptions } from './types.ts'
import { useListedDevices } from './useListedDevices.ts'

type Options = Pick<
  UseDeviceListOptions,
  'includeCurrentDevice' | 'includeIpAddress'
> & { displayText: DisplayText; say: Say }

/** What was read, or why nothing was. */
export function useListState({ displayText, say, ...options }: Options) {
  const session = useDeviceSession()
  const { pool } = useDeviceSettings()
  const { devices, query } = useListedDevices(options)
  const { dataUpdatedAt, isFetching, isPaused, refetch } = query
  const now = useNow() ?? 0
  const isNobody = session === null
  const error = isNobody ? null : query.error
  const isRefused = isUnavailable(pool, error)
  const news = isRefused ? null : error
  const failure = useFailure(
    news,
    isNobody || isRefused || (devices !== undefined && error === null),
  )
  useSayOnce({
    sentence: news && describeRefusal({ error: news }, displayText),
    error: news,
    say,
  })

  function stateOf(): DeviceListState {
    if (isNobody) return 'signed-out'
    if (isRefused) return 'unavailable'
    if (devices) return devices.length > 0 ? 'ready' : 'empty'
    if (failure) return 'error'
    return isPaused ? 'offline' : 'loading'
  }

  return {
    state: stateOf(),
    devices: isNobody || isRefused ? undefined : devices,
    failure,
    refetch,
    isRetrying: devices ? isFetching : error === null && !isPaused,
    /** To the minute, so that reading again renders no row without need. */
    now: toMinute(dataUpdatedAt || now),
  }
}
