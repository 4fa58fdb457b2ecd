'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { type ReviewRun, reviewRunOf } from '../register/reviewRun.ts'
import { useDeviceStore } from './useDeviceStore.ts'

const nothing = () => {}
const none = { get: () => undefined, subscribe: () => nothing }

/**
 * The review that is at work, whichever component began it: one that comes back to it
 * begins no second one. Undefined where none is.
 */
export function useReviewRun(): ReviewRun | undefined {
  const { register } = useDeviceStore('useReviewRun')
  const { get, subscribe } = useMemo(
    () => (register ? reviewRunOf(register) : none),
    [register],
  )
  return useSyncExternalStore(subscribe, get, none.get)
}
