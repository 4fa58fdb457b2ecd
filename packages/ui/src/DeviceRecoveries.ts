import type { DeviceError } from '@cognito-devices/react'
import type { ComponentType } from 'react'
import type { DisplayText } from './displayText.ts'
import type { RecoveryText } from './recoveryText.ts'

/** What an error can ask of the person beside trying again. */
export type DeviceRecoveryName =
  | 'reset-password'
  | 'sign-in'
  | 'sign-out'
  | 'confirm-sign-up'

export type DeviceRecoveryProps = {
  error: DeviceError
  /**
   * The cause is cured: closes the recovery and asks Cognito again. A recovery
   * that ends in a new sign-in does not call it; the intent waits for that.
   */
  onDone(): void
  /** Closes the recovery and leaves the error as it was. */
  onCancel(): void
  /**
   * Goes on to the sign-in, as the host's recovery `'sign-in'` does; absent where the
   * host has none. For a recovery that ends signed out.
   */
  onSignIn?: (() => void) | undefined
  displayText: DisplayText & Partial<RecoveryText>
  /**
   * The session is to go on after a new password: a review has more to do. `onDone` is
   * then called when it is saved, and nobody is signed out.
   */
  keepsSession?: boolean | undefined
}

/**
 * What the button of an error does. `onStart` hands over to the host, for example to a
 * page of its own. `component` takes the place of the error.
 */
export type DeviceRecovery =
  | { onStart(error: DeviceError): void; component?: undefined }
  | { component: ComponentType<DeviceRecoveryProps>; onStart?: undefined }

/**
 * The ways out of an error that the host has. An error without one is explained, but
 * has no button.
 */
export type DeviceRecoveries = {
  [name in DeviceRecoveryName]?: DeviceRecovery | undefined
}
