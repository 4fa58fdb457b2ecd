import type { ComponentType } from 'react'
import { Button } from '../Button.tsx'
import {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { DeviceIcon } from '../DeviceIcon.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { Message } from '../Message.tsx'
import type { DeviceListClassNames } from './types.ts'
import type { DeviceListController } from './useDeviceList.ts'

/** What each view of a part of the list takes. */
export type DeviceListPartProps = {
  list: DeviceListController
  classNames: DeviceListClassNames
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  recoveries: DeviceRecoveries | undefined
}

const icons = {
  'signed-out': 'locked',
  unavailable: 'desktop',
  empty: 'desktop',
  offline: 'offline',
  'not-found': 'find',
} as const

/** A message about the whole list, in the place of the rows or above them. */
export function DeviceListMessage({
  Prompt = DeviceErrorPrompt,
  classNames,
  list,
  recoveries,
}: DeviceListPartProps) {
  const { displayText, message } = list
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
          variant="neutral"
        >
          {message.text}
        </Message>
      )
    case 'rows':
      return (
        <div className="cdev-none">
          <DeviceIcon kind={icons[message.kind]} />
          <div>{message.text}</div>
          {'hint' in message && message.hint && (
            <div className="cdev-hint">{message.hint}</div>
          )}
          {message.action && (
            <Button onClick={message.action.onPress}>
              {message.action.label}
            </Button>
          )}
        </div>
      )
  }
}
