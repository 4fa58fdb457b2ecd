import { subscribeOnline } from '../client/online.ts'

/**
 * Waits. A signal ends it early, without an error. So does a connection that
 * returns, if it `isHurried`.
 */
export function pause(
  milliseconds: number,
  signal: AbortSignal,
  isHurried = true,
) {
  return new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      unsubscribe?.()
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    const unsubscribe = isHurried ? subscribeOnline(done) : undefined
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
