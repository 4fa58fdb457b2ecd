'use client'

import { forwardRef, useState } from 'react'
import type { DisplayText } from '../displayText.ts'
import { LineAction } from '../LineAction.tsx'
import type { RecoveryText } from '../recoveryText.ts'
import { Field } from './Field.tsx'

type NewPasswordFieldProps = {
  /** The id of its form. */
  form: string
  error: string | undefined
  displayText: DisplayText & RecoveryText
}

/** A new password, which the person may look at. */
export const NewPasswordField = forwardRef<
  HTMLInputElement,
  NewPasswordFieldProps
>(function NewPasswordField({ displayText: text, ...props }, ref) {
  const [isShown, setIsShown] = useState(false)
  return (
    <Field
      {...props}
      ref={ref}
      label={text.newPassword}
      type={isShown ? 'text' : 'password'}
      autoComplete="new-password"
      autoCapitalize="none"
      spellCheck={false}
      rule={text.passwordRule}
      action={
        <LineAction
          label={isShown ? text.hide : text.show}
          onPress={() => setIsShown(!isShown)}
        />
      }
    />
  )
})
