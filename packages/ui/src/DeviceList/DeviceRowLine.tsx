import { classes } from '../classes.ts'
import { LineAction } from '../LineAction.tsx'
import { RetryCountdown } from '../RetryCountdown.tsx'
import { UseDate } from '../UseLine.tsx'
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
  // No empty text, for which React would keep a node.
  const first = (isKnown ? use.text : hint) || undefined
  const last = (isKnown && use.end) || undefined
  return (
    <>
      <div
        {...item.getHintProps()}
        className={classes('cdev-device-line', className)}
      >
        {first && <span>{first}</span>}
        {isKnown && use.date && <UseDate key={use.date.text} date={use.date} />}
        {last && <span>{last}</span>}
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
