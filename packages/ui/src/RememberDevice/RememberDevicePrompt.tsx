'use client'

import {
  useDeviceActions,
  useDeviceSession,
  useRememberOnSignIn,
} from '@cognito-devices/react'
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import { IntentMessage } from '../RememberedDeviceToggle/IntentMessage.tsx'
import type { RememberedDeviceToggleComponents } from '../RememberedDeviceToggle/types.ts'
import { announcementOf } from '../RememberedDeviceToggle/useAnnouncements.ts'
import type { AskStatusCallbacks } from '../RememberedDeviceToggle/useAskStatus.ts'
import { useShownIntent } from '../RememberedDeviceToggle/useShownIntent.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { useSpoken } from '../useSpoken.ts'
import {
  defaultRememberDeviceText,
  type RememberDeviceText,
} from './rememberDeviceText.ts'
import { useFocusReturn } from './useFocusReturn.ts'

export type RememberDevicePromptProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onError'
> &
  AskStatusCallbacks & {
    /** Ways out of an error that only the host, or its sign-in library, has. */
    recoveries?: DeviceRecoveries | undefined
    /** Texts in the place of the English ones. */
    displayText?:
      | Partial<DisplayText & RecoveryText & RememberDeviceText>
      | undefined
    /** A part of the host's own: `Prompt`. */
    components?: Pick<RememberedDeviceToggleComponents, 'Prompt'> | undefined
    /** Classes added to the parts, for hosts that style with utilities. */
    classNames?:
      | { [part in 'message' | 'hint' | 'prompt']?: string | undefined }
      | undefined
  }

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
    components,
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
  const deviceKey = useDeviceSession()?.deviceKey
  const { dismiss } = useDeviceActions()
  const remember = useRememberOnSignIn({ onError, onSuccess })
  const { answer, shouldAsk } = remember
  const { intent, setIsRecovering } = useShownIntent({
    deviceKey,
    intent: remember.intent,
  })
  const isShown =
    shouldAsk || (intent !== undefined && intent.phase !== 'saving')
  const focus = useFocusReturn(isShown, props)
  const region = useSpoken(
    shouldAsk ? text.question : announcementOf(intent, text)?.sentence,
  )
  if (!isShown) return null

  return (
    <div
      {...props}
      {...focus}
      ref={ref}
      className={classes('cdev-remember', className)}
      data-state={shouldAsk ? 'asking' : 'answered'}
      data-intent={intent?.phase}
      data-error={intent?.error?.code}
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
      ) : (
        <IntentMessage
          intent={intent}
          displayText={text}
          className={classNames.message}
          Prompt={components?.Prompt ?? DeviceErrorPrompt}
          promptProps={{
            className: classNames.prompt,
            recoveries,
            displayText: text,
            onOpenChange: setIsRecovering,
          }}
          onRetry={() => answer(true)}
          onDismiss={() => {
            setIsRecovering(false)
            if (deviceKey) dismiss({ deviceKey })
          }}
        />
      )}
      <span ref={region} role="status" className="cdev-hidden" />
    </div>
  )
})
