import type { ComponentProps } from 'react'

type ButtonProps = ComponentProps<'button'> & {
  variation?: 'primary' | 'plain'
  /** Shown, and never `disabled`, which would drop the focus. */
  busy?: boolean
}

export function Button({
  variation = 'plain',
  busy = false,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-variation={variation}
      aria-disabled={busy || undefined}
      {...rest}
    />
  )
}
