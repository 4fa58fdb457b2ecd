'use client'

import type { DeviceError, DeviceIntent } from '@cognito-devices/react'
import { useId, useRef, useState } from 'react'
import { anyElement } from '../anyElement.ts'
import type {
  DeviceRecoveries,
  DeviceRecoveryName,
  DeviceRecoveryProps,
} from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import { firstFieldIn } from '../focusableIn.ts'
import type { MessageAction } from '../MessageAction.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { describeError } from './describeError.ts'

export type UseDeviceErrorPromptOptions = {
  /** The id of the root element. The ids of its parts begin with it. */
  id?: string | undefined
  /**
   * The error. Its `code` chooses the sentence, and its `recovery` the button.
   */
  error: DeviceError
  /** The intent that was refused. Absent if reading failed. */
  intent?: DeviceIntent | undefined
  /**
   * What failed, if it was neither a write nor a read, for example "Not
   * removed."
   */
  heading?: string | undefined
  /**
   * Asks Cognito again. Called by the button "Try again", and after a recovery.
   */
  onRetry?: (() => void) | undefined
  /** Whether `onRetry` is running. */
  isRetrying?: boolean | undefined
  /** Dismisses it. Without this there is no button for that. */
  onDismiss?: (() => void) | undefined
  /** Called when a recovery opens or closes in the place of the error. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Your ways out of an error, such as a password reset of your own. */
  recoveries?: DeviceRecoveries | undefined
  /** Texts that replace the English ones. */
  displayText?: Partial<DisplayText & RecoveryText> | undefined
}

/**
 * The controller of `DeviceErrorPrompt`. It returns what was refused, in words,
 * the one action that helps, and the recovery that takes the place of both once
 * it has begun. It does not announce itself. The component that shows it does.
 */
export function useDeviceErrorPrompt({
  displayText,
  error,
  heading,
  id: givenId,
  intent,
  isRetrying,
  onDismiss,
  onOpenChange,
  onRetry,
  recoveries = {},
}: UseDeviceErrorPromptOptions) {
  const ownId = useId()
  const id = givenId ?? ownId
  const root = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<DeviceRecoveryName>()
  const text = { ...defaultDisplayText, ...displayText }
  const { recovery } = error
  const Recovery = opened && recoveries[opened]?.component

  // What was clicked has been replaced by what it began, or the other way
  // round.
  useFocusGuard(
    root,
    () => root.current && (firstFieldIn(root.current) ?? root.current),
  )

  function open(name: DeviceRecoveryName | undefined) {
    setOpened(name)
    onOpenChange?.(name !== undefined)
  }

  /** Begins the host's recovery. */
  function toStart(name: DeviceRecoveryName) {
    const { component, onStart } = recoveries[name] ?? {}
    if (component) return () => open(name)
    return onStart && (() => onStart(error))
  }

  function findAction(): MessageAction | undefined {
    if (recovery === 'none') return undefined
    const onPress = recovery === 'retry' ? onRetry : toStart(recovery)
    const label = isRetrying ? text.trying : text[recovery]
    return onPress && { label, onPress }
  }

  const action = findAction()
  // Support needs the name of Cognito's exception if nobody else can help. A
  // class name of ours or of a browser does not help support.
  const serviceCode = error.serviceCode?.endsWith('Exception')
    ? error.serviceCode
    : undefined
  const isOwn = recovery === 'retry' || recovery === 'none'
  const reference = [serviceCode, error.requestId].filter(Boolean).join(' ')

  return {
    /** A recovery that takes the place of the error. */
    step:
      opened && Recovery
        ? {
            Recovery,
            props: {
              error,
              displayText: text,
              onDone() {
                open(undefined)
                onRetry?.()
              },
              onCancel: () => open(undefined),
              onSignIn: opened === 'sign-in' ? undefined : toStart('sign-in'),
            } satisfies DeviceRecoveryProps,
          }
        : undefined,
    heading: heading ?? (intent ? text.notSaved : text.notLoaded),
    /** The reason in a sentence. It is never the error's message. */
    reason: describeError(error, text),
    reference: isOwn && reference ? text.reference(reference) : undefined,
    /** The one thing to do. */
    action,
    /** Dismisses it, if that is possible. */
    dismiss: onDismiss && { label: text.dismiss, onPress: onDismiss },
    /** A ref to the root element. */
    root,
    getRootProps: () => ({
      ref: anyElement(root),
      id,
      role: 'group' as const,
      tabIndex: opened ? -1 : undefined,
      'aria-labelledby': opened ? undefined : `${id}-title`,
      'aria-label': opened && text[opened],
      'data-error': error.code,
    }),
    /**
     * Props of the element around heading and reason. It describes what was
     * refused.
     */
    getTextProps: () => ({ id: `${id}-text` }),
    getTitleProps: () => ({ id: `${id}-title` }),
    /**
     * Props of a native button. While its action is running it keeps the focus.
     */
    getActionProps: () => ({
      type: 'button' as const,
      'aria-disabled': isRetrying || undefined,
      onClick: isRetrying ? undefined : action?.onPress,
    }),
  }
}
