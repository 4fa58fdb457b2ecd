import type { DeviceError } from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'

/** What an error means, for the person: never its message. */
export function describeError(error: DeviceError, text: DisplayText) {
  if (error.code === 'NotAuthorized' && error.recovery === 'none')
    return text.errorNotAllowed
  return text[`error${error.code}`]
}

/** What support needs to find it, where only support can help. */
export function errorReference(error: DeviceError) {
  switch (error.code) {
    case 'Forbidden':
    case 'InternalError':
    case 'InvalidParameter':
    case 'NotApplied':
    case 'Unknown':
      break
    case 'NotAuthorized':
      if (error.recovery === 'none') break
      return undefined
    case 'InvalidUserPoolConfiguration':
    case 'Network':
    case 'NoCurrentDevice':
    case 'NotSignedIn':
    case 'OperationNotEnabled':
    case 'PasswordResetRequired':
    case 'ResourceNotFound':
    case 'Timeout':
    case 'TooManyRequests':
    case 'UserNotConfirmed':
    case 'UserNotFound':
    case 'Vetoed':
      return undefined
  }
  const parts = [error.serviceCode, error.requestId].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : undefined
}
