'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { classes } from '../classes.ts'
import type { RememberedDeviceToggleClassNames } from './types.ts'

type DeviceSwitchProps = ComponentPropsWithoutRef<'button'> & {
  classNames: RememberedDeviceToggleClassNames
}

/**
 * The switch alone. What people see is drawn on spans inside of the button,
 * which a host's rule for buttons does not change.
 */
export function DeviceSwitch({ classNames, ...props }: DeviceSwitchProps) {
  return (
    <button {...props} className="cdev-press">
      <span className={classes('cdev-switch', classNames.switch)}>
        <span className={classes('cdev-track', classNames.track)}>
          <span className={classes('cdev-thumb', classNames.thumb)}>
            <span className="cdev-spinner" />
          </span>
        </span>
      </span>
    </button>
  )
}
