'use client'

import {
  type DeviceRememberedStatus,
  toDeviceError,
  useDeviceActions,
} from '@cognito-devices/react'
import { useEffect, useRef } from 'react'
import type { AskStatusCallbacks } from './types.ts'

/**
 * Asks for a status. The callbacks are called only for the last call, while
 * mounted.
 */
export function useAskStatus(
  deviceKey: string | undefined,
  onAsk: () => void,
  { onError, onSuccess }: AskStatusCallbacks,
) {
  const { updateStatus } = useDeviceActions()
  const lastCall = useRef<unknown>(undefined)
  useEffect(
    () => () => {
      lastCall.current = undefined
    },
    [],
  )
  return (status: DeviceRememberedStatus) => {
    if (!deviceKey) return
    onAsk()
    const call = updateStatus({ deviceKey, status })
    lastCall.current = call
    call.then(
      (data) => call === lastCall.current && onSuccess?.(data),
      (thrown) => call === lastCall.current && onError?.(toDeviceError(thrown)),
    )
  }
}
