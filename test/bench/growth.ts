import { printedBy, type Table } from './run.ts'

/** What the suites of the list print, as they hold it. */
export async function listCosts(): Promise<Table> {
  const printed = await printedBy('node', 'test/performance/list.test.ts')
  const first = (pattern: RegExp) => pattern.exec(printed)?.[1] ?? '–'
  return {
    title: 'A row of the list',
    note: 'Of `DeviceList`, in production, as `test/performance/list.test.ts` prints it.',
    columns: ['what', 'measured'],
    rows: [
      ['elements', first(/elements: ([\d,]+)/)],
      ['words of six rows', first(/(\d+) words/)],
      ...[...printed.matchAll(/^at (\d+) px: ([\d.]+)/gm)].map(
        ([, width, height]) => [`height at ${width} px`, `${height} px`],
      ),
      ...[...printed.matchAll(/heap[^\n]*?: ([\d.]+)[^\n]*/gi)].map(
        ([line]) => ['heap', line],
      ),
    ],
  }
}

/** What a toggle costs a further row, between 100, 1,000 and 10,000 devices. */
export async function slopes(): Promise<Table> {
  const printed = await printedBy('node', 'test/performance/calls.test.ts')
  const rows = [
    ...printed.matchAll(/^(hooks|own), (\d+) devices: (\d+),(\d+) calls/gm),
  ].map(([, kind, count, off, on]) => [
    kind === 'hooks' ? 'hooks' : 'React’s state alone',
    Number(count).toLocaleString('en'),
    Number(off).toLocaleString('en'),
    Number(on).toLocaleString('en'),
  ])
  return {
    title: 'Growth of a toggle',
    note: 'Calls of JavaScript functions for one toggle in memoised rows, as `test/performance/calls.test.ts` holds it. Both grow by what React does for each row of the list that it walks; the hooks add nothing that grows.',
    columns: ['way', 'devices', 'turning off', 'turning on'],
    rows,
  }
}
