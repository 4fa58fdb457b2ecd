import { copyError } from './copyError.ts'
import { DeviceError, isDeviceError } from './DeviceError.ts'

/** What the constructor has put around the sentence. */
const frame = /^\w+: | \(recovery: [\w-]+\)$/g

/**
 * Anything thrown, as a `DeviceError`: also a string, `undefined`, or a
 * `DeviceError` of another copy of this package. Errors are known by name, not by
 * class. `secret` is hidden in all its texts by value, other secrets by their
 * shape.
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
    // It cannot be looked at: a proxy, a getter that throws.
  }
  const cause = copyError(thrown, secret)
  return new DeviceError(as ?? cause.name, cause.message, { cause })
}

/** For `catch`. */
export function throwDeviceError(thrown: unknown): never {
  throw toDeviceError(thrown)
}
