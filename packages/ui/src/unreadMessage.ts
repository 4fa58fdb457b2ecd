import type { DeviceError } from '@cognito-devices/react'
import type { DisplayText } from './displayText.ts'
import type { ListText } from './listText.ts'

/**
 * A list could not be read. `Prompt` shows it, in the place of the rows, or above
 * rows that were read before.
 */
export type UnreadMessage = {
  kind: 'unreadable' | 'outdated'
  place: 'prompt'
  error: DeviceError
  heading: string
  onRetry(): unknown
  isRetrying: boolean
}

type Facts = {
  state: string
  displayText: DisplayText & ListText
  isRetrying: boolean
  onRetry(): unknown
}

export const unreadMessage = (
  error: DeviceError,
  { displayText: text, isRetrying, onRetry, state }: Facts,
): UnreadMessage => ({
  kind: state === 'error' ? 'unreadable' : 'outdated',
  place: 'prompt',
  error,
  heading: state === 'error' ? text.notLoaded : text.notRefreshed,
  isRetrying,
  onRetry,
})
