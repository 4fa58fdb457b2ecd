/**
 * Cognito's exception names without `Exception`, and the six that are ours:
 * `NotSignedIn`, `NoCurrentDevice`, `NotApplied`, `Network`, `Timeout`,
 * `Unknown`.
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

/** The one action that helps. */
export type DeviceErrorRecovery =
  | 'reset-password'
  | 'sign-in'
  | 'confirm-sign-up'
  | 'retry'
  | 'none'

export type DeviceErrorDetails = {
  cause?: unknown
  /** The status of the HTTP answer, when there was one. */
  httpStatus?: number | undefined
  /** Cognito's `x-amzn-requestid`, for support. */
  requestId?: string | undefined
  /** The name the service gave, when it is none of `DeviceErrorCode`. */
  serviceCode?: string | undefined
}

/** What to do about each code, for the developer who reads the message. */
const advice: Record<
  DeviceErrorCode,
  { advice: string; recovery: DeviceErrorRecovery }
> = {
  Forbidden: {
    advice: 'A firewall (AWS WAF) blocked the call; allow it there.',
    recovery: 'retry',
  },
  InternalError: { advice: 'Try again.', recovery: 'retry' },
  InvalidParameter: {
    advice: 'Check the device key; if it is right, report this.',
    recovery: 'none',
  },
  InvalidUserPoolConfiguration: {
    advice: 'Turn device tracking on in the user pool.',
    recovery: 'none',
  },
  NotAuthorized: { advice: 'Sign in again.', recovery: 'sign-in' },
  OperationNotEnabled: {
    advice: 'Device calls are not available in this pool or region.',
    recovery: 'none',
  },
  PasswordResetRequired: {
    advice: 'Run ForgotPassword, then sign in again.',
    recovery: 'reset-password',
  },
  ResourceNotFound: {
    advice: 'The device was removed; a new sign-in tracks it again.',
    recovery: 'none',
  },
  TooManyRequests: { advice: 'Wait, then try again.', recovery: 'retry' },
  UserNotConfirmed: {
    advice: 'Confirm the sign-up.',
    recovery: 'confirm-sign-up',
  },
  UserNotFound: { advice: 'Sign the user out.', recovery: 'none' },
  Network: {
    advice: 'The write may or may not have been applied: read again.',
    recovery: 'retry',
  },
  NoCurrentDevice: {
    advice: 'Sign in with SRP in a pool that tracks devices.',
    recovery: 'sign-in',
  },
  NotApplied: {
    advice: 'Cognito acknowledged the write and did not apply it; try again.',
    recovery: 'retry',
  },
  NotSignedIn: { advice: 'Sign in first.', recovery: 'sign-in' },
  Timeout: {
    advice: 'The write may or may not have been applied: read again.',
    recovery: 'retry',
  },
  Unknown: { advice: 'Try again.', recovery: 'retry' },
}

const retryableCodes: readonly DeviceErrorCode[] = [
  'InternalError',
  'Network',
  'Timeout',
  'TooManyRequests',
]

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
  /** Whether the same call may succeed a little later. */
  readonly retryable: boolean
  readonly recovery: DeviceErrorRecovery

  constructor(
    code: DeviceErrorCode,
    what: string,
    details: DeviceErrorDetails = {},
  ) {
    const permanent =
      code === 'NotAuthorized' && /scope|disabled/i.test(what)
        ? 'A new sign-in does not help: check the scope aws.cognito.signin.user.admin and whether the user is enabled.'
        : undefined
    super(`${code}: ${what} ${permanent ?? advice[code].advice}`, {
      cause: details.cause,
    })
    this.code = code
    this.httpStatus = details.httpStatus
    this.requestId = details.requestId
    this.serviceCode = details.serviceCode
    this.retryable = retryableCodes.includes(code)
    this.recovery = permanent === undefined ? advice[code].recovery : 'none'
  }
}

/** True for a `DeviceError`, also one from another copy of this package. */
export function isDeviceError(error: unknown): error is DeviceError {
  return (
    error instanceof DeviceError ||
    (error instanceof Error && error.name === 'DeviceError')
  )
}

export function isDeviceErrorCode(code: string): code is DeviceErrorCode {
  return Object.hasOwn(advice, code)
}
