'use client'

import { useRememberOnSignIn } from '@cognito-devices/react'
import { forwardRef, useEffect } from 'react'
import { createPart, usePart } from '../createPart.ts'
import type { RememberDevicePromptProps } from './types.ts'

const bodyPart = createPart(
  async () =>
    (await import('./RememberDevicePromptBody.tsx')).RememberDevicePromptBody,
)

/**
 * Asks after a sign-in whether this browser may skip the code, once, and shows
 * what becomes of a yes, or of the choice made at the sign-in, until it is saved.
 * Renders nothing when there is nothing to ask or to tell; else a `<div>` with
 * `data-state` asking or answered, `data-intent` and `data-error`.
 */
export const RememberDevicePrompt = forwardRef<
  HTMLDivElement,
  RememberDevicePromptProps
>(function RememberDevicePrompt(props, ref) {
  // What there is to ask is found out beside it.
  useRememberOnSignIn()
  const { value: Body, error, retry } = usePart(bodyPart)
  // Nothing is said of it, and nothing is lost: it asks when it is there.
  useEffect(() => {
    const timer = error && setTimeout(retry, 30_000)
    return () => clearTimeout(timer)
  }, [error, retry])
  return Body ? <Body {...props} ref={ref} /> : null
})
