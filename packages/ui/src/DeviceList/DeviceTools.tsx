import { classes } from '../classes.ts'
import { DeviceIcon } from '../DeviceIcon.tsx'
import type { DeviceListController } from './useDeviceList.ts'

type DeviceToolsProps = {
  list: DeviceListController
  className: string | undefined
}

/** A field to find a device among many, and filters. */
export function DeviceTools({ className, list }: DeviceToolsProps) {
  const { displayText: text, filter } = list
  return (
    <div className={classes('cdev-tools', className)}>
      <div className="cdev-find">
        <DeviceIcon kind="find" />
        <input {...filter.getFindProps()} className="cdev-input" />
      </div>
      <div className="cdev-chips">
        {filter.filters.map(({ count, label, name }) => (
          <button
            key={name}
            {...filter.getFilterProps(name)}
            className="cdev-press"
          >
            <span className="cdev-chip">
              <span className="cdev-button-text">
                <span>{label}</span>{' '}
                <span className="cdev-count">{text.amount(count)}</span>
              </span>
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
