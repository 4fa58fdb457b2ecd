'use client'

import type { DeviceError } from '@cognito-devices/react'
import { type RefObject, useEffect, useRef, useState } from 'react'

type Options = {
  error: DeviceError | null
  /** Nothing is missing, and the error has gone. */
  isReady: boolean
  /** A read is under way, or will be. */
  isFetching: boolean
  onReload(): void
  /** What has the focus once it is ready. */
  target: RefObject<HTMLElement | null>
}

/**
 * Reads again after a failure. What failed stays until that settles, so that the
 * button keeps the focus; what comes then takes it over.
 */
export function useReload(options: Options) {
  const { error, isFetching, isReady, onReload, target } = options
  const [failure, setFailure] = useState<DeviceError>()
  const hasFocus = useRef(false)
  if (isReady && failure) setFailure(undefined)

  useEffect(() => {
    if (!isReady || !hasFocus.current) return
    hasFocus.current = false
    target.current?.focus()
  }, [isReady, target])

  const shown = error ?? (isReady ? null : (failure ?? null))
  return {
    error: shown,
    reload() {
      if (shown) {
        hasFocus.current = true
        setFailure(shown)
      }
      onReload()
    },
    promptProps: {
      isRetrying: shown !== null && isFetching,
      onFocus: () => {
        hasFocus.current = true
      },
      // The person went on; React does not call it for what it takes away.
      onBlur: () => {
        hasFocus.current = false
      },
    },
  }
}
