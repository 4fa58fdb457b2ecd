import { DeviceError, isDeviceError } from './DeviceError.ts'

/** A token or a secret, which are longer than any device key, or an address. */
const confidential = /[\w+/=-]{56,}\S*|([\da-f]*[.:]){3,}[\da-f]+/gi

const hide = (text = '') => text.replace(confidential, '(hidden)')

/**
 * Anything thrown, as a `DeviceError`. Errors are known by name, not class. What
 * was thrown may quote a request or hold it, so its cause is a copy.
 */
export function toDeviceError(thrown: unknown, as?: string): DeviceError {
  if (isDeviceError(thrown)) return thrown
  const { message, name, stack } =
    thrown instanceof Error ? thrown : new Error('Not an error.')
  const cause = new Error(hide(message))
  Object.assign(cause, { name, stack: hide(stack) })
  return new DeviceError(as ?? name, cause.message, { cause })
}

/** For `catch`. */
export function throwDeviceError(thrown: unknown): never {
  throw toDeviceError(thrown)
}
