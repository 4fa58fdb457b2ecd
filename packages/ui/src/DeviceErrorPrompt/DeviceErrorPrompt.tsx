'use client'

import type { DeviceError, DeviceIntent } from '@cognito-devices/react'
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { classes } from '../classes.ts'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { describeError } from './describeError.ts'
import { ErrorActions } from './ErrorActions.tsx'

export type DeviceErrorPromptProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onError'
> & {
  /** Its `code` chooses the sentence, its `recovery` the button. */
  error: DeviceError
  /** The intent that was refused; absent when reading failed. */
  intent?: DeviceIntent | undefined
  /** What failed, when it was neither a write nor a read. */
  heading?: string | undefined
  /** Asks Cognito again: the button "Try again", or a recovery that is done. */
  onRetry?: (() => void) | undefined
  /** `onRetry` is at work. */
  isRetrying?: boolean | undefined
  /** The button "Dismiss"; without it there is none. */
  onDismiss?: (() => void) | undefined
  /** A recovery in place has opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
  /** Texts in the place of the English ones. */
  displayText?: Partial<DisplayText & RecoveryText> | undefined
}

/**
 * What Cognito refused, in plain words, with the one action that helps. It does
 * not announce itself: whoever shows it does. Renders a `<div role="group">`.
 */
export const DeviceErrorPrompt = forwardRef<
  HTMLDivElement,
  DeviceErrorPromptProps
>(function DeviceErrorPrompt(props, ref) {
  const {
    className,
    displayText,
    error,
    heading,
    id,
    intent,
    isRetrying,
    onDismiss,
    onOpenChange,
    onRetry,
    recoveries,
    ...rest
  } = props
  const ownId = useId()
  const promptId = id ?? ownId
  const text = { ...defaultDisplayText, ...displayText }
  // What support needs to find it, where nobody else can help.
  const reference =
    /none|retry/.test(error.recovery) &&
    classes(error.serviceCode, error.requestId)

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and hosts reset it
    <div
      {...rest}
      ref={ref}
      id={promptId}
      role="group"
      aria-labelledby={`${promptId}-title`}
      className={classes('cdev-prompt', className)}
      data-error={error.code}
    >
      <div id={`${promptId}-text`}>
        <div className="cdev-prompt-title" id={`${promptId}-title`}>
          {heading ?? (intent ? text.notSaved : text.notLoaded)}
        </div>
        <div>{describeError(error, text)}</div>
      </div>
      {reference && (
        <div className="cdev-reference">{text.reference(reference)}</div>
      )}
      <ErrorActions {...props} displayText={text} />
    </div>
  )
})
