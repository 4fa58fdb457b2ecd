type FormStatusProps = {
  id?: string | undefined
  /** What went wrong. It takes precedence over a notice. */
  error: string | undefined
  notice?: string | undefined
}

/**
 * It is there from the beginning. Otherwise screen readers would not announce
 * what comes.
 */
export function FormStatus({ id, error, notice }: FormStatusProps) {
  return (
    <div
      id={id}
      role="status"
      className="cdev-form-status"
      data-failed={error ? '' : undefined}
    >
      {error ?? notice}
    </div>
  )
}
