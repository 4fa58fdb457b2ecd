import type { DeviceClient } from './DeviceClient.ts'
import { backoff, pause } from './register/backoff.ts'
import type { DeviceRegister } from './register/createDeviceRegister.ts'
import { toDeviceError } from './toDeviceError.ts'

const maxAttempts = 4

/**
 * Removes a device, after what is under way for it. Doing it again does no harm:
 * one that is gone already counts as removed, so an attempt that nobody answered
 * is simply repeated.
 */
export function forgetDevice(
  client: DeviceClient,
  register: DeviceRegister,
  deviceKey: string,
) {
  const { userId } = register.session()
  return register.forget(deviceKey, async (signal) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await client.forgetDevice({ deviceKey, userId, signal })
      } catch (thrown) {
        signal.throwIfAborted()
        const error = toDeviceError(thrown)
        if (error.code === 'ResourceNotFound') return
        if (!error.retryable || attempt === maxAttempts) throw error
        await pause(backoff(attempt - 1), signal)
      }
    }
  })
}
