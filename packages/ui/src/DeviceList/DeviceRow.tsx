'use client'

import { memo } from 'react'
import { classes } from '../classes.ts'
import { Decision } from '../Decision.tsx'
import { DeviceIcon } from '../DeviceIcon.tsx'
import { DeviceSwitch } from '../RememberedDeviceToggle/DeviceSwitch.tsx'
import { DeviceRowDetails } from './DeviceRowDetails.tsx'
import { DeviceRowLine } from './DeviceRowLine.tsx'
import type {
  DeviceListClassNames,
  DeviceListComponents,
  DeviceListRow,
} from './types.ts'
import { useDeviceRow } from './useDeviceRow.ts'

type DeviceRowProps = {
  row: DeviceListRow
  classNames: DeviceListClassNames
  components: DeviceListComponents
}

/**
 * One device. Renders a list item, and renders again only if something in it
 * has changed.
 */
export const DeviceRow = memo(function DeviceRow({
  classNames,
  components,
  row,
}: DeviceRowProps) {
  const item = useDeviceRow(row)
  const { displayText: text, isGiven, offer } = item
  const { Switch } = components
  const Name = isGiven ? 'bdi' : 'span'
  return (
    <div
      {...item.getRootProps()}
      className={classes('cdev-device', classNames.device)}
    >
      {item.isSelected === undefined ? (
        <DeviceIcon kind={item.kind} />
      ) : (
        <label className="cdev-pick">
          <input {...item.getSelectProps()} className="cdev-checkbox" />
        </label>
      )}
      <div className="cdev-device-main">
        <Name
          {...item.getNameProps()}
          className={classes('cdev-device-name', classNames.name)}
        >
          {item.name}
        </Name>
        {item.isCurrent && (
          <>
            {' '}
            <span className={classes('cdev-badge', classNames.badge)}>
              {text.thisBrowser}
            </span>
          </>
        )}
        <DeviceRowLine item={item} className={classNames.line} />
      </div>
      {item.hasSwitch &&
        (Switch ? (
          <Switch {...item.getSwitchPartProps()} />
        ) : (
          <DeviceSwitch {...item.getSwitchProps()} classNames={classNames} />
        ))}
      {!item.hasSwitch && !item.isSelecting && !item.isGone && (
        <span className="cdev-no-switch" />
      )}
      {item.canOpen && (
        <button {...item.getMoreProps()} className="cdev-press">
          <span className={classes('cdev-more', classNames.more)} />
        </button>
      )}
      {(offer || item.prompt) && (
        <Decision
          prompt={item.prompt}
          offer={offer}
          dismiss={text.dismiss}
          Prompt={components.Prompt}
          classNames={classNames}
        />
      )}
      {item.isOpen && (
        <DeviceRowDetails
          item={item}
          classNames={classNames}
          RemoveButton={components.RemoveButton}
        />
      )}
    </div>
  )
})
