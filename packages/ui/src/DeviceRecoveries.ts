import type { DeviceError } from '@cognito-devices/react'
import type { ComponentType } from 'react'
import type { DisplayText } from './displayText.ts'
import type { RecoveryText } from './recoveryText.ts'

/** What an error can ask of the person, beside trying again. */
export type DeviceRecoveryName =
  | 'reset-password'
  | 'sign-in'
  | 'sign-out'
  | 'confirm-sign-up'

/** The props of a recovery that opens in the place of the error. */
export type DeviceRecoveryProps = {
  error: DeviceError
  /**
   * Call it when the cause is gone. It closes the recovery and asks Cognito
   * again. Do not call it in a recovery that ends with a new sign-in, since the
   * intent waits for that.
   */
  onDone(): void
  /** Closes the recovery, and leaves the error as it was. */
  onCancel(): void
  /**
   * Goes on to the sign-in, like the recovery `'sign-in'`. Absent if you have
   * none. It is for a recovery that signs the person out.
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
 * What the button of an error does. `onStart` hands over to you, for example to
 * a page of your own. `component` replaces the error.
 */
export type DeviceRecovery =
  | { onStart(error: DeviceError): void; component?: undefined }
  | { component: ComponentType<DeviceRecoveryProps>; onStart?: undefined }

/**
 * Your ways out of an error. An error without one is explained, but has no
 * button.
 */
export type DeviceRecoveries = {
  [name in DeviceRecoveryName]?: DeviceRecovery | undefined
}
