'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { classes } from './classes.ts'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  /** `main` is for the one action of its surroundings. @default neutral */
  variant?: 'main' | 'neutral' | 'plain' | 'critical' | undefined
  /**
   * Whether its action is running. It can still have the focus, and does
   * nothing.
   */
  isPending?: boolean | undefined
}

/**
 * What people see is a span inside of the button, which a host's rule for
 * buttons does not change.
 */
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
