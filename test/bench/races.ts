import {
  type Kind,
  kinds,
  type Measured,
  openToggles,
  ownRows,
} from './openToggles.ts'
import type { Table } from './run.ts'

type Opened = Awaited<ReturnType<typeof openToggles>>

/** What each clicked row was asked for last, shows, and showed in between. */
async function readRows({ isRemembered, page }: Opened) {
  const rows = await page.evaluate(() => {
    const { bench } = window as unknown as Measured
    return Object.entries(bench.wanted).map(([deviceKey, wanted]) => ({
      deviceKey,
      wanted,
      shown: document.querySelector(`[data-key="${deviceKey}"]`)?.ariaChecked,
      wrongFrames: bench.wrongFrames[deviceKey] ?? 0,
    }))
  })
  return rows.map(({ deviceKey, wanted, shown, wrongFrames }) => ({
    deviceKey,
    wrongFrames,
    isServiceRight: isRemembered(deviceKey) === wanted,
    isScreenTrue: isRemembered(deviceKey) === (shown === 'true'),
  }))
}

const say = (isRight: boolean) => (isRight ? 'right' : 'wrong')

/** Twenty clicks in a second, on a network where each write may overtake the last. */
async function measureTwenty(kind: Kind) {
  const opened = await openToggles(kind, 10)
  const { atRest, close, latencies, page, writes } = opened
  latencies.push(
    ...Array.from({ length: 20 }, (_, index) => 2_500 - index * 110),
  )
  await page.evaluate(async () => {
    // No function has a name here: what compiles this would look for its helper.
    const { bench } = window as unknown as Measured
    bench.watch()
    for (let index = 0; index < 20; index++) {
      document.querySelectorAll<HTMLElement>('[role=switch]')[3]?.click()
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })
  await atRest()
  const [row] = await readRows(opened)
  await close()
  return [
    kinds[kind],
    writes.length,
    row?.wrongFrames ?? 0,
    say(!!row?.isServiceRight),
    say(!!row?.isScreenTrue),
  ]
}

export async function twentyClicks(): Promise<Table> {
  const rows: Table['rows'] = []
  for (const kind of ownRows) rows.push(await measureTwenty(kind))
  return {
    title: 'Twenty fast clicks',
    note: 'On one of ten devices, 30 ms apart, on a network where each write is faster than the one before, so that they overtake one another. Writes that were sent; frames in which the row showed another state than the one clicked last; at rest, whether the service has what was clicked last, and whether the screen shows what the service has.',
    columns: ['way', 'writes', 'wrong frames', 'service', 'screen'],
    rows,
  }
}

/** Three rows at once; the write of the second is refused before the others arrive. */
async function measureRefused(kind: Kind) {
  const opened = await openToggles(kind, 10)
  const { atRest, close, latencies, page, refused } = opened
  latencies.push(600, 300, 600)
  const key = await page.evaluate(() => {
    const rows = document.querySelectorAll<HTMLElement>('[role=switch]')
    return rows[4]?.dataset.key ?? ''
  })
  refused.add(key)
  await page.evaluate(() => {
    const { bench } = window as unknown as Measured
    bench.watch()
    const rows = document.querySelectorAll<HTMLElement>('[role=switch]')
    for (const index of [3, 4, 5]) rows[index]?.click()
  })
  await atRest()
  const rows = await readRows(opened)
  await close()
  const others = rows.filter(({ deviceKey }) => deviceKey !== key)
  return [
    kinds[kind],
    others.reduce((sum, { wrongFrames }) => sum + wrongFrames, 0),
    say(
      others.every((row) => row.isServiceRight && row.isScreenTrue) &&
        others.length === 2,
    ),
    say(!!rows.find(({ deviceKey }) => deviceKey === key)?.isScreenTrue),
  ]
}

export async function oneRefused(): Promise<Table> {
  const rows: Table['rows'] = []
  for (const kind of ownRows) rows.push(await measureRefused(kind))
  return {
    title: 'One refused of three',
    note: 'Three of ten devices are clicked at once, and Cognito refuses one of the writes while the other two are on their way. Frames in which one of the two innocent rows is taken back; at rest, whether those two are as they were asked for, and whether the refused row shows what the service has.',
    columns: [
      'way',
      'innocent rows taken back, frames',
      'innocent rows',
      'refused row',
    ],
    rows,
  }
}
