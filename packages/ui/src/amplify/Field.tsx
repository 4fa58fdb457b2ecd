'use client'

import { type ComponentPropsWithoutRef, useId } from 'react'
import { FormStatus } from './FormStatus.tsx'

type FieldProps = ComponentPropsWithoutRef<'input'> & {
  label: string
  /** What is wrong with it. */
  error: string | undefined
}

export function Field({ label, error, ...props }: FieldProps) {
  const id = useId()
  return (
    <div className="cdev-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...props}
        id={id}
        className="cdev-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-error`}
      />
      <FormStatus id={`${id}-error`} error={error} />
    </div>
  )
}
