'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  variant?: 'main' | 'plain' | 'critical' | undefined
  /** What it does is at work: it stays focusable and does nothing. */
  isPending?: boolean | undefined
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(
  function Button({ isPending, onClick, variant = 'main', ...props }, ref) {
    return (
      <button
        type="button"
        aria-disabled={isPending || undefined}
        {...props}
        ref={ref}
        onClick={isPending ? undefined : onClick}
        className="cdev-button"
        data-variant={variant}
      />
    )
  },
)
