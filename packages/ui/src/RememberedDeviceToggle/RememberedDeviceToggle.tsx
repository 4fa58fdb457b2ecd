'use client'

import {
  type CurrentDevice,
  useCurrentDevice,
  useDevice,
  useDeviceSession,
} from '@cognito-devices/react'
import { forwardRef } from 'react'
import { DeviceToggle } from './DeviceToggle.tsx'
import type { DeviceToggleOwnProps } from './types.ts'

export type RememberedDeviceToggleProps = DeviceToggleOwnProps & {
  /** A device of the signed-in user. @default this browser's */
  deviceKey?: string | undefined
}

/**
 * The switch "Skip the verification code on this browser", with everything that
 * can come of it. Renders a `<div>`; its state is on it as `data-state`,
 * `data-pending`, `data-intent` and `data-error`.
 */
export const RememberedDeviceToggle = forwardRef<
  HTMLDivElement,
  RememberedDeviceToggleProps
>(function RememberedDeviceToggle({ deviceKey, ...props }, ref) {
  return deviceKey === undefined ? (
    <CurrentDeviceToggle {...props} ref={ref} />
  ) : (
    <OneDeviceToggle {...props} ref={ref} deviceKey={deviceKey} />
  )
})

const CurrentDeviceToggle = forwardRef<HTMLDivElement, DeviceToggleOwnProps>(
  function CurrentDeviceToggle(props, ref) {
    const { data, error, isPaused, refetch } = useCurrentDevice()
    return (
      <DeviceToggle
        {...props}
        ref={ref}
        device={data}
        error={error}
        isPaused={isPaused}
        onReload={refetch}
      />
    )
  },
)

const signedOut: CurrentDevice = {
  status: 'unknown',
  isCurrent: false,
  reason: 'not-signed-in',
}

const OneDeviceToggle = forwardRef<
  HTMLDivElement,
  DeviceToggleOwnProps & { deviceKey: string }
>(function OneDeviceToggle({ deviceKey, ...props }, ref) {
  const session = useDeviceSession()
  const { data, error, isPaused, refetch } = useDevice({ deviceKey })
  return (
    <DeviceToggle
      {...props}
      ref={ref}
      device={session === null ? signedOut : data}
      error={error}
      isPaused={isPaused}
      onReload={refetch}
    />
  )
})
