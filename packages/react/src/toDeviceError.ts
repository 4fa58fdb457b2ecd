import { DeviceError, isDeviceError } from './DeviceError.ts'

/** Anything thrown, as a `DeviceError`. Errors are known by name, not class. */
export function toDeviceError(thrown: unknown, as?: string): DeviceError {
  if (isDeviceError(thrown)) return thrown
  const cause = thrown instanceof Error ? thrown : new Error('Not an error.')
  return new DeviceError(as ?? cause.name, cause.message, { cause })
}

/** Runs what is not ours, so that it only ever rejects with a `DeviceError`. */
export async function asDeviceErrors<T>(run: () => T): Promise<Awaited<T>> {
  try {
    return await run()
  } catch (thrown) {
    throw toDeviceError(thrown)
  }
}

/** What ends everything that was under way for somebody who has left. */
export const sessionEnded = () =>
  new DeviceError('NotSignedIn', 'The session has ended.')
