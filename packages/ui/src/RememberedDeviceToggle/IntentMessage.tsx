'use client'

import type { DeviceIntent } from '@cognito-devices/react'
import { type ComponentType, useEffect, useState } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { Refusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { Message } from '../Message.tsx'

export type IntentMessageProps = {
  intent: DeviceIntent | undefined
  refusal: Refusal | undefined
  displayText: DisplayText
  className: string | undefined
  Prompt: ComponentType<DeviceErrorPromptProps>
  promptProps: Omit<DeviceErrorPromptProps, 'error' | 'intent'>
  onRetry(): void
  onDismiss(): void
}

/** What the person should know, or may do, about an intent or a refusal. */
export function IntentMessage({
  className,
  displayText: text,
  intent,
  onDismiss,
  onRetry,
  Prompt,
  promptProps,
  refusal,
}: IntentMessageProps) {
  if (refusal)
    return (
      <Prompt
        {...promptProps}
        {...refusal}
        displayText={text}
        onRetry={onRetry}
        onDismiss={refusal.intent && onDismiss}
      />
    )
  const { phase = 'saving', retryAt } = intent ?? {}
  if (phase === 'asking' || phase === 'blocked') return null
  if (phase === 'saving' || phase === 'parked' || phase === 'dropped')
    return null
  const isOffered = phase === 'offered'
  return (
    <Message
      className={className}
      main={isOffered && [text.turnOn, onRetry]}
      plain={
        phase !== 'checking' && [
          isOffered ? text.notNow : text.cancel,
          onDismiss,
        ]
      }
    >
      {text[phase]}{' '}
      {retryAt && <RetryCountdown retryAt={retryAt} retryIn={text.retryIn} />}
    </Message>
  )
}

type RetryCountdownProps = {
  retryAt: number
  retryIn: DisplayText['retryIn']
}

/** Counts down on its own, so that nothing else renders each second. */
function RetryCountdown({ retryAt, retryIn }: RetryCountdownProps) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return <span>{retryIn(Math.max(1, Math.ceil((retryAt - now) / 1000)))}</span>
}
