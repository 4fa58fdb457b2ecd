'use client'

import type { DeviceSession } from '../client/types.ts'
import { useDeviceStore } from './useDeviceStore.ts'

/** Who is signed in. Undefined until that is known, and null if nobody is. */
export function useDeviceSession(): DeviceSession | null | undefined {
  return useDeviceStore('useDeviceSession').session
}
