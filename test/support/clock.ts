import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** From now on time passes as usual, and `passTime` can make it pass at once. */
export function controlClock() {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    shouldAdvanceTime: true,
  })
}

/** In milliseconds, by every clock of the page. */
export const passTime = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  })
