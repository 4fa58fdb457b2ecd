'use client'

import type { DeviceError } from '@cognito-devices/react'
import { useState } from 'react'

/**
 * Why reading failed, until it succeeds. It remains while reading is tried
 * again, so that the button for that keeps the focus.
 */
export function useFailure(error: DeviceError | null, isReady: boolean) {
  const [failure, setFailure] = useState(error)
  const next = isReady ? null : (error ?? failure)
  if (next !== failure) setFailure(next)
  return next
}
