'use client'

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { DeviceError } from '../client/DeviceError.ts'
import { isOnline } from '../client/online.ts'
import {
  type DevicesQueryOptions,
  devicesQueryOptions,
} from '../queries/devicesQueryOptions.ts'
import {
  type DeviceQueryHookOptions,
  sessionQueryFn,
  withoutUndefined,
} from '../queries/queryHook.ts'
import type { UserDevice } from '../register/mergeDevice.ts'
import { useDeviceStore } from './DevicesProvider.tsx'
import { useMergedDevices } from './useMergedDevices.ts'

export type UseDevicesOptions = DeviceQueryHookOptions & DevicesQueryOptions

export type UseDevicesResult = UseQueryResult<UserDevice[], DeviceError>

/**
 * Every device of the user, this browser first, then the last used. Pages are
 * followed. A device turned off here stays in the list, off, although Cognito
 * lists it no more.
 */
export function useDevices({
  includeIpAddress,
  ...options
}: UseDevicesOptions = {}): UseDevicesResult {
  const state = useDeviceStore('useDevices')
  const { client, session } = state
  const { hasEntries, select } = useMergedDevices(state, includeIpAddress)
  // Offline no list may come for long, and what was asked for must be seen.
  const isAlone = hasEntries && !isOnline()
  const query = devicesQueryOptions(client, session, { includeIpAddress })
  return useQuery({
    ...query,
    ...withoutUndefined(options),
    queryFn: sessionQueryFn(state) ?? query.queryFn,
    placeholderData: isAlone ? () => [] : undefined,
    select,
  })
}
