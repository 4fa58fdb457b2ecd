'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { classes } from '../classes.ts'
import {
  defaultRememberDeviceText,
  type RememberDeviceText,
} from './rememberDeviceText.ts'
import { useRememberDeviceCheckbox } from './useRememberDeviceCheckbox.ts'

export type RememberDeviceCheckboxProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> & {
  /** Texts in the place of the English ones. */
  displayText?: Partial<RememberDeviceText> | undefined
  /** Classes added to the parts, for hosts that style with utilities. */
  classNames?:
    | { [part in 'root' | 'input' | 'label' | 'hint']?: string | undefined }
    | undefined
}

/**
 * "Remember this browser", to stand beside the password, the code, or both. A form
 * sends nothing of it: the choice is carried out when the sign-in is complete. Renders
 * a `<div>` with `data-state` on or off, and nothing where the host has declared that its
 * pool makes the choice pointless.
 */
export const RememberDeviceCheckbox = forwardRef<
  HTMLDivElement,
  RememberDeviceCheckboxProps
>(function RememberDeviceCheckbox(
  { className, classNames = {}, displayText, ...props },
  ref,
) {
  const text = { ...defaultRememberDeviceText, ...displayText }
  const box = useRememberDeviceCheckbox()
  if (!box.isAvailable) return null
  return (
    <div
      {...props}
      {...box.getRootProps()}
      ref={ref}
      className={classes('cdev-remember', classNames.root, className)}
    >
      <label className="cdev-press">
        <span className="cdev-choice">
          <input
            {...box.getInputProps()}
            className={classes('cdev-checkbox', classNames.input)}
          />
          <span {...box.getLabelProps()} className={classNames.label}>
            {text.choice}
          </span>
          <span
            {...box.getHintProps()}
            className={classes('cdev-hint', classNames.hint)}
          >
            {text.ownDeviceOnly}
          </span>
        </span>
      </label>
    </div>
  )
})
