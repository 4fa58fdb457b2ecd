import { printedBy, type Table } from './run.ts'

const count = (text = '') => Number(text).toLocaleString('en')

/** What a toggle costs a further row, between 100, 1,000 and 10,000 devices. */
export async function slopes(): Promise<Table> {
  const printed = await printedBy('pages', 'test/performance/calls.test.ts')
  const perRow =
    /^(hooks|own), (\d+) to (\d+) devices: ([\d.]+) and ([\d.]+) calls a further row/gm
  const rows = [...printed.matchAll(perRow)].map(
    ([, kind, from, to, off = '', on = '']) => [
      kind === 'hooks' ? 'hooks' : 'React’s state alone, set twice',
      `${count(from)} to ${count(to)}`,
      off,
      on,
    ],
  )
  return {
    title: 'Growth of a toggle',
    note: 'Calls of JavaScript functions that one toggle costs for each further device, in memoised rows, as `test/performance/calls.test.ts` holds it. It is not flat in either: React compares the properties of each row of a list that renders. The hooks add less than one call a row to that. `DeviceList` draws the rows that are asked for, so it has no walk of React to pay: the next table.',
    columns: ['way', 'devices', 'turning off', 'turning on'],
    rows,
  }
}

/** What the suite of the list prints, as it holds it. */
export async function listCosts(): Promise<Table> {
  const printed = await printedBy('pages', 'test/performance/list.test.ts')
  const find = (pattern: RegExp) => {
    const found = pattern.exec(printed)
    if (!found) throw new Error(`Nothing is printed that fits ${pattern}.`)
    return found.slice(1).map((text) => text.split(',')[0] ?? '')
  }
  const [elements = ''] = find(/elements: ([\d,]+)/)
  const [words = ''] = find(/(\d+) words/)
  const [wide = ''] = find(/at 1280 px: ([\d.]+)/)
  const [narrow = ''] = find(/at 390 px: ([\d.]+)/)
  const [records = []] = [/records: (\S+)/.exec(printed)?.[1]?.split(',')]
  const [mount = '', plainMount = ''] = find(
    /(\d+) calls, (\d+) for plain items/,
  )
  const [toggle = '', plainToggle = ''] = find(
    /(\d+) calls a toggle, (\d+) among plain items/,
  )
  const [heap = ''] = find(/(\d+) bytes a row/)
  return {
    title: 'A row of the list',
    note: 'Of `DeviceList`, in production, as `test/performance/list.test.ts` holds it. The calls are among 1,000 devices, beside a list of plain items over the same hooks. What is drawn is the same for any number: twenty rows, and the rest when it is asked for. What grows is that each device is named, ordered and counted. Heap is of a row that is drawn.',
    columns: ['what', 'measured', 'plain items'],
    rows: [
      ['elements of a row', elements, '–'],
      ['words of six rows', words, '–'],
      ['height at 1280 px', `${Math.round(Number(wide))} px`, '–'],
      ['height at 390 px', `${Math.round(Number(narrow))} px`, '–'],
      ['DOM records of a toggle', records.length, '–'],
      ['calls of the mount', count(mount), count(plainMount)],
      ['calls of a toggle', count(toggle), count(plainToggle)],
      ['heap of a row', `${count(heap)} bytes`, '–'],
    ],
  }
}

/** What the suite of the journal prints. */
export async function journalCosts(): Promise<Table> {
  const printed = await printedBy(
    'browser',
    'packages/react/src/register/journal.test.tsx',
  )
  const line =
    /journal, (\d+) kept: (\d+) reads at start; turning on: (\d+) reads, (\d+) writes; turning off: (\d+) reads, (\d+) writes/g
  return {
    title: 'The journal',
    note: 'What the hooks read and write in the storage, by the number of devices that are kept as turned off, as `packages/react/src/register/journal.test.tsx` holds it. The start is not flat: each kept device is read, once. A change is.',
    columns: [
      'kept',
      'reads at the start',
      'turning on: reads',
      'writes',
      'turning off: reads',
      'writes',
    ],
    rows: [...printed.matchAll(line)].map(([, ...cells]) => cells),
  }
}
