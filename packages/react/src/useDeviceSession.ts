'use client'

import { useDeviceStore } from './DevicesProvider.tsx'
import type { DeviceSession } from './types.ts'

/** Who is signed in: undefined until it is known, null when nobody is. */
export function useDeviceSession(): DeviceSession | null | undefined {
  return useDeviceStore('useDeviceSession').session
}
