'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { classes } from './classes.ts'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  /** Main: the one action of what it stands in. @default neutral */
  variant?: 'main' | 'neutral' | 'plain' | 'critical' | undefined
  /** What it does is at work: it stays focusable and does nothing. */
  isPending?: boolean | undefined
}

/** What is seen of it is a span, which a host's rule for buttons leaves alone. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(
  function Button(
    { children, className, isPending, onClick, variant = 'neutral', ...props },
    ref,
  ) {
    return (
      <button
        type="button"
        aria-disabled={isPending || undefined}
        {...props}
        ref={ref}
        onClick={isPending ? undefined : onClick}
        className="cdev-press"
      >
        <span
          className={classes('cdev-button', className)}
          data-variant={variant}
        >
          <span className="cdev-button-text">{children}</span>
        </span>
      </button>
    )
  },
)
