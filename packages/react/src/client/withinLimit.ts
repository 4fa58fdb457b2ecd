import { abort, named, reasonOf, throwIfAborted } from './aborts.ts'
import { unlessAborted } from './unlessAborted.ts'

/** What a timer can count; it takes more for nothing at all. */
const longest = 2 ** 31 - 1

/**
 * Runs it with a signal that is aborted with `signal`, or with a `TimeoutError`
 * after so many milliseconds, and ends then even if it does not look at that
 * signal. Old browsers have no `AbortSignal.any` and no `AbortSignal.timeout`.
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
