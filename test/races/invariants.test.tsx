import * as fc from 'fast-check'
import { test } from 'vitest'
import { checkWrites } from './checks.ts'
import { openService } from './openService.ts'
import { play, runs, schedules, seeds } from './play.ts'

const service = openService()

const numRuns = runs(300)

test.each(seeds)(
  'under faults the screen tells the truth (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(true), async (steps) => {
        await play(service(), steps)
      }),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules with faults, seed ${seed}`)
  },
  600_000,
)

test.each(seeds)(
  'without faults no write is wasted (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(false), async (steps) => {
        await play(service(), steps, { check: checkWrites })
      }),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules without faults, seed ${seed}`)
  },
  600_000,
)
