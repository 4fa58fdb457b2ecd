import type { ComponentType } from 'react'
import {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from './DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { Message } from './Message.tsx'
import type { MessageAction } from './MessageAction.ts'

type DecisionProps = {
  /** Of a change that was refused. */
  prompt: DeviceErrorPromptProps | undefined
  /** A change that waits for a yes. */
  offer: { text: string; action: MessageAction; onDismiss(): void } | undefined
  /** What the button is called that puts the offer away. */
  dismiss: string
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  classNames: { message?: string | undefined; prompt?: string | undefined }
}

/** The panel for what a person has to decide about a change. */
export function Decision({
  Prompt = DeviceErrorPrompt,
  classNames,
  dismiss,
  offer,
  prompt,
}: DecisionProps) {
  if (prompt) return <Prompt {...prompt} className={classNames.prompt} />
  if (!offer) return null
  return (
    <Message
      className={classNames.message}
      action={offer.action}
      dismiss={{ label: dismiss, onPress: offer.onDismiss }}
    >
      {offer.text}
    </Message>
  )
}
