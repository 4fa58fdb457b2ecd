'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { Button as HostButton } from '@/components/ui/button'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  /** `main` is for the one action of its surroundings. @default neutral */
  variant?: keyof typeof variants | undefined
  /**
   * Whether its action is running. It can still have the focus, and does
   * nothing.
   */
  isPending?: boolean | undefined
}

/** The names that your own button has for them. */
const variants = {
  main: 'default',
  neutral: 'outline',
  plain: 'ghost',
  critical: 'destructive',
} as const

export function Button({
  isPending,
  onClick,
  variant = 'neutral',
  ...props
}: ButtonProps) {
  return (
    <HostButton
      type="button"
      size="sm"
      aria-disabled={isPending || undefined}
      {...props}
      variant={variants[variant]}
      onClick={isPending ? undefined : onClick}
    />
  )
}
