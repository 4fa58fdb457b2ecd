import * as fc from 'fast-check'
import { test } from 'vitest'
import { effectsWithIgnore, lifeMoves } from './moves.ts'
import { openService } from './openService.ts'
import { play, runs, schedules, seeds } from './play.ts'

const service = openService()

const numRuns = runs(200)

test.each(seeds)(
  'sessions, navigation, focus and a bad connection leave it true (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(true, 60), async (steps) => {
        await play(service(), steps, {
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
