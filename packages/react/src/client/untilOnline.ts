import { throwIfAborted } from './aborts.ts'
import { isOnline, subscribeOnline } from './online.ts'

/** Waits for a connection. Rejects with the signal's reason if it is aborted first. */
export async function untilOnline(signal: AbortSignal) {
  while (!isOnline() && !signal.aborted)
    await new Promise<void>((resolve) => {
      const done = () => {
        signal.removeEventListener('abort', done)
        unsubscribe()
        resolve()
      }
      const unsubscribe = subscribeOnline(done)
      signal.addEventListener('abort', done)
    })
  throwIfAborted(signal)
}
