import { copyError } from './copyError.ts'
import { hideSecrets } from './hideSecrets.ts'

/**
 * Cognito's exception names without `Exception`, followed by codes of our own.
 *
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html
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
 * - `unanswered`: it may have been applied. Read before you decide.
 * - `busy`: it was not applied. It may be sent again after a while.
 * - `park`: it was refused. It is kept until the cause is gone.
 * - `drop`: it was refused for good.
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

/** Local errors, AWS's older names, and statuses without a name. */
const aliases = new Map<string | number, DeviceErrorCode>([
  [403, 'Forbidden'],
  [429, 'TooManyRequests'],
  ['ChunkLoadError', 'Network'],
  ['DeviceMetadataNotFound', 'NoCurrentDevice'],
  ['LimitExceeded', 'TooManyRequests'],
  ['NetworkError', 'Network'],
  ['RefreshTokenReuse', 'NotAuthorized'],
  ['Throttling', 'TooManyRequests'],
  ['TimeoutError', 'Timeout'],
  ['TokenRevoked', 'NotAuthorized'],
  ['TypeError', 'Network'],
  ['UserUnAuthenticated', 'NotSignedIn'],
])

/** JavaScript's own names. No service has given them. */
const native = /^(?:Aggregate|Eval|Range|Reference|Syntax|Type)?Error$/

export const isDeviceErrorCode = (name: unknown): name is DeviceErrorCode =>
  typeof name === 'string' && Object.hasOwn(traits, name)

function codeOf(name: string, httpStatus = 0): DeviceErrorCode {
  if (isDeviceErrorCode(name)) return name
  const byStatus = httpStatus < 500 ? 'Unknown' : 'InternalError'
  return aliases.get(name) ?? aliases.get(httpStatus) ?? byStatus
}

/** A name or an id. It is shown to people, for support. */
const shortText = (text: unknown) =>
  text ? hideSecrets(String(text).slice(0, 128)) : undefined

export type DeviceErrorDetails = {
  cause?: unknown
  /** The status of the HTTP answer, if there was one. */
  httpStatus?: number | undefined
  /** Cognito's `x-amzn-requestid`, for support. */
  requestId?: string | undefined
  /** The name that the service gave, if it is no `DeviceErrorCode`. */
  serviceCode?: string | undefined
}

/**
 * The only error that this package throws. Decide by its `code`. The `message`
 * is for developers. The components have texts for people.
 */
export class DeviceError extends Error {
  override name = 'DeviceError' as const
  declare readonly code: DeviceErrorCode
  declare readonly httpStatus: number | undefined
  declare readonly requestId: string | undefined
  declare readonly serviceCode: string | undefined
  declare readonly failure: WriteFailure
  declare readonly recovery: DeviceErrorRecovery
  /** Whether the same call may succeed later. */
  declare readonly retryable: boolean

  /**
   * Takes a code, or the name that a service or an SDK gave its error. Whatever
   * looks like a secret is hidden in every text. `cause` becomes a copy.
   */
  constructor(
    name: DeviceErrorCode | (string & {}),
    what: string,
    details: DeviceErrorDetails = {},
  ) {
    // A host may pass on anything that its server has sent.
    const given = String(name ?? '')
    const short = given.replace('Exception', '')
    const code = codeOf(short, details.httpStatus)
    const sentence = hideSecrets(String(what ?? '')) || 'No reason was given.'
    // Cognito answers NotAuthorized for these too, and a new sign-in helps with
    // neither.
    const isFinal = /NotAuthorized.*(scope|disabled)/i.test(code + sentence)
    const [failure, recovery] = traits[isFinal ? 'InvalidParameter' : code]
    super(`${code}: ${sentence} (recovery: ${recovery})`, {
      cause: details.cause && copyError(details.cause),
    })
    this.code = code
    this.failure = failure
    this.httpStatus = details.httpStatus
    this.recovery = recovery
    this.requestId = shortText(details.requestId)
    this.retryable = failure === 'unanswered' || failure === 'busy'
    const isOurs = code === short || native.test(given)
    this.serviceCode = shortText(details.serviceCode ?? (isOurs ? '' : given))
  }
}

/** True for a `DeviceError`, even from another copy of this package. */
export function isDeviceError(error: unknown): error is DeviceError {
  return (
    error instanceof Error &&
    error.name === 'DeviceError' &&
    'code' in error &&
    isDeviceErrorCode(error.code)
  )
}

/** Whether the pool remembers no devices at all, or none of this account. */
export function isRefusedByPool(error: DeviceError | null | undefined) {
  return (
    error?.code === 'InvalidUserPoolConfiguration' ||
    error?.code === 'OperationNotEnabled'
  )
}
