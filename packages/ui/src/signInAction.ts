import { DeviceError } from '@cognito-devices/react'
import type { DeviceRecoveries } from './DeviceRecoveries.ts'
import type { DisplayText } from './displayText.ts'
import type { MessageAction } from './MessageAction.ts'

/** The way to the host's own sign-in page, if nobody is signed in. */
export function signInAction(
  recoveries: DeviceRecoveries | undefined,
  text: DisplayText,
): MessageAction | undefined {
  const { onStart } = recoveries?.['sign-in'] ?? {}
  const error = new DeviceError('NotSignedIn', 'Nobody is signed in.')
  return onStart && { label: text.signIn, onPress: () => onStart(error) }
}
