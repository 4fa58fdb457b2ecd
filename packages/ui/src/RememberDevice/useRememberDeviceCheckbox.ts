'use client'

import { useDeviceSettings, useRememberOnSignIn } from '@cognito-devices/react'
import {
  type ChangeEvent,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
} from 'react'

const endHere = (event: SyntheticEvent) => event.stopPropagation()

/**
 * The controller of `RememberDeviceCheckbox`: its state, and the props of its
 * parts, for a host that writes the markup itself. A form sends nothing of it and
 * hears nothing of it: the choice is carried out when the sign-in is complete.
 */
export function useRememberDeviceCheckbox() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { choice: checked, setChoice, submitChoice } = useRememberOnSignIn()
  const { suppressesMfa, tracking = 'opt-in' } = useDeviceSettings().pool

  // What a form goes back to when it is reset, as React 19 does after an action:
  // else it would show no tick and remember all the same.
  useEffect(() => {
    if (input.current) input.current.defaultChecked = checked
  })

  // It counts for the sign-in that it was submitted with.
  useEffect(() => {
    const form = input.current?.form
    form?.addEventListener('submit', submitChoice)
    return () => form?.removeEventListener('submit', submitChoice)
  })

  return {
    /** False where the host has declared that its pool makes a choice pointless. */
    isAvailable: suppressesMfa !== false && tracking === 'opt-in',
    checked,
    getRootProps: () => ({
      'data-state': checked ? 'on' : 'off',
      // The form around it is the host's.
      onChange: endHere,
      onInput: endHere,
    }),
    /** Of a native checkbox. */
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
