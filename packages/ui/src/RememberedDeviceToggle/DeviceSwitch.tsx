'use client'

import { forwardRef } from 'react'
import { classes } from '../classes.ts'
import type { DeviceSwitchProps } from './types.ts'

/**
 * The switch alone. Renders a `<button role="switch">`; what is seen of it is
 * drawn on spans inside, which a host's own rule for buttons does not reach.
 */
export const DeviceSwitch = forwardRef<HTMLButtonElement, DeviceSwitchProps>(
  function DeviceSwitch(
    {
      'aria-checked': isChecked,
      className,
      classNames = {},
      savingText,
      stateText,
      ...props
    },
    ref,
  ) {
    return (
      <button
        {...props}
        ref={ref}
        type="button"
        role="switch"
        aria-checked={isChecked}
        className="cdev-press"
      >
        <span className={classes('cdev-switch', classNames.switch, className)}>
          <span className={classes('cdev-track', classNames.track)}>
            <span className={classes('cdev-thumb', classNames.thumb)}>
              <span className="cdev-spinner" />
            </span>
          </span>
          <span
            className={classes('cdev-state-text', classNames.stateText)}
            aria-hidden="true"
          >
            <span>{stateText}</span>
            <span className="cdev-saving-text">{savingText}</span>
          </span>
        </span>
      </button>
    )
  },
)
