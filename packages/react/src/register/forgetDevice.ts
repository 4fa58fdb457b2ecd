import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient, ForgetDeviceInput } from '../client/DeviceClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { backoff } from '../machine/backoff.ts'
import { pause } from '../machine/pause.ts'

/** The device to remove. */
export type ForgetDeviceVariables = { deviceKey: string }

/** The device that was removed. */
export type ForgetDeviceData = ForgetDeviceVariables & {
  /**
   * Whether it was this browser's device. The session then ends when its access
   * token expires.
   */
  endsSession: boolean
}

const maxRepeats = 3

/**
 * Repeating it does no harm, since a device that is gone already counts as
 * removed. So an attempt that got no answer is simply repeated, for as long as
 * the host's permission is valid.
 */
export async function forgetDevice(
  client: DeviceClient,
  input: ForgetDeviceInput & { signal: AbortSignal },
  isPermitted: () => boolean,
) {
  for (let repeats = 0; ; repeats++) {
    try {
      return await client.forgetDevice(input)
    } catch (thrown) {
      throwIfAborted(input.signal)
      const error = toDeviceError(thrown)
      if (error.code === 'ResourceNotFound') return
      if (!error.retryable || repeats === maxRepeats) throw error
      await pause(backoff(repeats, Math.random()), input.signal)
      if (!isPermitted()) throw error
    }
  }
}
