'use client'

import { forwardRef, type ReactElement, type RefAttributes } from 'react'
import { DeviceToggleView } from './DeviceToggleView.tsx'
import type {
  DeviceToggleOwnProps,
  RememberedDeviceToggleComponents,
} from './types.ts'
import { useDeviceToggle } from './useDeviceToggle.ts'

export type RememberedDeviceToggleProps<
  Parts extends
    RememberedDeviceToggleComponents = RememberedDeviceToggleComponents,
> = DeviceToggleOwnProps<Parts> & {
  /** The key of a device of the signed-in user. @default this browser's */
  deviceKey?: string | undefined
}

/**
 * The switch "Remember this browser", and everything that can result from it.
 * Renders a `<div>` with its state in `data-state`, `data-pending`,
 * `data-intent`, `data-error` and `data-readonly`.
 */
export const RememberedDeviceToggle = forwardRef<
  HTMLDivElement,
  RememberedDeviceToggleProps
>(function RememberedDeviceToggle(settings, ref) {
  const {
    deviceKey,
    displayText,
    maxAge,
    onError,
    onSuccess,
    recoveries,
    wasChallenged,
    ...props
  } = settings
  const toggle = useDeviceToggle(settings)
  return <DeviceToggleView {...props} ref={ref} toggle={toggle} />
}) as <Parts extends RememberedDeviceToggleComponents>(
  props: RememberedDeviceToggleProps<Parts> & RefAttributes<HTMLDivElement>,
) => ReactElement
