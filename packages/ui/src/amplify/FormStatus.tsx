type FormStatusProps = {
  id?: string | undefined
  /** What went wrong; it goes before what is only to be known. */
  error: string | undefined
  notice?: string | undefined
}

/** There from the beginning, or a screen reader would not say what comes. */
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
