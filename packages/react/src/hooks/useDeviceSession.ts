'use client'

import type { DeviceSession } from '../client/types.ts'
import { useDeviceStore } from './DevicesProvider.tsx'

/** Who is signed in: undefined until it is known, null when nobody is. */
export function useDeviceSession(): DeviceSession | null | undefined {
  return useDeviceStore('useDeviceSession').session
}
