'use client'

import { useDeviceSettings, useRememberOnSignIn } from '@cognito-devices/react'
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useId,
  useRef,
} from 'react'
import { classes } from '../classes.ts'
import {
  defaultRememberDeviceText,
  type RememberDeviceText,
} from './rememberDeviceText.ts'

export type RememberDeviceCheckboxProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  'children'
> & {
  /** Texts in the place of the English ones. */
  displayText?: Partial<RememberDeviceText> | undefined
  /** Classes added to the parts, for hosts that style with utilities. */
  classNames?:
    | { [part in 'input' | 'label' | 'hint']?: string | undefined }
    | undefined
}

/**
 * "Skip the code on this browser next time", to stand beside the password. A form
 * sends nothing of it: the choice is carried out when the sign-in is complete.
 * Renders a `<div>` with `data-state` on or off, and nothing where the host has
 * declared that its pool makes the choice pointless.
 */
export const RememberDeviceCheckbox = forwardRef<
  HTMLDivElement,
  RememberDeviceCheckboxProps
>(function RememberDeviceCheckbox(
  { className, classNames = {}, displayText, ...props },
  ref,
) {
  const text = { ...defaultRememberDeviceText, ...displayText }
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { choice, setChoice } = useRememberOnSignIn()
  const { suppressesMfa, tracking = 'opt-in' } = useDeviceSettings().pool

  // What a form goes back to when it is reset, as React 19 does after an action:
  // else it would show no tick and remember all the same.
  useEffect(() => {
    if (input.current) input.current.defaultChecked = choice
  })

  if (suppressesMfa === false || tracking !== 'opt-in') return null
  return (
    <div
      {...props}
      ref={ref}
      className={classes('cdev-remember', className)}
      data-state={choice ? 'on' : 'off'}
    >
      <label className="cdev-press">
        <span className="cdev-choice">
          <input
            ref={input}
            type="checkbox"
            checked={choice}
            onChange={(event) => setChoice(event.target.checked)}
            aria-labelledby={`${id}-label`}
            aria-describedby={`${id}-hint`}
            className={classes('cdev-checkbox', classNames.input)}
          />
          <span id={`${id}-label`} className={classNames.label}>
            {text.choice}
          </span>
          <span
            id={`${id}-hint`}
            className={classes('cdev-hint', classNames.hint)}
          >
            {text.ownDeviceOnly}
          </span>
        </span>
      </label>
    </div>
  )
})
