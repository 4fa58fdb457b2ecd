'use client'

import { type ComponentPropsWithoutRef, forwardRef } from 'react'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  variant?: 'main' | 'plain'
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(
  function Button({ variant = 'main', ...props }, ref) {
    return (
      <button
        type="button"
        {...props}
        ref={ref}
        className="cdev-button"
        data-variant={variant}
      />
    )
  },
)
