import { backoff } from '../machine/backoff.ts'

/** In milliseconds. What a client tells so soon after a read may be about that read. */
const echoTime = 1_000

/** So many reads in a row that change nothing are made at once. */
const maxAtOnce = 10

/**
 * Reads again when a client says that something has happened. A client may say so of
 * each read, during it or just after it, and reading at once would never end. Such
 * echoes are read ever more rarely, but they are read: they may be of a new sign-in.
 */
export function createEchoes(readAgain: () => void) {
  let readsUnderWay = 0
  let readAt = Number.NEGATIVE_INFINITY
  /** In a row. */
  let echoes = 0
  let rowEnds = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop() {
    clearTimeout(timer)
    timer = undefined
  }

  function go() {
    stop()
    readAgain()
  }

  return {
    stop,
    /** The session is another one: something has happened indeed. */
    changed() {
      echoes = 0
    },
    /** Runs a read. */
    async of<Value>(read: () => Promise<Value>) {
      readsUnderWay++
      try {
        return await read()
      } finally {
        readsUnderWay--
        readAt = performance.now()
      }
    },
    /** The client says that something has happened. */
    hear() {
      const now = performance.now()
      const isEcho = readsUnderWay > 0 || now - readAt < echoTime
      if (!isEcho || now > rowEnds) echoes = 0
      else if (timer !== undefined) return
      const repeats = echoes - maxAtOnce
      echoes++
      const wait = repeats < 0 ? 0 : backoff(repeats, Math.random())
      rowEnds = now + 2 * wait + 10_000
      if (wait === 0) return go()
      timer = setTimeout(go, wait)
    },
  }
}
