import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { DeviceIcon } from '../DeviceIcon.tsx'
import { Message } from '../Message.tsx'
import type { SessionPartProps } from './SessionPartProps.ts'

const icons = {
  'signed-out': 'locked',
  unavailable: 'desktop',
  offline: 'offline',
} as const

/** What there is to know of the whole list: in the place of rows, or above them. */
export function SessionListMessage({
  classNames,
  components: { Prompt = DeviceErrorPrompt },
  list: { displayText, message },
  recoveries,
}: SessionPartProps) {
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
        <Message className={classNames.message} action={message.action}>
          {message.text}
        </Message>
      )
    case 'rows':
      return (
        <div className="cdev-none">
          <DeviceIcon kind={icons[message.kind]} />
          <div>{message.text}</div>
        </div>
      )
  }
}
