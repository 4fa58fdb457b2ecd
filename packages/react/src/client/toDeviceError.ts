import { copyError } from './copyError.ts'
import { DeviceError, isDeviceError } from './DeviceError.ts'

/** What the constructor has added around the sentence. */
const frame = /^\w+: | \(recovery: [\w-]+\)$/g

/**
 * Anything that was thrown, as a `DeviceError`, even a string, `undefined`, or
 * a `DeviceError` of another copy of this package. Errors are recognised by
 * their name, not by their class. `secret` is hidden in all texts by its value,
 * other secrets by their shape.
 */
export function toDeviceError(
  thrown: unknown,
  as?: string,
  secret?: string,
): DeviceError {
  try {
    if (thrown instanceof DeviceError) return thrown
    if (isDeviceError(thrown))
      return new DeviceError(thrown.code, thrown.message.replace(frame, ''), {
        ...thrown,
        cause: thrown.cause,
      })
  } catch {
    // Nothing can be read of it: it is a proxy, or has a getter that throws.
  }
  const cause = copyError(thrown, secret)
  return new DeviceError(as ?? cause.name, cause.message, { cause })
}

/** For `catch`. */
export function throwDeviceError(thrown: unknown): never {
  throw toDeviceError(thrown)
}
