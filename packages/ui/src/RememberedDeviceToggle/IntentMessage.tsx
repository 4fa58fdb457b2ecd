'use client'

import type { DeviceIntent } from '@cognito-devices/react'
import type { ComponentType } from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DisplayText } from '../displayText.ts'
import { RetryCountdown } from './RetryCountdown.tsx'

type IntentMessageProps = {
  intent: DeviceIntent | undefined
  displayText: DisplayText
  className: string | undefined
  Prompt: ComponentType<DeviceErrorPromptProps>
  promptProps: Omit<DeviceErrorPromptProps, 'error' | 'intent'>
  onRetry(): void
  onDismiss(): void
}

/** What the person should know, or may do, about an intent under the switch. */
export function IntentMessage(props: IntentMessageProps) {
  const { intent, displayText: text, onRetry, onDismiss, Prompt } = props
  const className = classes('cdev-message', props.className)
  const cancel = (
    <div className="cdev-actions">
      <Button variant="plain" onClick={onDismiss}>
        {text.cancel}
      </Button>
    </div>
  )
  switch (intent?.phase) {
    case 'saving':
    case undefined:
      return null
    case 'checking':
      return (
        <div className={className}>
          <div>{text.checking}</div>
        </div>
      )
    case 'offline':
      return (
        <div className={className}>
          <div>{text.offline}</div>
          {cancel}
        </div>
      )
    case 'waiting':
      return (
        <div className={className}>
          <div>
            {text.waiting}{' '}
            {intent.retryAt !== undefined && (
              <RetryCountdown retryAt={intent.retryAt} displayText={text} />
            )}
          </div>
          {cancel}
        </div>
      )
    case 'offered':
      return (
        <div className={className}>
          <div>{text.offered}</div>
          <div className="cdev-actions">
            <Button onClick={onRetry}>{text.turnOn}</Button>
            <Button variant="plain" onClick={onDismiss}>
              {text.notNow}
            </Button>
          </div>
        </div>
      )
    case 'parked':
    case 'dropped':
      return (
        intent.error && (
          <Prompt
            key={intent.since}
            {...props.promptProps}
            error={intent.error}
            intent={intent}
            onRetry={onRetry}
            onDismiss={onDismiss}
          />
        )
      )
  }
}
