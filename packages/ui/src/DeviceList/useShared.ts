'use client'

import { useDeviceSettings } from '@cognito-devices/react'
import { useMemo } from 'react'
import { createDeviceDates } from '../devices/createDeviceDates.ts'
import { useSameFunctions } from '../useSameFunctions.ts'
import type { DeviceListActions, DeviceListShared } from './types.ts'

type Facts = Omit<
  DeviceListShared,
  keyof DeviceListActions | 'dates' | 'isReadOnly'
>

/**
 * What all rows have in common: a new object only when something of it is new, since
 * every row renders then.
 */
export function useShared(
  facts: Facts,
  actions: DeviceListActions,
): DeviceListShared {
  const { locale } = facts
  const { isReadOnly } = useDeviceSettings()
  const dates = useMemo(() => createDeviceDates(locale), [locale])
  const same = useSameFunctions(actions)
  const shared = { ...facts, ...same, dates, isReadOnly }
  // The same members in the same order, at each render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are they
  return useMemo(() => shared, Object.values(shared))
}
