import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openService } from '../openService.ts'
import type { Kit } from '../Page.tsx'
import { follow, play, schedules } from '../play.ts'
import { written } from '../scripts.ts'
import { type Suite, type SuiteName, suites } from '../suites.ts'
import { type Mutant, mutants } from './mutants.ts'

const service = openService()

/** What is looked at, in this order, and how many schedules of it. */
const looks: [name: SuiteName, numRuns: number][] = [
  ['without faults', 120],
  ['with faults', 120],
  ["a page's life", 120],
  ['two tabs', 100],
  ['a hostile host', 40],
]

type Search = { seenBy?: Mutant['seenBy']; share?: number }

/** The suite that sees the fault, after how many schedules, and how. */
async function firstFailure(kit: Kit, { seenBy, share = 1 }: Search = {}) {
  for (const { name, script, tabCount } of seenBy ? [] : written) {
    try {
      await follow(service(), script, { kit, tabCount })
    } catch (error) {
      return { name, count: 1, error: String(error) }
    }
  }
  for (const [name, numRuns] of looks) {
    if (seenBy && name !== seenBy) continue
    const { maxLength, withFaults = true, ...options }: Suite = suites[name]
    const {
      failed,
      numRuns: count,
      errorInstance,
    } = await fc.check(
      fc.asyncProperty(schedules(withFaults, maxLength), async (steps) => {
        await play(service(), steps, { ...options, kit })
      }),
      { seed: 20_261_123, numRuns: numRuns * share, endOnFailure: true },
    )
    if (failed) return { name, count, error: String(errorInstance) }
  }
  return undefined
}

const load = (query: string): Promise<Kit> =>
  import(/* @vite-ignore */ `/packages/react/src/index.ts${query}`)

test('without a fault every schedule passes', async () => {
  // The other files play the same, and more of it.
  const kit = await load('?mutant=none')
  expect(await firstFailure(kit, { share: 0.2 })).toBeUndefined()
}, 120_000)

test.each(mutants.map((mutant, index) => ({ ...mutant, index })))(
  'the suite sees that $name',
  async ({ index, name, seenBy }) => {
    const failure = await firstFailure(await load(`?mutant=${index}`), {
      seenBy,
    })
    const how = failure?.error.split('\n')[0]
    console.info(`${name}: ${failure?.name} ${failure?.count} ${how}`)
    expect(failure).toBeDefined()
  },
  120_000,
)
