'use client'

import { useEffect, useState } from 'react'
import { classes } from '../classes.ts'
import type { DisplayText } from '../displayText.ts'
import { LineAction } from '../LineAction.tsx'
import type { DeviceToggle } from './useDeviceToggleOf.ts'

type ToggleLineProps = {
  toggle: DeviceToggle
  className?: string | undefined
}

/** The state in one muted line, which ends with a way out. */
export function ToggleLine({ className, toggle }: ToggleLineProps) {
  const { displayText: text, message, state } = toggle
  const line = message?.place === 'line' ? message : undefined
  return (
    <div className={classes('cdev-hint', className)}>
      {(!line || toggle.hasSwitch) && (
        <span {...toggle.getHintProps()}>
          {state === 'loading' ? (
            <>
              <span className="cdev-hidden">{text.loading}</span>
              <span className="cdev-skeleton-text" aria-hidden>
                {toggle.hint}
              </span>
            </>
          ) : (
            toggle.hint
          )}
        </span>
      )}
      {line && (
        <span {...toggle.getLineProps()} className="cdev-line">
          {'retryAt' in line && line.retryAt !== undefined ? (
            <RetryCountdown retryAt={line.retryAt} retryIn={text.retryIn} />
          ) : (
            <span>{line.text}</span>
          )}{' '}
          {line.action && <LineAction {...line.action} />}
        </span>
      )}
    </div>
  )
}

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
