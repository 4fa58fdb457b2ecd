import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { useSubmit } from './useSubmit.ts'

type FormProps = {
  /** What the button that sends it says. */
  submitText: string
  onSubmit: (form: FormData) => Promise<void>
  /** The fields. */
  children?: ReactNode
  /** What stands beside the button. */
  actions?: ReactNode
}

/** Fields, the last error and the button; the error is said where it arose. */
export function Form({ submitText, onSubmit, children, actions }: FormProps) {
  const attempt = useSubmit(onSubmit)
  return (
    <form className="card form" onSubmit={attempt.onSubmit}>
      {children}
      <p className="error" role="alert">
        {attempt.error?.message}
      </p>
      <div className="actions">
        <Button type="submit" variation="primary" busy={attempt.busy}>
          {submitText}
        </Button>
        {actions}
      </div>
    </form>
  )
}
