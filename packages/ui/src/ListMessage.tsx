import type { ComponentType } from 'react'
import { Button } from './Button.tsx'
import {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from './DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { DeviceIcon } from './DeviceIcon.tsx'
import type { DeviceRecoveries } from './DeviceRecoveries.ts'
import type { DisplayText } from './displayText.ts'
import { Message } from './Message.tsx'
import type { MessageAction } from './MessageAction.ts'

const icons = {
  'signed-out': 'locked',
  unavailable: 'desktop',
  empty: 'desktop',
  offline: 'offline',
  'not-found': 'find',
} as const

type MessageOfList =
  | {
      place: 'rows'
      kind: keyof typeof icons
      text: string
      hint?: string | undefined
      action?: MessageAction | undefined
    }
  | {
      place: 'prompt'
      error: DeviceErrorPromptProps['error']
      heading: string
      isRetrying: boolean
      onRetry(): unknown
    }
  | { place: 'panel'; text: string; action?: MessageAction | undefined }

type ListMessageProps = {
  message: MessageOfList | undefined
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  classNames: { message?: string | undefined; prompt?: string | undefined }
  displayText: DisplayText
  recoveries: DeviceRecoveries | undefined
  /** Of a panel's button. @default neutral */
  variant?: 'main' | 'neutral' | undefined
}

/** A message about a whole list, in the place of the rows or above them. */
export function ListMessage({
  Prompt = DeviceErrorPrompt,
  classNames,
  displayText,
  message,
  recoveries,
  variant = 'neutral',
}: ListMessageProps) {
  switch (message?.place) {
    case undefined:
      return null
    case 'prompt':
      return (
        <Prompt
          className={classNames.prompt}
          heading={message.heading}
          error={message.error}
          isRetrying={message.isRetrying}
          recoveries={recoveries}
          displayText={displayText}
          onRetry={message.onRetry}
        />
      )
    case 'panel':
      return (
        <Message
          className={classNames.message}
          action={message.action}
          variant={variant}
        >
          {message.text}
        </Message>
      )
    case 'rows':
      return (
        <div className="cdev-none">
          <DeviceIcon kind={icons[message.kind]} />
          <div>{message.text}</div>
          {message.hint && <div className="cdev-hint">{message.hint}</div>}
          {message.action && (
            <Button onClick={message.action.onPress}>
              {message.action.label}
            </Button>
          )}
        </div>
      )
  }
}
