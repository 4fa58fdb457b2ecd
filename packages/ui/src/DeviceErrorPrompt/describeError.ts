import {
  type DeviceError,
  type DeviceIntent,
  type DevicePool,
  isRefusedByPool,
} from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'

/** What Cognito refused: an intent, or reading. */
export type Refusal = {
  error: DeviceError
  intent?: DeviceIntent | undefined
  /** Whether it is about this browser. @default true */
  isCurrent?: boolean | undefined
}

/**
 * What an error means, in a sentence for people. It is never the error's
 * message.
 */
export function describeError(
  error: DeviceError,
  text: DisplayText,
  isCurrent = true,
) {
  if (error.code === 'ResourceNotFound' && !isCurrent)
    return text.hintOtherForgotten
  return error.code === 'NotAuthorized' && error.recovery === 'none'
    ? text.errorNotAllowed
    : text[`error${error.code}`]
}

/** A refusal in one sentence. */
export function describeRefusal(
  { error, intent, isCurrent }: Refusal,
  text: DisplayText,
  heading = intent ? text.notSaved : text.notLoaded,
) {
  return text.join(heading, describeError(error, text, isCurrent))
}

/**
 * Whether the pool tracks no devices, or none of this account, by what Cognito
 * or the host says.
 */
export function isUnavailable(
  pool: DevicePool,
  error: DeviceError | null | undefined,
) {
  return pool.tracking === 'off' || isRefusedByPool(error)
}
