'use client'

import {
  type CurrentDevice,
  useCurrentDevice,
  useDevice,
  useDeviceSession,
} from '@cognito-devices/react'
import { type ForwardedRef, forwardRef } from 'react'
import { DeviceToggle } from './DeviceToggle.tsx'
import type { DeviceToggleOwnProps, DeviceToggleQuery } from './types.ts'

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
    <CurrentDeviceToggle {...props} rootRef={ref} />
  ) : (
    <OneDeviceToggle {...props} rootRef={ref} deviceKey={deviceKey} />
  )
})

type Props = DeviceToggleOwnProps & { rootRef: ForwardedRef<HTMLDivElement> }

/**
 * TanStack renders for all that is read of a result, and React's tools read every
 * prop: so no result is one.
 */
const pick = ({ data, error, isPaused, refetch }: DeviceToggleQuery) => ({
  data,
  error,
  isPaused,
  refetch,
})

function CurrentDeviceToggle(props: Props) {
  const query = pick(useCurrentDevice())
  return <DeviceToggle {...props} query={query} />
}

const signedOut: CurrentDevice = {
  status: 'unknown',
  isCurrent: false,
  reason: 'not-signed-in',
}

function OneDeviceToggle({
  deviceKey,
  ...props
}: Props & { deviceKey: string }) {
  const query = pick(useDevice({ deviceKey }))
  if (useDeviceSession() === null) query.data = signedOut
  return <DeviceToggle {...props} query={query} />
}
