import type {
  DeviceError,
  DeviceIntent,
  DevicePool,
} from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'

/** What Cognito said no to: an intent, or reading. */
export type Refusal = { error: DeviceError; intent?: DeviceIntent | undefined }

/** What an error means, for the person: never its message. */
export function describeError(error: DeviceError, text: DisplayText) {
  return error.code === 'NotAuthorized' && error.recovery === 'none'
    ? text.errorNotAllowed
    : text[`error${error.code}`]
}

/** A refusal in one sentence. */
export function describeRefusal(
  { error, intent }: Refusal,
  text: DisplayText,
  heading = intent ? text.notSaved : text.notLoaded,
) {
  return text.withReason(heading, describeError(error, text))
}

/** Whether the pool tracks no devices, or not for this account. */
export function isRefusedByPool(
  pool: DevicePool,
  error: DeviceError | null | undefined,
) {
  return (
    pool.tracking === 'off' ||
    error?.code === 'InvalidUserPoolConfiguration' ||
    error?.code === 'OperationNotEnabled'
  )
}
