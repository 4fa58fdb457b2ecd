import { reasonOf } from '../client/aborts.ts'
import { callHost } from '../client/callHost.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { pause } from '../machine/pause.ts'

export type RunOptions = {
  /** Aborting it leaves those whose turn has not come. */
  signal?: AbortSignal | undefined
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined
}

/**
 * Milliseconds between two writes. A user has 10 a second, and all users of an AWS
 * account share 25.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
const pace = 200

/** What one refusal says of all further calls. */
export const isFinal = ({ code, recovery }: DeviceError) =>
  code === 'Vetoed' || (recovery !== 'retry' && recovery !== 'none')

/**
 * Writes for each, one after the other, and says what became of each. A write that
 * rejects with the signal's reason was not begun.
 */
export async function oneByOne(
  ids: readonly string[],
  write: (id: string, left: readonly string[]) => Promise<unknown>,
  { onProgress, signal }: RunOptions & { signal: AbortSignal },
) {
  const left = [...ids]
  const done: string[] = []
  const refused: { id: string; error: DeviceError }[] = []
  while (left.length > 0 && !signal.aborted) {
    const id = left.shift() ?? ''
    try {
      await write(id, left)
      done.push(id)
    } catch (thrown) {
      if (signal.aborted && thrown === reasonOf(signal)) {
        left.unshift(id)
        break
      }
      const error = toDeviceError(thrown)
      refused.push({ id, error })
      if (isFinal(error)) break
    }
    const progress = { done: ids.length - left.length, total: ids.length }
    callHost(() => onProgress?.(progress))
    if (left.length > 0) await pause(pace, signal)
  }
  return { done, refused, left }
}
