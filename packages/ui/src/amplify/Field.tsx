'use client'

import { type ComponentPropsWithoutRef, useId } from 'react'

type FieldProps = ComponentPropsWithoutRef<'input'> & {
  label: string
  /** The id of the sentence that says what is wrong with it. */
  errorId?: string | undefined
}

export function Field({ label, errorId, ...props }: FieldProps) {
  const id = useId()
  return (
    <div className="cdev-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...props}
        id={id}
        className="cdev-input"
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId}
      />
    </div>
  )
}
