import { reasonOf } from './aborts.ts'

/**
 * The result of a promise. Rejects with the signal's reason if the signal is
 * aborted first.
 */
export function unlessAborted<T>(result: T | Promise<T>, signal: AbortSignal) {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(reasonOf(signal))
    const done = () => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort)
    Promise.resolve(result).then(resolve, reject).then(done)
    if (signal.aborted) abort()
  })
}
