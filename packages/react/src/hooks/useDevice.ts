'use client'

import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DeviceError } from '../client/DeviceError.ts'
import type { Device } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import {
  type DeviceQueryHookOptions,
  withoutUndefined,
} from '../queries/queryHook.ts'
import { mergeDevice, type UserDevice } from '../register/mergeDevice.ts'
import { useDeviceQuery } from './useDeviceQuery.ts'
import { useDeviceStore } from './useDeviceStore.ts'

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
  const state = useDeviceStore('useDevice')
  const { session } = state
  const select = useCallback(
    (device: Device | null, entry: DeviceEntry | undefined) =>
      mergeDevice(deviceKey, device, entry, session),
    [deviceKey, session],
  )
  return useDeviceQuery(state, deviceKey, withoutUndefined(options), select)
}
