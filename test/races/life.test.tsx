import * as fc from 'fast-check'
import { afterAll, beforeAll, test, vi } from 'vitest'
import { controlTime } from './controlTime.ts'
import { createService, type Service } from './createService.ts'
import { effectsWithIgnore, lifeMoves } from './moves.ts'
import { play, runs, schedules, seeds } from './play.ts'

let service: Service

beforeAll(async () => {
  service = await createService()
  controlTime()
})

afterAll(() => {
  vi.useRealTimers()
})

const numRuns = runs(200)

test.each(seeds)(
  'sessions, navigation, focus and a bad connection leave it true (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(true, 60), async (steps) => {
        await play(service, steps, {
          moves: lifeMoves,
          effects: effectsWithIgnore,
          rereads: true,
        })
      }),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules of a page's life, seed ${seed}`)
  },
  600_000,
)
