'use client'

import { useQuery } from '@tanstack/react-query'
import type { Device } from '../client/types.ts'
import { deviceNameQueryOptions } from '../queries/deviceNameQueryOptions.ts'
import { useDeviceSettings } from './DevicesProvider.tsx'
import { useDeviceStore } from './useDeviceStore.ts'

/**
 * What one device is called: the name that its owner gave it, else that of
 * `formatDeviceName`. It cannot rename; `useDeviceNames` follows that too, for several.
 */
export function useDeviceName(device: Device | undefined): string | undefined {
  const { session, store } = useDeviceStore('useDeviceName')
  const { formatDeviceName } = useDeviceSettings()
  const { data } = useQuery(
    deviceNameQueryOptions(store, session, device?.deviceKey),
  )
  return device && (data || formatDeviceName(device))
}
