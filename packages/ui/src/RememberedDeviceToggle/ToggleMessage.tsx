'use client'

import { type CurrentDevice, DeviceError } from '@cognito-devices/react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { ErrorActions } from '../DeviceErrorPrompt/ErrorActions.tsx'
import { Message } from '../Message.tsx'
import { IntentMessage, type IntentMessageProps } from './IntentMessage.tsx'
import type { ToggleState } from './toggleState.ts'

type ToggleMessageProps = IntentMessageProps & {
  state: ToggleState
  device: CurrentDevice | undefined
  /** What becomes of the intent is shown here, and nowhere else on the page. */
  isOwner: boolean
  /** It has been on for too many. */
  daysOn: number | undefined
  /** A code may be asked for although it is on. */
  hasHelp: boolean
  onKeep(): void
  onTurnOff(): void
}

/** Under the switch: at most one thing to know, with what can be done. */
export function ToggleMessage(props: ToggleMessageProps) {
  const { className, device, displayText: text, intent, state } = props
  // The hint says it already.
  if (device?.reason === 'refused-by-pool') return null
  if (state === 'forgotten')
    return (
      device?.isCurrent && (
        <ErrorActions
          error={new DeviceError('NoCurrentDevice', 'It was removed.')}
          recoveries={props.promptProps.recoveries}
          displayText={text}
        />
      )
    )
  if (state === 'unknown' && !intent)
    return (
      <div className={classes('cdev-actions', className)}>
        <Button onClick={props.onRetry}>{text.checkAgain}</Button>
      </div>
    )
  if (state === 'on' && !intent && props.daysOn !== undefined)
    return (
      <Message
        className={className}
        main={[text.turnOff, props.onTurnOff]}
        plain={[text.keep, props.onKeep]}
      >
        {text[device?.isCurrent ? 'old' : 'oldOther'](props.daysOn)}
      </Message>
    )
  if (state === 'on' && !intent && props.hasHelp)
    return (
      <details className="cdev-help">
        <summary>{text.stillAsked}</summary>
        <div>{text.stillAskedWhy}</div>
      </details>
    )
  return props.isOwner && <IntentMessage {...props} />
}
