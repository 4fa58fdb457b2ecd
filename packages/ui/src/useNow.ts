'use client'

import { useState, useSyncExternalStore } from 'react'

const never = () => () => {}
const unknown = () => undefined

/**
 * The present, in epoch milliseconds, as a component first saw it. A server does not
 * know when its page is read, so there, and while React hydrates, it is undefined.
 */
export function useNow() {
  const [read] = useState(() => {
    let now: number | undefined
    return () => {
      now ??= Date.now()
      return now
    }
  })
  return useSyncExternalStore<number | undefined>(never, read, unknown)
}
