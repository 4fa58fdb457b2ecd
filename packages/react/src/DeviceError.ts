/**
 * Cognito's exception names without `Exception`, then those that are ours.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html
 */
export type DeviceErrorCode =
  | 'Forbidden'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidUserPoolConfiguration'
  | 'NotAuthorized'
  | 'OperationNotEnabled'
  | 'PasswordResetRequired'
  | 'ResourceNotFound'
  | 'TooManyRequests'
  | 'UserNotConfirmed'
  | 'UserNotFound'
  | 'Network'
  | 'NoCurrentDevice'
  | 'NotApplied'
  | 'NotSignedIn'
  | 'Timeout'
  | 'Unknown'
  | 'Vetoed'

/** The one action that helps. */
export type DeviceErrorRecovery =
  | 'reset-password'
  | 'sign-in'
  | 'sign-out'
  | 'confirm-sign-up'
  | 'retry'
  | 'none'

/**
 * What a failed write means.
 *
 * - `unanswered`: it may have been applied; read before deciding.
 * - `busy`: it was not applied and may be sent again after a while.
 * - `park`: refused, and kept until the cause is cured.
 * - `drop`: refused for good.
 */
export type WriteFailure = 'unanswered' | 'busy' | 'park' | 'drop'

const traits: Record<DeviceErrorCode, [WriteFailure, DeviceErrorRecovery]> = {
  Forbidden: ['park', 'retry'],
  InternalError: ['unanswered', 'retry'],
  InvalidParameter: ['drop', 'none'],
  InvalidUserPoolConfiguration: ['drop', 'none'],
  NotAuthorized: ['park', 'sign-in'],
  OperationNotEnabled: ['drop', 'none'],
  PasswordResetRequired: ['park', 'reset-password'],
  ResourceNotFound: ['drop', 'none'],
  TooManyRequests: ['busy', 'retry'],
  UserNotConfirmed: ['park', 'confirm-sign-up'],
  UserNotFound: ['drop', 'sign-out'],
  Network: ['unanswered', 'retry'],
  NoCurrentDevice: ['drop', 'sign-in'],
  NotApplied: ['park', 'retry'],
  NotSignedIn: ['drop', 'sign-in'],
  Timeout: ['unanswered', 'retry'],
  Unknown: ['park', 'retry'],
  Vetoed: ['drop', 'none'],
}

/** For the developer who reads the message. */
const advice: Record<DeviceErrorRecovery, string> = {
  'confirm-sign-up': 'Confirm the sign-up first.',
  none: 'Trying again does not help.',
  'reset-password': 'Run ForgotPassword, then sign in again.',
  retry: 'Try again later.',
  'sign-in': 'Sign in again.',
  'sign-out': 'Sign out.',
}

export type DeviceErrorDetails = {
  cause?: unknown
  /** The status of the HTTP answer, when there was one. */
  httpStatus?: number | undefined
  /** Cognito's `x-amzn-requestid`, for support. */
  requestId?: string | undefined
  /** The name the service gave, when it is none of `DeviceErrorCode`. */
  serviceCode?: string | undefined
}

/**
 * The only error that leaves this package. `code` is the contract, `message` is
 * for developers; text for people is the component kit's.
 */
export class DeviceError extends Error {
  override name = 'DeviceError' as const
  readonly code: DeviceErrorCode
  readonly httpStatus: number | undefined
  readonly requestId: string | undefined
  readonly serviceCode: string | undefined
  readonly failure: WriteFailure
  readonly recovery: DeviceErrorRecovery
  /** Whether the same call may succeed a little later. */
  readonly retryable: boolean

  constructor(
    code: DeviceErrorCode,
    what: string,
    details: DeviceErrorDetails = {},
  ) {
    // Cognito says NotAuthorized for these too, and a new sign-in cures neither.
    const [failure, recovery] = /NotAuthorized.*(scope|disabled)/i.test(
      code + what,
    )
      ? traits.InvalidParameter
      : traits[code]
    super(`${code}: ${what} ${advice[recovery]}`, { cause: details.cause })
    this.code = code
    this.httpStatus = details.httpStatus
    this.requestId = details.requestId
    this.serviceCode = details.serviceCode
    this.failure = failure
    this.recovery = recovery
    this.retryable = failure === 'unanswered' || failure === 'busy'
  }
}

/** True for a `DeviceError`, also one from another copy of this package. */
export function isDeviceError(error: unknown): error is DeviceError {
  return error instanceof Error && error.name === 'DeviceError'
}

export function isDeviceErrorCode(code: string): code is DeviceErrorCode {
  return Object.hasOwn(traits, code)
}
