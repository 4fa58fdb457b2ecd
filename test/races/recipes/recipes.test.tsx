import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openService } from '../openService.ts'
import { schedules } from '../play.ts'
import { runs, seeds } from '../seeds.ts'
import { type Measures, measure } from './measure.ts'
import { recipes } from './recipes.tsx'

const service = openService(1)

const numRuns = runs(50)

async function measureAll(withFaults: boolean) {
  const sample = fc.sample(schedules(withFaults, 60), {
    seed: seeds[0],
    numRuns,
  })
  const table = new Map<string, Measures>()
  for (const [name, page] of Object.entries(recipes)) {
    const sum = { flicker: 0, lost: 0, wrong: 0, writes: 0 }
    for (const steps of sample) {
      const one = await measure(service(), page, steps)
      for (const key of Object.keys(sum) as (keyof Measures)[])
        sum[key] += one[key]
    }
    table.set(name, sum)
  }
  return table
}

function print(title: string, table: Map<string, Measures>) {
  const percent = (count: number) =>
    `${((100 * count) / numRuns).toFixed(1)} %`.padStart(8)
  const lines = [...table].map(
    ([name, { flicker, lost, wrong, writes }]) =>
      `${name.padEnd(30)}${percent(flicker)}${percent(lost)}${percent(wrong)}${(writes / numRuns).toFixed(2).padStart(8)}`,
  )
  console.info(
    [
      `${title}, ${numRuns} schedules`,
      `${''.padEnd(30)} flicker    lost   wrong  writes`,
      ...lines,
    ].join('\n'),
  )
}

test.each([
  ['without faults', false],
  ['with faults', true],
])(
  '%s only the register is never wrong',
  async (title, withFaults) => {
    const table = await measureAll(withFaults)
    print(title, table)
    expect(table.get('this package')).toMatchObject({
      flicker: 0,
      lost: 0,
      wrong: 0,
    })
    // Otherwise the scheduler would not bite, and the zeros mean nothing.
    expect(table.get('snapshot, cancel, invalidate')?.flicker).toBeGreaterThan(
      0,
    )
  },
  600_000,
)
