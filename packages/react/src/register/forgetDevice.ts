import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient, ForgetDeviceInput } from '../client/DeviceClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { backoff } from '../machine/backoff.ts'
import { pause } from '../machine/pause.ts'

export type ForgetDeviceVariables = { deviceKey: string }

export type ForgetDeviceData = ForgetDeviceVariables & {
  /** It was this browser's: the session ends when its access token expires. */
  endsSession: boolean
}

const maxAttempts = 4

/**
 * Doing it again does no harm: a device that is gone already counts as removed,
 * so an attempt that nobody answered is simply repeated.
 */
export async function forgetDevice(
  client: DeviceClient,
  input: ForgetDeviceInput & { signal: AbortSignal },
) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.forgetDevice(input)
    } catch (thrown) {
      throwIfAborted(input.signal)
      const error = toDeviceError(thrown)
      if (error.code === 'ResourceNotFound') return
      if (!error.retryable || attempt === maxAttempts) throw error
      await pause(backoff(attempt - 1, Math.random()), input.signal)
    }
  }
}
