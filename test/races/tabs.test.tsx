import * as fc from 'fast-check'
import { test } from 'vitest'
import { effectsWithIgnore, tabMoves } from './moves.ts'
import { openService } from './openService.ts'
import { play, runs, schedules, seeds } from './play.ts'

const service = openService()

const numRuns = runs(100)

test.each(seeds)(
  'two tabs write one at a time, and end with the same truth (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(true), async (steps) => {
        await play(service(), steps, {
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
