'use client'

import type { ReactNode } from 'react'
import { DeviceToggleView } from './DeviceToggleView.tsx'
import type {
  DeviceToggleOwnProps,
  DeviceToggleQuery,
  ListedToggle,
} from './types.ts'
import { useDeviceToggleOf } from './useDeviceToggleOf.ts'

type DeviceToggleProps = Pick<
  DeviceToggleOwnProps,
  | 'classNames'
  | 'components'
  | 'displayText'
  | 'maxAge'
  | 'onError'
  | 'onSuccess'
  | 'recoveries'
> & {
  query: DeviceToggleQuery
  listed: ListedToggle & { action: ReactNode }
}

/** The toggle of a row. */
export function DeviceToggle({
  classNames,
  components,
  query,
  ...options
}: DeviceToggleProps) {
  const toggle = useDeviceToggleOf(query, options)
  return (
    <DeviceToggleView
      toggle={toggle}
      components={components}
      classNames={{ ...classNames, root: undefined }}
      action={options.listed.action}
    />
  )
}
