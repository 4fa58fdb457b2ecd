'use client'

import {
  useDeviceActions,
  useDeviceSession,
  useRememberOnSignIn,
} from '@cognito-devices/react'
import { useEffect, useId, useRef } from 'react'
import { anyElement } from '../anyElement.ts'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import { focusableBeside } from '../focusableBeside.ts'
import { focusIn } from '../focusIn.ts'
import type { MessageAction } from '../MessageAction.ts'
import {
  type IntentMessage,
  intentMessage,
} from '../RememberedDeviceToggle/toggleMessage.ts'
import type { AskStatusCallbacks } from '../RememberedDeviceToggle/types.ts'
import { announcementOf } from '../RememberedDeviceToggle/useAnnouncements.ts'
import { useRefusal } from '../RememberedDeviceToggle/useRefusal.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useSpoken } from '../useSpoken.ts'
import {
  defaultRememberDeviceText,
  type RememberDeviceText,
} from './rememberDeviceText.ts'
import { useAnswerNews } from './useAnswerNews.ts'

export type UseRememberDevicePromptOptions = AskStatusCallbacks & {
  /** Your ways out of an error, such as a password reset of your own. */
  recoveries?: DeviceRecoveries | undefined
  /** Texts that replace the English ones. */
  displayText?:
    | Partial<DisplayText & RecoveryText & RememberDeviceText>
    | undefined
}

/** What there is to ask or to say after a sign-in, by `kind`. */
export type RememberDevicePromptMessage =
  | IntentMessage
  | {
      kind: 'question'
      text: string
      actions: readonly [yes: MessageAction, no: MessageAction]
    }
  /** A yes that was to be saved later is being saved, or is saved. */
  | { kind: 'saving'; text: string }
  | { kind: 'saved'; text: string; dismiss: MessageAction }

/**
 * The controller of `RememberDevicePrompt`: the question after a sign-in, and
 * the result of the answer. Without a `message` there is nothing to show.
 */
export function useRememberDevicePrompt({
  displayText,
  onError,
  onSuccess,
  recoveries,
}: UseRememberDevicePromptOptions = {}) {
  const given = {
    ...defaultDisplayText,
    ...defaultRememberDeviceText,
    ...displayText,
  }
  const text = { ...given, notSaved: given.notRemembered }
  const id = useId()
  const beside = useRef<HTMLElement>(undefined)
  const root = useRef<HTMLElement>(null)
  useFocusGuard(root, () => beside.current)
  // During this render it is still on the page.
  if (root.current && focusIn(root.current))
    beside.current = focusableBeside(root.current)
  const deviceKey = useDeviceSession()?.deviceKey
  const { dismiss } = useDeviceActions()
  const { answer, intent, shouldAsk } = useRememberOnSignIn({
    onError,
    onSuccess,
  })
  const { refusal, onOpenChange } = useRefusal(intent, null, { deviceKey })
  const { claim, forget, isOwner, news } = useAnswerNews(
    deviceKey,
    intent,
    shouldAsk,
  )
  const isAnswer = intent !== undefined && intent.phase !== 'offered'
  // The answer was given here, or at the sign-in, which is no longer on the
  // page.
  useEffect(() => {
    if (isAnswer) claim()
  }, [claim, isAnswer])

  function findMessage(): RememberDevicePromptMessage | undefined {
    if (shouldAsk)
      return {
        kind: 'question',
        text: text.question,
        actions: [
          { label: text.remember, onPress: () => answer(true) },
          { label: text.notNow, onPress: () => answer(false) },
        ],
      }
    if (news === 'saving') return { kind: news, text: text.saving }
    if (news === 'saved')
      return {
        kind: news,
        text: text.saved,
        dismiss: { label: text.dismiss, onPress: forget },
      }
    if (!isOwner) return undefined
    return intentMessage({
      intent,
      refusal,
      displayText: text,
      onRetry: () => answer(true),
      onDismiss() {
        onOpenChange(false)
        if (deviceKey) dismiss({ deviceKey })
      },
    })
  }

  const message = findMessage()
  const told = news === 'saved' ? text.saved : undefined
  const region = useSpoken(
    shouldAsk
      ? text.question
      : isOwner && (announcementOf(intent, refusal, text) ?? told),
  )

  return {
    message,
    displayText: text,
    /** A ref to the root element. */
    root,
    getRootProps: () => ({
      ref: anyElement(root),
      'data-state': shouldAsk ? 'asking' : 'answered',
      'data-intent': (refusal?.intent ?? intent)?.phase,
      'data-error': refusal?.error.code,
    }),
    /** Props of the element around the question and its two answers. */
    getQuestionProps: () =>
      ({
        role: 'group',
        'aria-labelledby': `${id}-question`,
        'aria-describedby': `${id}-hint`,
      }) as const,
    getTitleProps: () => ({ id: `${id}-question` }),
    getHintProps: () => ({ id: `${id}-hint` }),
    /** Props of `DeviceErrorPrompt`, for what was refused. */
    getPromptProps: (): DeviceErrorPromptProps | undefined =>
      message?.kind === 'refused'
        ? {
            heading: message.text,
            error: message.error,
            intent: message.intent,
            recoveries,
            displayText: text,
            onOpenChange,
            onRetry: message.onRetry,
            onDismiss: message.onDismiss,
          }
        : undefined,
    /** Props of an empty element for screen readers. */
    getStatusProps: () => ({ ref: region, role: 'status' }) as const,
  }
}

export type RememberDevicePromptController = ReturnType<
  typeof useRememberDevicePrompt
>
