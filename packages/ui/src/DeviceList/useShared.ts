'use client'

import { useDeviceSettings } from '@cognito-devices/react'
import { useMemo } from 'react'
import { createDeviceDates } from '../devices/createDeviceDates.ts'
import type { DeviceListShared } from './types.ts'

type Options = Omit<DeviceListShared, 'dates' | 'isReadOnly'>

/** What all rows have in common: a new object only when something of it is new. */
export function useShared(options: Options): DeviceListShared {
  const { locale } = options
  const { isReadOnly } = useDeviceSettings()
  const dates = useMemo(() => createDeviceDates(locale), [locale])
  const shared = { ...options, dates, isReadOnly }
  // The same members in the same order, at each render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are they
  return useMemo(() => shared, Object.values(shared))
}
