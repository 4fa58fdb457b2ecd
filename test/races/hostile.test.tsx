import * as fc from 'fast-check'
import { test } from 'vitest'
import { createHostileClient } from './hostileClient.ts'
import { effectsWithIgnore, lifeMoves } from './moves.ts'
import { openService } from './openService.ts'
import { type PlayOptions, play, runs, schedules, seeds } from './play.ts'

const service = openService()

const life = { moves: lifeMoves, effects: effectsWithIgnore, rereads: true }
const createQueryClient = createHostileClient

const hosts: [name: string, options: PlayOptions][] = [
  ['under hostile defaults', { createQueryClient }],
  ['under hostile defaults, all its life', { createQueryClient, ...life }],
  ['under StrictMode', { isStrict: true }],
  ['under StrictMode, all its life', { isStrict: true, ...life }],
]

const numRuns = runs(40)

test.each(hosts)(
  'the screen tells the truth %s',
  async (name, options) => {
    for (const seed of seeds) {
      await fc.assert(
        fc.asyncProperty(schedules(true), async (steps) => {
          await play(service(), steps, options)
        }),
        { seed, numRuns },
      )
      console.info(`${numRuns} schedules ${name}, seed ${seed}`)
    }
  },
  600_000,
)
