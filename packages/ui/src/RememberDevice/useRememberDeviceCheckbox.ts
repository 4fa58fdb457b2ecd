'use client'

import { useDeviceSettings, useRememberOnSignIn } from '@cognito-devices/react'
import { type ChangeEvent, useEffect, useId, useRef } from 'react'
import { endHere } from '../endHere.ts'

/**
 * The controller of `RememberDeviceCheckbox`. It returns its state, and props
 * for its parts, for markup of your own. The form around it neither sends nor
 * hears anything of it. The choice is carried out when the sign-in is complete.
 */
export function useRememberDeviceCheckbox() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { choice: checked, setChoice, submitChoice } = useRememberOnSignIn()
  const { suppressesMfa, tracking = 'opt-in' } = useDeviceSettings().pool

  // The form's initial value. React 19 resets a form after an action. Otherwise
  // the box would not be ticked, and the browser would be remembered all the
  // same.
  useEffect(() => {
    if (input.current) input.current.defaultChecked = checked
  })

  // The choice is valid for the sign-in that it was submitted with.
  useEffect(() => {
    const form = input.current?.form
    form?.addEventListener('submit', submitChoice)
    return () => form?.removeEventListener('submit', submitChoice)
  })

  return {
    /** False if the provider's `pool` makes a choice pointless. */
    isAvailable: suppressesMfa !== false && tracking === 'opt-in',
    checked,
    getRootProps: () => ({
      'data-state': checked ? 'on' : 'off',
      ...endHere,
    }),
    /** Props of a native checkbox. */
    getInputProps: () => ({
      ref: input,
      type: 'checkbox',
      checked,
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        setChoice(event.target.checked),
      'aria-labelledby': `${id}-label`,
      'aria-describedby': `${id}-hint`,
    }),
    getLabelProps: () => ({ id: `${id}-label` }),
    getHintProps: () => ({ id: `${id}-hint` }),
  }
}

export type RememberDeviceCheckboxController = ReturnType<
  typeof useRememberDeviceCheckbox
>
