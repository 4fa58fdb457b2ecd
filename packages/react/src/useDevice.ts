'use client'

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DeviceError } from './DeviceError.ts'
import { useDeviceStore } from './DevicesProvider.tsx'
import { deviceQueryOptions } from './deviceQueries.ts'
import { mergeDevice, type UserDevice } from './mergeDevice.ts'
import type { DeviceQueryHookOptions } from './queryHook.ts'
import type { Device } from './types.ts'
import { useRegisterEntry } from './useRegisterEntries.ts'

export type UseDeviceOptions = DeviceQueryHookOptions & { deviceKey: string }

export type UseDeviceResult = UseQueryResult<UserDevice, DeviceError>

/**
 * One device of the user, with what was asked for it. A device that cannot be
 * read is `unknown`, unless it is this browser's or was turned off here.
 */
export function useDevice({
  deviceKey,
  ...options
}: UseDeviceOptions): UseDeviceResult {
  const { client, register, session } = useDeviceStore('useDevice')
  const entry = useRegisterEntry(register, deviceKey)
  const select = useCallback(
    (cached: Device | null) => mergeDevice(deviceKey, cached, entry, session),
    [deviceKey, entry, session],
  )
  return useQuery({
    ...deviceQueryOptions(client, session, deviceKey),
    ...options,
    select,
  })
}
