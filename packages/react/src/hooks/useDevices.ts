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
import { useDeviceStore } from './useDeviceStore.ts'
import { useMergedDevices } from './useMergedDevices.ts'

export type UseDevicesOptions = DeviceQueryHookOptions & DevicesQueryOptions

export type UseDevicesResult = UseQueryResult<UserDevice[], DeviceError>

/**
 * Every device of the user: this browser first, then the others by last use. It
 * reads all pages. A device that was turned off here stays in the list as off,
 * although Cognito no longer lists it.
 */
export function useDevices({
  includeIpAddress,
  ...options
}: UseDevicesOptions = {}): UseDevicesResult {
  const state = useDeviceStore('useDevices')
  const { client, session } = state
  const { hasEntries, select } = useMergedDevices(state, includeIpAddress)
  // Offline it may take long until a list comes, and what was asked for has to
  // be visible.
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
