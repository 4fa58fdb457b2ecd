import * as fc from 'fast-check'
import { afterAll, beforeAll, test, vi } from 'vitest'
import { controlTime } from './controlTime.ts'
import { createService, type Service } from './createService.ts'
import { effectsWithIgnore, tabMoves } from './moves.ts'
import { play, runs, schedules, seeds } from './play.ts'

let service: Service

beforeAll(async () => {
  service = await createService()
  controlTime()
})

afterAll(() => {
  vi.useRealTimers()
})

const numRuns = runs(100)

test.each(seeds)(
  'two tabs write one at a time, and end with the same truth (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(true), async (steps) => {
        await play(service, steps, {
          moves: tabMoves,
          effects: effectsWithIgnore,
          tabCount: 2,
          rereads: true,
        })
      }),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules of two tabs, seed ${seed}`)
  },
  600_000,
)
