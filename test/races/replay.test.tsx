import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHostileClient } from './hostileClient.ts'
import { effectsWithIgnore, lifeMoves, tabMoves } from './moves.ts'
import { openService } from './openService.ts'
import { type PlayOptions, play, runs, schedules, seeds } from './play.ts'

const service = openService()
const elsewhere = openService()

const life = { moves: lifeMoves, effects: effectsWithIgnore, rereads: true }

/** What the other files of this folder play. */
const suites: [name: string, options: PlayOptions][] = [
  ['faults', {}],
  ["a page's life", life],
  ['two tabs', { ...life, moves: tabMoves, tabCount: 2 }],
  ['a hostile host', { ...life, createQueryClient: createHostileClient }],
  ['StrictMode', { ...life, isStrict: true }],
]

const numRuns = runs(15)

// A seed that does not replay to the same trace says nothing of a bug it finds.
test.each(suites)(
  '%s: every schedule replays to the same trace',
  async (name, options) => {
    for (const seed of seeds)
      for (const steps of fc.sample(schedules(true), { seed, numRuns }))
        expect(await play(elsewhere(), steps, options)).toEqual(
          await play(service(), steps, options),
        )
    console.info(`${numRuns * seeds.length} schedules played twice: ${name}`)
  },
  600_000,
)
