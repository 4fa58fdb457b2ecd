import { classes } from '../classes.ts'
import { LineAction } from '../LineAction.tsx'
import { RetryCountdown } from '../RetryCountdown.tsx'
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
