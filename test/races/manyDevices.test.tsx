import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectsWithIgnore, lifeMoves } from './moves.ts'
import { openService } from './openService.ts'
import { play, runs, schedules, seeds } from './play.ts'

const deviceCount = 63

const service = openService(deviceCount)

const numRuns = runs(20)

test.each(seeds)(
  'a list of two pages is as true as a short one (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(schedules(true), async (steps) => {
        const trace = await play(service(), steps, {
          moves: lifeMoves,
          effects: effectsWithIgnore,
          rereads: true,
        })
        // The one turned off from the start is on no page.
        const pages = trace.filter((line) => / ListDevices .*sent/.test(line))
        expect(pages.length).toBeGreaterThanOrEqual(2)
      }),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules with ${deviceCount} devices`)
  },
  600_000,
)
