'use client'

import {
  type DeviceError,
  type DeviceRememberedStatus,
  toDeviceError,
  type UpdateDeviceStatusData,
  useDeviceActions,
} from '@cognito-devices/react'
import { useEffect, useRef } from 'react'

export type AskStatusCallbacks = {
  /** Saved, or overtaken by another tab; the last click only, while mounted. */
  onSuccess?: ((data: UpdateDeviceStatusData) => void) | undefined
  /** Refused; the last click only, while mounted. The toggle shows it already. */
  onError?: ((error: DeviceError) => void) | undefined
}

/** Asks for a status and reports on the last one asked for. */
export function useAskStatus(
  deviceKey: string | undefined,
  { onSuccess, onError }: AskStatusCallbacks,
) {
  const { updateStatus } = useDeviceActions()
  const lastCall = useRef(0)
  useEffect(() => () => void lastCall.current++, [])

  return (status: DeviceRememberedStatus) => {
    if (deviceKey === undefined) return
    const call = ++lastCall.current
    updateStatus({ deviceKey, status }).then(
      (data) => {
        if (call === lastCall.current) onSuccess?.(data)
      },
      (error: unknown) => {
        if (call === lastCall.current) onError?.(toDeviceError(error))
      },
    )
  }
}
