'use client'

import { useEffect, useState } from 'react'

type RetryCountdownProps = {
  retryAt: number
  displayText: { retryIn(seconds: number): string }
}

const secondsUntil = (time: number) =>
  Math.max(1, Math.ceil((time - Date.now()) / 1000))

/** Counts down on its own, so that the toggle need not render each second. */
export function RetryCountdown({ retryAt, displayText }: RetryCountdownProps) {
  const [seconds, setSeconds] = useState(() => secondsUntil(retryAt))
  useEffect(() => {
    setSeconds(secondsUntil(retryAt))
    const timer = setInterval(() => setSeconds(secondsUntil(retryAt)), 500)
    return () => clearInterval(timer)
  }, [retryAt])
  return <span>{displayText.retryIn(seconds)}</span>
}
