'use client'

import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DeviceError } from '../client/DeviceError.ts'
import type { Device, DeviceKeyAbsence } from '../client/types.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import {
  type DeviceQueryHookOptions,
  withoutUndefined,
} from '../queries/queryHook.ts'
import { mergeDevice, type UserDevice } from '../register/mergeDevice.ts'
import { useDeviceQuery } from './useDeviceQuery.ts'
import { useDeviceStore } from './useDeviceStore.ts'

/** This browser as its user should see it, whether or not it has a device. */
export type CurrentDevice = Omit<UserDevice, 'deviceKey'> & {
  /** Absent if this sign-in has no tracked device. `reason` says why. */
  deviceKey?: string | undefined
  /** A guess at the cause of `'no-device-key'`. */
  likely?: DeviceKeyAbsence | undefined
}

export type UseCurrentDeviceOptions = DeviceQueryHookOptions

export type UseCurrentDeviceResult = UseQueryResult<CurrentDevice, DeviceError>

/**
 * The browser that the user signed in from, as the access token names it. If it
 * can be read, it is remembered. If it is not found, it is not remembered,
 * until a write says that it is forgotten.
 *
 * @see
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
 */
export function useCurrentDevice(
  options: UseCurrentDeviceOptions = {},
): UseCurrentDeviceResult {
  const state = useDeviceStore('useCurrentDevice')
  const { session } = state
  const deviceKey = session?.deviceKey
  const select = useCallback(
    (cached: Device | null, entry: DeviceEntry | undefined): CurrentDevice => {
      if (!session || !deviceKey)
        return {
          status: 'unknown',
          isCurrent: true,
          reason: session ? 'no-device-key' : 'not-signed-in',
          likely: session?.likely,
        }
      return mergeDevice(deviceKey, cached, entry, session)
    },
    [deviceKey, session],
  )
  return useDeviceQuery(state, deviceKey, withoutUndefined(options), select)
}
