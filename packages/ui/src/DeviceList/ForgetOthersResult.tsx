import type { DeviceError } from '@cognito-devices/react'
import type { ComponentType } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import { Message } from '../Message.tsx'
import type { DeviceListText } from './deviceListText.ts'
import type { DeviceListClassNames } from './types.ts'

type ForgetOthersResultProps = {
  /** "5 removed, 2 refused" */
  sentence: string | undefined
  error: DeviceError | null
  displayText: DisplayText & DeviceListText
  classNames: DeviceListClassNames
  recoveries: DeviceRecoveries | undefined
  Prompt: ComponentType<DeviceErrorPromptProps>
  onRetry(): void
  onDismiss(): void
}

/** What became of all others; it stays until it is dismissed. */
export function ForgetOthersResult(props: ForgetOthersResultProps) {
  const { classNames, displayText: text, error, sentence, Prompt } = props
  if (error)
    return (
      <Prompt
        className={classNames.prompt}
        heading={sentence ?? text.notRemoved}
        error={error}
        recoveries={props.recoveries}
        displayText={text}
        onRetry={props.onRetry}
        onDismiss={props.onDismiss}
      />
    )
  return (
    <Message
      className={classNames.message}
      icon="done"
      dismiss={{ label: text.dismiss, onPress: props.onDismiss }}
    >
      {sentence}
    </Message>
  )
}
