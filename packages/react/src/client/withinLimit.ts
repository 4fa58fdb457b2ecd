import { abort, named, reasonOf, throwIfAborted } from './aborts.ts'
import { unlessAborted } from './unlessAborted.ts'

/** The longest delay that a timer can have. A longer one counts as zero. */
const longest = 2 ** 31 - 1

/**
 * Calls it with a signal, and ends with it. The signal is aborted with the
 * given `signal`, or with a `TimeoutError` after so many milliseconds. The
 * promise rejects then, even if the function ignores the signal. Old browsers
 * have no `AbortSignal.any` and no `AbortSignal.timeout`.
 */
export async function withinLimit<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => T | Promise<T>,
) {
  const controller = new AbortController()
  const onAbort = () => signal && abort(controller, reasonOf(signal))
  const message = `There was no answer within ${milliseconds} ms.`
  const timer = setTimeout(
    () => abort(controller, named('TimeoutError', message)),
    Math.min(milliseconds, longest),
  )
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted) onAbort()
  try {
    throwIfAborted(controller.signal)
    return await unlessAborted(run(controller.signal), controller.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
