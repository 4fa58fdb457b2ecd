'use client'

import {
  type CurrentDevice,
  useDevice,
  useDeviceSession,
} from '@cognito-devices/react'
import type { DeviceToggleOptions } from './types.ts'
import { type DeviceToggle, useDeviceToggleOf } from './useDeviceToggleOf.ts'

export type UseDeviceToggleOptions = DeviceToggleOptions & {
  /** A device of the signed-in user. @default this browser's */
  deviceKey?: string | undefined
}

/**
 * The controller of `RememberedDeviceToggle`: its state, one message, and the
 * props of its parts, for a host that writes the markup itself.
 */
export function useDeviceToggle({
  deviceKey,
  ...options
}: UseDeviceToggleOptions = {}): DeviceToggle {
  const session = useDeviceSession()
  const own = session?.deviceKey
  // TanStack renders for all that is read of a result: no more is.
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
  return useDeviceToggleOf(
    { data: absent ?? data, error, isPaused, refetch },
    options,
  )
}
