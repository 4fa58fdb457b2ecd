import { notifyManager } from '@tanstack/react-query'
import { vi } from 'vitest'

/** TanStack notifies through timers; the tests' clock drives them. */
export function controlTime() {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'Date',
      // Waits and permissions count by it.
      'performance',
    ],
  })
  notifyManager.setScheduler((callback) => setTimeout(callback, 0))
}

/** Numbers for `Math.random` that are the same in every run (mulberry32). */
export function createRandom(seed = 1) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lets the browser do something; the tests' clock stands still. */
export function nextTask() {
  return new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Lets every promise that can go on do so; real time does not pass. */
export async function settle() {
  for (let turn = 0; turn < 200; turn++) await null
}
