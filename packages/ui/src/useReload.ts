'use client'

import type { DeviceError } from '@cognito-devices/react'
import { type RefObject, useEffect, useRef, useState } from 'react'

type Options = {
  error: DeviceError | null
  isPaused: boolean
  hasDevice: boolean
  onReload(): void
  switchRef: RefObject<HTMLElement | null>
}

/**
 * Reads again after a failure. What failed stays until that settles, so that the
 * button keeps the focus; the switch that comes then takes it over.
 */
export function useReload(options: Options) {
  const { error, hasDevice, isPaused, onReload, switchRef } = options
  const [failure, setFailure] = useState<DeviceError>()
  const hasFocus = useRef(false)
  if (hasDevice && failure) setFailure(undefined)

  useEffect(() => {
    if (!hasDevice || !hasFocus.current) return
    hasFocus.current = false
    switchRef.current?.focus()
  }, [hasDevice, switchRef])

  const shown = error ?? (hasDevice ? null : (failure ?? null))
  return {
    error: shown,
    isReloading: shown !== null && error === null && !isPaused,
    reload() {
      if (shown) {
        hasFocus.current = true
        setFailure(shown)
      }
      onReload()
    },
    /** The person went on; React does not call it for what it takes away. */
    onBlur() {
      hasFocus.current = false
    },
  }
}
