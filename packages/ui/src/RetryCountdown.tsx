'use client'

import { useEffect, useState } from 'react'
import type { DisplayText } from './displayText.ts'

type RetryCountdownProps = {
  retryAt: number
  retryIn: DisplayText['retryIn']
}

/** Counts down by itself, so that nothing else renders each second. */
export function RetryCountdown({ retryAt, retryIn }: RetryCountdownProps) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return <span>{retryIn(Math.max(1, Math.ceil((retryAt - now) / 1000)))}</span>
}
