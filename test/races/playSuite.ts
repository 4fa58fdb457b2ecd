import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openService } from './openService.ts'
import { play, schedules } from './play.ts'
import { runs, seeds } from './seeds.ts'
import { type Suite, type SuiteName, suites } from './suites.ts'

type Options = {
  /** @default 3 */
  deviceCount?: number
  /** What must be true of every schedule's trace. */
  judge?: (trace: string[]) => void
}

/**
 * Plays schedules, each of them twice and in two services: a seed that does not
 * replay to the same trace says nothing of the bug that it finds.
 */
export function playSuite(
  name: SuiteName,
  usual: number,
  { deviceCount, judge }: Options = {},
) {
  const service = openService(deviceCount)
  const elsewhere = openService(deviceCount)
  const { maxLength, withFaults = true, ...options }: Suite = suites[name]
  const numRuns = runs(usual)

  test.each(seeds)(
    `${name}: the screen tells the truth (seed %i)`,
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(schedules(withFaults, maxLength), async (steps) => {
          const trace = await play(service(), steps, options)
          expect(await play(elsewhere(), steps, options)).toEqual(trace)
          judge?.(trace)
        }),
        { seed, numRuns },
      )
      console.info(`${numRuns} schedules, each twice: ${name}, seed ${seed}`)
    },
    1_200_000,
  )
}
