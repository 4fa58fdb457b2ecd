'use client'

import {
  useDeviceActions,
  useDeviceSession,
  useRememberOnSignIn,
} from '@cognito-devices/react'
import {
  forwardRef,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { defaultDisplayText } from '../displayText.ts'
import { focusableBeside } from '../focusableBeside.ts'
import { Message } from '../Message.tsx'
import { IntentMessage } from '../RememberedDeviceToggle/IntentMessage.tsx'
import { announcementOf } from '../RememberedDeviceToggle/useAnnouncements.ts'
import { useRefusal } from '../RememberedDeviceToggle/useRefusal.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useSpoken } from '../useSpoken.ts'
import { defaultRememberDeviceText } from './rememberDeviceText.ts'
import type { RememberDevicePromptProps } from './types.ts'
import { useAnswerNews } from './useAnswerNews.ts'

/**
 * Asks after a sign-in whether this browser may skip the code, once, and shows
 * what becomes of a yes, or of the choice made at the sign-in, until it is saved.
 * Renders nothing when there is nothing to ask or to tell; else a `<div>` with
 * `data-state` asking or answered, `data-intent` and `data-error`.
 */
export const RememberDevicePrompt = forwardRef<
  HTMLDivElement,
  RememberDevicePromptProps
>(function RememberDevicePrompt(
  {
    className,
    classNames = {},
    components = {},
    displayText,
    onError,
    onSuccess,
    recoveries,
    ...props
  },
  ref,
) {
  const text = {
    ...defaultDisplayText,
    ...defaultRememberDeviceText,
    ...displayText,
  }
  const id = useId()
  const beside = useRef<HTMLElement>(undefined)
  const root = useRef<HTMLDivElement>(null)
  useFocusGuard(root, () => beside.current)
  // Now, while it renders, it still has its place on the page.
  if (root.current?.contains(document.activeElement))
    beside.current = focusableBeside(root.current)
  useImperativeHandle(ref, () => root.current as HTMLDivElement)
  const deviceKey = useDeviceSession()?.deviceKey
  const { dismiss } = useDeviceActions()
  const { answer, intent, shouldAsk } = useRememberOnSignIn({
    onError,
    onSuccess,
  })
  const { refusal, onOpenChange } = useRefusal(intent, null, deviceKey)
  const { claim, forget, isOwner, news } = useAnswerNews(
    deviceKey,
    intent,
    shouldAsk,
  )
  const isAnswer = intent !== undefined && intent.phase !== 'offered'
  // It was given here, or at the sign-in, which has no place on the page any more.
  useEffect(() => {
    if (isAnswer) claim()
  }, [claim, isAnswer])
  const isShown =
    shouldAsk ||
    news ||
    (isOwner && (refusal || (intent && intent.phase !== 'saving')))
  const told = news === 'saved' ? text.saved : undefined
  const region = useSpoken(
    shouldAsk
      ? text.question
      : isOwner && (announcementOf(intent, refusal, text) ?? told),
  )
  if (!isShown) return null

  return (
    <div
      {...props}
      ref={root}
      className={classes('cdev-remember', className)}
      data-state={shouldAsk ? 'asking' : 'answered'}
      data-intent={(refusal?.intent ?? intent)?.phase}
      data-error={refusal?.error.code}
    >
      {shouldAsk ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and hosts reset it
        <div
          role="group"
          aria-labelledby={`${id}-question`}
          aria-describedby={`${id}-hint`}
          className={classes('cdev-message', classNames.message)}
        >
          <div id={`${id}-question`} className="cdev-prompt-title">
            {text.question}
          </div>
          <div id={`${id}-hint`} className={classNames.hint}>
            {text.ownDeviceOnly}
          </div>
          <div className="cdev-actions">
            <Button onClick={() => answer(true)}>{text.skip}</Button>
            <Button onClick={() => answer(false)}>{text.askEachTime}</Button>
          </div>
        </div>
      ) : news ? (
        <Message
          className={classNames.message}
          plain={told !== undefined && [text.dismiss, forget]}
        >
          {text[news]}
        </Message>
      ) : (
        <IntentMessage
          intent={intent}
          refusal={refusal}
          displayText={text}
          className={classNames.message}
          Prompt={components.Prompt ?? DeviceErrorPrompt}
          promptProps={{
            className: classNames.prompt,
            recoveries,
            onOpenChange,
          }}
          onRetry={() => answer(true)}
          onDismiss={() => {
            onOpenChange(false)
            if (deviceKey) dismiss({ deviceKey })
          }}
        />
      )}
      <span ref={region} role="status" className="cdev-hidden" />
    </div>
  )
})
