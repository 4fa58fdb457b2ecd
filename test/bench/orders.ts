import { printedBy, type Table } from './run.ts'

/** What the walk of the machine prints of each world. */
const world =
  /^(.+): (\d+) states, (\d+) transitions, at most (\d+) kind steps to rest/gm

export async function walkedOrders(): Promise<Table> {
  const printed = await printedBy(
    'node',
    'packages/react/src/machine/deviceMachine.check.test.ts',
  )
  const rows = [...printed.matchAll(world)].map(
    ([, name = '', states, transitions, steps]) => [
      name,
      Number(states).toLocaleString('en'),
      Number(transitions).toLocaleString('en'),
      steps ?? '',
    ],
  )
  return {
    title: 'Every order',
    note: 'States of the write path that the check visits, in each of its worlds, and the transitions between them. In each state what is promised is looked at, and from each the way to rest.',
    columns: ['world', 'states', 'transitions', 'steps to rest, at most'],
    rows,
  }
}

const head = /^(with(?:out)? faults), (\d+) schedules/
const line = /^(.+?)\s+([\d.]+ %)\s+([\d.]+ %)\s+([\d.]+ %)\s+([\d.]+)$/

/** What the recipes' suite prints: ways to write it, in random orders. */
export async function randomOrders(): Promise<Table> {
  const printed = await printedBy(
    'browser',
    'test/races/recipes/recipes.test.tsx',
  )
  const rows: Table['rows'] = []
  let schedules = ''
  let faults = ''
  for (const each of printed.split('\n')) {
    const found = head.exec(each)
    if (found) [, faults = '', schedules = ''] = found
    const [, name, ...cells] = line.exec(each) ?? []
    if (name) rows.push([`${name}, ${faults}`, ...cells])
  }
  return {
    title: 'Random orders',
    note: `Four clicks on one device in ${schedules} random schedules of answers, refetches and timers, over the real hooks and the emulator. Flicker: at some step the screen contradicts the last click. Lost: the last write was acknowledged, and the service has the opposite. Wrong: so does the screen at rest.`,
    columns: ['way', 'flicker', 'lost', 'wrong', 'writes'],
    rows,
  }
}
