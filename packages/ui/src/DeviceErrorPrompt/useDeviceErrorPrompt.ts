'use client'

import type { DeviceError, DeviceIntent } from '@cognito-devices/react'
import { useId, useState } from 'react'
import type {
  DeviceRecoveries,
  DeviceRecoveryName,
  DeviceRecoveryProps,
} from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import { firstFieldIn } from '../focusableIn.ts'
import type { MessageAction } from '../RememberedDeviceToggle/toggleMessage.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { useElement } from '../useElement.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { describeError } from './describeError.ts'

export type UseDeviceErrorPromptOptions = {
  /** Of the root; those of its parts begin with it. */
  id?: string | undefined
  /** Its `code` chooses the sentence, its `recovery` the button. */
  error: DeviceError
  /** The intent that was refused; absent when reading failed. */
  intent?: DeviceIntent | undefined
  /** What failed, when it was neither a write nor a read: "Not removed." */
  heading?: string | undefined
  /** Asks Cognito again: the button "Try again", or a recovery that is done. */
  onRetry?: (() => void) | undefined
  /** `onRetry` is at work. */
  isRetrying?: boolean | undefined
  /** Puts it away; without it there is no button for that. */
  onDismiss?: (() => void) | undefined
  /** A recovery in place has opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
  /** Texts in the place of the English ones. */
  displayText?: Partial<DisplayText & RecoveryText> | undefined
}

/**
 * The controller of `DeviceErrorPrompt`: what was refused, in words, the one
 * action that helps, and the recovery that takes the place of both once it is
 * begun. It does not announce itself: whoever shows it does.
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
  const { ref: root, attach: attachRoot } = useElement()
  const [opened, setOpened] = useState<DeviceRecoveryName>()
  const text = { ...defaultDisplayText, ...displayText }
  const { recovery } = error
  const isOwn = recovery === 'retry' || recovery === 'none'
  const Recovery = opened && recoveries[opened]?.component

  // What was pressed has given its place to what it began, or the other way round.
  useFocusGuard(
    root,
    () => root.current && (firstFieldIn(root.current) ?? root.current),
  )

  function open(name: DeviceRecoveryName | undefined) {
    setOpened(name)
    onOpenChange?.(name !== undefined)
  }

  /** Begins what the host has for it. */
  function toStart(name: DeviceRecoveryName) {
    const { component, onStart } = recoveries[name] ?? {}
    if (component) return () => open(name)
    return onStart && (() => onStart(error))
  }

  const onPress =
    recovery === 'retry' ? onRetry : isOwn ? undefined : toStart(recovery)
  const action: MessageAction | undefined =
    onPress && recovery !== 'none'
      ? { label: isRetrying ? text.trying : text[recovery], onPress }
      : undefined
  // What support needs to find it, where nobody else can help; of a class of ours
  // or of a browser it can make nothing.
  const serviceCode = error.serviceCode?.endsWith('Exception')
    ? error.serviceCode
    : undefined
  const reference = isOwn && [serviceCode, error.requestId].filter(Boolean)

  return {
    /** A recovery in place: it stands where the refusal stood. */
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
    /** Why, in a sentence: never the error's message. */
    reason: describeError(error, text),
    reference:
      reference && reference.length > 0
        ? text.reference(reference.join(' '))
        : undefined,
    /** The one thing to do. */
    action,
    /** To put it away, where that is possible. */
    dismiss: onDismiss && { label: text.dismiss, onPress: onDismiss },
    /** The element of `getRootProps`. */
    root,
    getRootProps: () => ({
      ref: attachRoot,
      id,
      role: 'group' as const,
      tabIndex: opened ? -1 : undefined,
      'aria-labelledby': opened ? undefined : `${id}-title`,
      'aria-label': opened && text[opened],
      'data-error': error.code,
    }),
    /** Around heading and reason: it describes what was refused. */
    getTextProps: () => ({ id: `${id}-text` }),
    getTitleProps: () => ({ id: `${id}-title` }),
    /** Of a native button. While it is at work it keeps the focus. */
    getActionProps: () => ({
      type: 'button' as const,
      'aria-disabled': isRetrying || undefined,
      onClick: isRetrying ? undefined : action?.onPress,
    }),
  }
}
