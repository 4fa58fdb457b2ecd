'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useId,
} from 'react'
import { FormStatus } from './FormStatus.tsx'

type FieldProps = ComponentPropsWithoutRef<'input'> & {
  label: string
  /** What to know before typing. An error replaces it. */
  rule?: string | undefined
  error: string | undefined
  /** An action at the end of the field. */
  action?: ReactNode
}

/** It is uncontrolled, so what is typed is in no attribute and in no state. */
export const Field = forwardRef<HTMLInputElement, FieldProps>(function Field(
  { action, error, label, rule, ...props },
  ref,
) {
  const id = useId()
  const described = error ? `${id}-error` : rule && `${id}-rule`
  return (
    <div className="cdev-field">
      <label htmlFor={id}>{label}</label>
      <div
        className="cdev-beside"
        data-code={props.inputMode === 'numeric' ? '' : undefined}
      >
        <input
          {...props}
          ref={ref}
          id={id}
          className="cdev-input"
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
        />
        {action}
      </div>
      {rule && !error && (
        <div id={`${id}-rule`} className="cdev-form-note">
          {rule}
        </div>
      )}
      <FormStatus id={`${id}-error`} error={error} />
    </div>
  )
})
