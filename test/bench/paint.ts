import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { type Kind, kinds, type Measured, openToggles } from './openToggles.ts'
import { median, type Table } from './run.ts'

const counts = [10, 1_000]

const repeats = 15

/** A frame is drawn as soon as there is something to draw, not at the next tick. */
const launch = {
  args: [
    ...chromiumLaunchOptions().args,
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
  ],
}

/** Milliseconds from a click until the frame that shows it is drawn. */
async function measurePaint(kind: Kind, count: number) {
  const { atRest, close, page } = await openToggles(kind, count, launch)
  const times: number[] = []
  for (let turn = 0; turn < repeats; turn++) {
    times.push(
      await page.evaluate(() => (window as unknown as Measured).bench.paint()),
    )
    await atRest(300)
  }
  await close()
  return median(times)
}

/** As multiples of a native checkbox among as many. */
export async function measurePaints(): Promise<Table> {
  const rows: Table['rows'] = []
  let native: number[] = []
  for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
    const times: number[] = []
    for (const count of counts) times.push(await measurePaint(kind, count))
    if (kind === 'native') native = times
    rows.push([
      name,
      ...times.map(
        (time, index) => `${(time / (native[index] ?? 1)).toFixed(1)} ×`,
      ),
    ])
  }
  return {
    title: 'Paint of a click',
    note: `From the click until the frame that shows it is drawn, as a multiple of a native checkbox among as many, the median of ${repeats} clicks in Chromium without a limit of frames.`,
    columns: [
      'way',
      ...counts.map((count) => `N = ${count.toLocaleString('en')}`),
    ],
    rows,
  }
}
