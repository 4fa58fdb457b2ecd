'use client'

import {
  type CurrentDevice,
  DeviceError,
  type DeviceIntent,
  type DeviceRememberedStatus,
} from '@cognito-devices/react'
import type { ComponentType } from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { RecoveryAction } from '../DeviceErrorPrompt/RecoveryAction.tsx'
import type { DisplayText } from '../displayText.ts'
import { IntentMessage } from './IntentMessage.tsx'
import type { ToggleState } from './toggleState.ts'

type ToggleMessageProps = {
  state: ToggleState
  device: CurrentDevice | undefined
  intent: DeviceIntent | undefined
  readError: DeviceError | null
  displayText: DisplayText
  className: string | undefined
  Prompt: ComponentType<DeviceErrorPromptProps>
  promptProps: Omit<DeviceErrorPromptProps, 'error' | 'intent'>
  onAsk(status: DeviceRememberedStatus): void
  onDismiss(): void
  onReload(): void
}

/** Everything under the switch: at most one message, with what can be done. */
export function ToggleMessage(props: ToggleMessageProps) {
  const { state, device, intent, readError, promptProps, Prompt } = props
  const { displayText: text, onReload } = props

  if (state === 'error' && readError)
    return <Prompt {...promptProps} error={readError} onRetry={onReload} />
  // The hint says it already.
  if (device?.reason === 'refused-by-pool') return null
  if (state === 'forgotten')
    return (
      device?.isCurrent && (
        <RecoveryAction
          name="sign-in"
          error={
            intent?.error ??
            new DeviceError('ResourceNotFound', 'The device was removed.')
          }
          recoveries={promptProps.recoveries}
          displayText={text}
        />
      )
    )
  if (state === 'unknown' && !intent)
    return (
      <div className={classes('cdev-actions', props.className)}>
        <Button onClick={onReload}>{text.checkAgain}</Button>
      </div>
    )
  return (
    <IntentMessage
      intent={intent}
      displayText={text}
      className={props.className}
      Prompt={Prompt}
      promptProps={promptProps}
      onRetry={() => intent && props.onAsk(intent.status)}
      onDismiss={props.onDismiss}
    />
  )
}
