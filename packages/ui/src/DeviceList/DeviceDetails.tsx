import type { UserDevice } from '@cognito-devices/react'
import { classes } from '../classes.ts'
import type { DeviceDates } from '../devices/createDeviceDates.ts'
import type { DeviceListText } from './deviceListText.ts'

type DeviceDetailsProps = {
  device: UserDevice
  now: number
  formats: DeviceDates
  displayText: DeviceListText
  className: string | undefined
}

const iso = (time: number) => new Date(time).toISOString()

/**
 * When it was used, since when it is known, and from where. The full date is
 * there for screen readers always, and seen while the row has pointer or focus,
 * in a place kept for it.
 */
export function DeviceDetails(props: DeviceDetailsProps) {
  const { formats, displayText: text, now } = props
  const { createdAt, ipAddress, lastAuthenticatedAt: used } = props.device
  return (
    <div className={classes('cdev-details', props.className)}>
      {used !== undefined && (
        <div>
          {text.lastUsed}{' '}
          <time dateTime={iso(used)} title={formats.full(used)}>
            {formats.relative(used, now)}{' '}
            <span className="cdev-full-date">({formats.full(used)})</span>
          </time>
        </div>
      )}
      {createdAt !== undefined && (
        <div>
          {text.firstSeen}{' '}
          <time dateTime={iso(createdAt)} title={formats.full(createdAt)}>
            {formats.day(createdAt)}
          </time>
        </div>
      )}
      {ipAddress && (
        <div>
          {text.ipAddress} <bdi>{ipAddress}</bdi>
        </div>
      )}
    </div>
  )
}
