import { subscribeOnline } from '../client/online.ts'

/** With jitter, in milliseconds: up to 1 s, then 2, 4, … 30 s. */
export function backoff(attempt: number) {
  const longest = Math.min(30_000, 1_000 * 2 ** attempt)
  return Math.ceil(longest * (0.5 + Math.random() / 2))
}

/** Waits; a signal or the connection's return ends it early, without error. */
export function pause(milliseconds: number, signal: AbortSignal) {
  return new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      unsubscribe()
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    const unsubscribe = subscribeOnline(done)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
