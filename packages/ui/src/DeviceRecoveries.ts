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
  displayText: DisplayText & Partial<RecoveryText>
}

/**
 * What the button of an error does: `onStart` hands over to the host, for a page
 * of its own say; `component` opens in place, under the button.
 */
export type DeviceRecovery =
  | { onStart(error: DeviceError): void; component?: undefined }
  | { component: ComponentType<DeviceRecoveryProps>; onStart?: undefined }

/**
 * The ways out of an error that a host has. Without one, the error is explained
 * and has no button.
 */
export type DeviceRecoveries = {
  [name in DeviceRecoveryName]?: DeviceRecovery | undefined
}
