import {
  DeviceError,
  type DeviceErrorCode,
  type DeviceErrorDetails,
  isDeviceError,
  isDeviceErrorCode,
} from './DeviceError.ts'

/** Other names for our codes: Amplify's local errors and AWS's older ones. */
const aliases: Record<string, DeviceErrorCode> = {
  DeviceMetadataNotFound: 'NoCurrentDevice',
  LimitExceeded: 'TooManyRequests',
  NetworkError: 'Network',
  RefreshTokenReuse: 'NotAuthorized',
  Throttling: 'TooManyRequests',
  TokenRevoked: 'NotAuthorized',
  UserUnAuthenticated: 'NotSignedIn',
}

function codeByStatus(httpStatus: number | undefined): DeviceErrorCode {
  if (httpStatus === undefined) return 'Unknown'
  if (httpStatus === 403) return 'Forbidden'
  if (httpStatus === 429) return 'TooManyRequests'
  return httpStatus >= 500 ? 'InternalError' : 'Unknown'
}

/** A `DeviceError` from the name and the sentence that a service gave. */
export function serviceError(
  name: string | undefined,
  what: string,
  details: DeviceErrorDetails = {},
) {
  const serviceCode = name?.replace(/Exception$/, '')
  const code =
    serviceCode && isDeviceErrorCode(serviceCode)
      ? serviceCode
      : (aliases[serviceCode ?? ''] ?? codeByStatus(details.httpStatus))
  return new DeviceError(code, what, {
    ...details,
    serviceCode: code === serviceCode ? undefined : name,
  })
}

/** Anything thrown, as a `DeviceError`. Errors are known by name, not class. */
export function toDeviceError(thrown: unknown): DeviceError {
  if (isDeviceError(thrown)) return thrown
  if (thrown instanceof TypeError)
    return new DeviceError('Network', 'No answer came.', { cause: thrown })
  return thrown instanceof Error
    ? serviceError(thrown.name, thrown.message, { cause: thrown })
    : new DeviceError('Unknown', 'The client threw something strange.')
}
