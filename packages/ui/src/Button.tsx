'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { classes } from './classes.ts'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  variant?: 'main' | 'plain' | 'critical' | undefined
  /** What it does is at work: it stays focusable and does nothing. */
  isPending?: boolean | undefined
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(
  function Button(
    { className, isPending, onClick, variant = 'main', ...props },
    ref,
  ) {
    return (
      <button
        type="button"
        aria-disabled={isPending || undefined}
        {...props}
        ref={ref}
        onClick={isPending ? undefined : onClick}
        className={classes('cdev-button', className)}
        data-variant={variant}
      />
    )
  },
)
