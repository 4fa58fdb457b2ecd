'use client'

import {
  type CurrentDevice,
  useDevice,
  useDeviceName,
  useDeviceSession,
} from '@cognito-devices/react'
import type { DeviceToggleOptions } from './types.ts'
import { type DeviceToggle, useDeviceToggleOf } from './useDeviceToggleOf.ts'

export type UseDeviceToggleOptions = DeviceToggleOptions & {
  /** The key of a device of the signed-in user. @default this browser's */
  deviceKey?: string | undefined
}

/**
 * The controller of `RememberedDeviceToggle`. It returns its state, one
 * message, and props for its parts, for markup of your own.
 */
export function useDeviceToggle({
  deviceKey,
  ...options
}: UseDeviceToggleOptions = {}): DeviceToggle {
  const session = useDeviceSession()
  const own = session?.deviceKey
  // TanStack renders for each field of the result that is read. So nothing else
  // is read.
  const read = useDevice({ deviceKey: deviceKey ?? own ?? '' })
  const { data, error, isPaused, refetch } = read
  const absent: CurrentDevice | undefined =
    session === null || (session && !deviceKey && !own)
      ? {
          status: 'unknown',
          isCurrent: deviceKey === undefined,
          reason: session ? 'no-device-key' : 'not-signed-in',
          likely: session?.likely,
        }
      : undefined
  const isOther = deviceKey !== undefined && deviceKey !== own
  const name = useDeviceName(isOther ? data : undefined)
  return useDeviceToggleOf(
    { data: absent ?? data, error, isPaused, refetch },
    { ...options, name },
  )
}
