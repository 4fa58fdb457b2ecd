import { Message } from '../Message.tsx'
import { RetryCountdown } from '../RetryCountdown.tsx'
import type {
  RememberDevicePromptController,
  RememberDevicePromptMessage,
} from './useRememberDevicePrompt.ts'

type RememberDeviceNewsProps = {
  message: Exclude<RememberDevicePromptMessage, { kind: 'question' }>
  displayText: RememberDevicePromptController['displayText']
  className: string | undefined
}

/** What becomes of the answer. */
export function RememberDeviceNews({
  className,
  displayText: text,
  message,
}: RememberDeviceNewsProps) {
  return (
    <Message
      className={className}
      icon={message.kind === 'saved' ? 'done' : 'info'}
      action={'action' in message ? message.action : undefined}
      variant={message.kind === 'offered' ? 'main' : 'neutral'}
      dismiss={
        message.kind === 'offered'
          ? { label: text.dismiss, onPress: message.onDismiss }
          : message.kind === 'saved'
            ? message.dismiss
            : undefined
      }
    >
      {message.kind === 'waiting' && message.retryAt !== undefined ? (
        <RetryCountdown retryAt={message.retryAt} retryIn={text.retryIn} />
      ) : (
        message.text
      )}
    </Message>
  )
}
