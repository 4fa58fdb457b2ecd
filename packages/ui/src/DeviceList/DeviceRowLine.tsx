import { classes } from '../classes.ts'
import { LineAction } from '../LineAction.tsx'
import { RetryCountdown } from '../RememberedDeviceToggle/ToggleLine.tsx'
import type { DeviceRowController } from './useDeviceRow.ts'

type DeviceRowLineProps = {
  item: DeviceRowController
  className: string | undefined
}

/**
 * The line under the name: when the device was used, or what is so, with a way
 * out.
 */
export function DeviceRowLine({ className, item }: DeviceRowLineProps) {
  const { displayText: text, hint, line, state, use } = item
  const isKnown = state === 'on' || state === 'off'
  return (
    <>
      <div
        {...item.getHintProps()}
        className={classes('cdev-device-line', className)}
      >
        {isKnown ? use.text : hint}
        {isKnown && use.date && (
          <time
            dateTime={new Date(use.date.time).toISOString()}
            title={use.date.full}
          >
            {use.date.text}
            <span className="cdev-hidden">{` (${use.date.full})`}</span>
          </time>
        )}
        {isKnown && use.end}
      </div>
      {line && (
        <div
          {...item.getLineProps()}
          className={classes('cdev-device-line cdev-line', className)}
        >
          {line.retryAt === undefined ? (
            <span>{line.text}</span>
          ) : (
            <RetryCountdown retryAt={line.retryAt} retryIn={text.retryIn} />
          )}{' '}
          {line.action && <LineAction {...line.action} />}
        </div>
      )}
    </>
  )
}
