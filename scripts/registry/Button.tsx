'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { Button as HostButton } from '@/components/ui/button'

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  /** Main: the one action of what it stands in. @default neutral */
  variant?: keyof typeof variants | undefined
  /** What it does is at work: it stays focusable and does nothing. */
  isPending?: boolean | undefined
}

/** What your own button calls them. */
const variants = {
  main: 'default',
  neutral: 'outline',
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
