'use client'

import {
  type DeviceError,
  type ForgetOtherDevicesData,
  useForgetOtherDevices,
} from '@cognito-devices/react'
import { useRef, useState } from 'react'

export type ForgetOthersCallbacks = {
  /** All other browsers have had their turn, or it was stopped. */
  onForgetOthers?: ((data: ForgetOtherDevicesData) => void) | undefined
  /** Refused. The list shows it already. */
  onError?: ((error: DeviceError) => void) | undefined
}

/** Removes all others, with its progress, and can be stopped. */
export function useForgetOthers(callbacks: ForgetOthersCallbacks) {
  const controller = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const [isStopping, setIsStopping] = useState(false)
  const forget = useForgetOtherDevices({
    onSuccess: (data) => callbacks.onForgetOthers?.(data),
    onError: (error) => callbacks.onError?.(error),
  })
  return {
    isRunning: forget.isPending,
    isStopping,
    progress,
    result: forget.data,
    /** Nothing could be tried; or the first of those that were refused. */
    error: forget.error ?? forget.data?.refused[0]?.error ?? null,
    start() {
      controller.current = new AbortController()
      setProgress(undefined)
      setIsStopping(false)
      forget.mutate({
        signal: controller.current.signal,
        onProgress: setProgress,
      })
    },
    stop() {
      setIsStopping(true)
      controller.current?.abort()
    },
    reset: forget.reset,
  }
}
