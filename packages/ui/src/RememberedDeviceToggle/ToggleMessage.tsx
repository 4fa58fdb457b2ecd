'use client'

import {
  type CurrentDevice,
  DeviceError,
  type DeviceIntent,
  type DeviceRememberedStatus,
} from '@cognito-devices/react'
import { type ComponentType, useState } from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { RecoveryAction } from '../DeviceErrorPrompt/RecoveryAction.tsx'
import type { DisplayText } from '../displayText.ts'
import type { useReload } from '../useReload.ts'
import { IntentMessage } from './IntentMessage.tsx'
import type { ToggleState } from './toggleState.ts'

type ToggleMessageProps = {
  state: ToggleState
  device: CurrentDevice | undefined
  intent: DeviceIntent | undefined
  read: ReturnType<typeof useReload>
  /** How long it has been on, when that is too long. */
  days: number | undefined
  displayText: DisplayText
  className: string | undefined
  Prompt: ComponentType<DeviceErrorPromptProps>
  promptProps: Omit<DeviceErrorPromptProps, 'error' | 'intent'>
  onAsk(status: DeviceRememberedStatus): void
  onDismiss(): void
  onKeep(): void
  onCheckAgain(): void
}

/** Everything under the switch: at most one message, with what can be done. */
export function ToggleMessage(props: ToggleMessageProps) {
  const { state, device, intent, read, promptProps, Prompt } = props
  const { days, displayText: text } = props

  // A recovery may end the session: what it has to say is said all the same.
  const [recovering, setRecovering] = useState<DeviceError>()
  if (recovering && device?.deviceKey) setRecovering(undefined)
  const readError = state === 'error' ? read.error : device && recovering
  if (readError)
    return (
      <Prompt
        {...promptProps}
        {...read.promptProps}
        error={readError}
        onOpenChange={(isOpen) => setRecovering(isOpen ? readError : undefined)}
        onRetry={read.reload}
      />
    )
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
        <Button onClick={props.onCheckAgain}>{text.checkAgain}</Button>
      </div>
    )
  if (days !== undefined && device)
    return (
      <div className={classes('cdev-message', props.className)}>
        <div>{device.isCurrent ? text.old(days) : text.oldOther(days)}</div>
        <div className="cdev-actions">
          <Button onClick={() => props.onAsk('not_remembered')}>
            {text.turnOff}
          </Button>
          <Button variant="plain" onClick={props.onKeep}>
            {text.keep}
          </Button>
        </div>
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
