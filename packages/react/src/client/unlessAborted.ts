import { reasonOf } from './aborts.ts'

/** What a promise brings; rejects with the signal's reason when that is first. */
export function unlessAborted<T>(result: T | Promise<T>, signal: AbortSignal) {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(reasonOf(signal))
    const done = () => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort)
    Promise.resolve(result).then(resolve, reject).then(done)
    if (signal.aborted) abort()
  })
}
