import type { DeviceError } from '../DeviceError.ts'

/**
 * What a failed write means.
 *
 * - `unknown`: it may have been applied; read before deciding.
 * - `busy`: it was not applied and may be sent again after a while.
 * - `park`: refused, worth keeping until the cause is cured.
 * - `drop`: refused for good.
 */
export type Failure = 'unknown' | 'busy' | 'park' | 'drop'

export function classifyFailure(error: DeviceError): Failure {
  switch (error.code) {
    case 'InternalError':
    case 'Network':
    case 'Timeout':
      return 'unknown'
    case 'TooManyRequests':
      return 'busy'
    case 'NotAuthorized':
      return error.recovery === 'sign-in' ? 'park' : 'drop'
    case 'Forbidden':
    case 'NotApplied':
    case 'PasswordResetRequired':
    case 'Unknown':
    case 'UserNotConfirmed':
      return 'park'
    case 'InvalidParameter':
    case 'InvalidUserPoolConfiguration':
    case 'NoCurrentDevice':
    case 'NotSignedIn':
    case 'OperationNotEnabled':
    case 'ResourceNotFound':
    case 'UserNotFound':
      return 'drop'
  }
}

/** Whether a new sign-in, of the same user, cures it. */
export function isCuredBySignIn(error: DeviceError) {
  switch (error.recovery) {
    case 'confirm-sign-up':
    case 'reset-password':
    case 'sign-in':
      return true
    case 'none':
    case 'retry':
      return false
  }
}
