import type { DeviceError } from '@cognito-devices/react'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import type { MessageAction } from '../MessageAction.ts'
import { describeError } from './describeError.ts'

/** What is so, in one line of a row, with its way out. */
export type RefusedLine = {
  text: string
  isRefusal?: boolean | undefined
  action?: MessageAction | undefined
}

type Refused = {
  error: DeviceError
  /** "Not saved." */
  heading: string
  recoveries: DeviceRecoveries | undefined
  onRetry(): void
}

/**
 * A refusal as one line: what happened, and its one way out, else the reason. None
 * where the way out opens in place: that needs a panel.
 */
export function refusedLine(
  { error, heading, onRetry, recoveries }: Refused,
  text: DisplayText,
): RefusedLine | undefined {
  const line = { text: heading, isRefusal: true }
  const { recovery } = error
  if (recovery === 'retry')
    return { ...line, action: { label: text.retry, onPress: onRetry } }
  if (recovery !== 'none') {
    const { component, onStart } = recoveries?.[recovery] ?? {}
    if (component) return undefined
    if (onStart)
      return {
        ...line,
        action: { label: text[recovery], onPress: () => onStart(error) },
      }
  }
  return { ...line, text: text.join(heading, describeError(error, text)) }
}
