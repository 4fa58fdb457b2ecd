'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { classes } from '../classes.ts'
import type { RememberedDeviceToggleClassNames } from './types.ts'

type DeviceSwitchProps = ComponentPropsWithoutRef<'button'> & {
  classNames: RememberedDeviceToggleClassNames
}

/**
 * The switch alone. What is seen of it is drawn on spans inside, which a host's
 * own rule for buttons does not reach.
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
