// `npm run bench`: measures, writes test/bench/RESULTS.md, and draws the two plots of the
// guide. `npm run bench -- bytes` measures that part alone and prints it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../scripts/chromium.mjs'
import { installPeers, oursInBytes, peersInBytes } from './bytes.ts'
import { listCosts, slopes } from './growth.ts'
import { randomOrders, walkedOrders } from './orders.ts'
import { plot, type Theme } from './plot.ts'
import { type Table, toMarkdown } from './run.ts'
import { measureSwitchTime } from './switchTime.ts'
import { measureToggles } from './toggle.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const draw = (name: string, picture: (theme: Theme) => string) => {
  for (const theme of ['light', 'dark'] as const)
    writeFileSync(`${root}docs/pictures/${name}-${theme}.svg`, picture(theme))
}

async function switchTime(): Promise<Table[]> {
  const { networks, ratios, table } = await measureSwitchTime()
  draw('switch-time', (theme) =>
    plot(
      {
        title: 'Time to a usable switch',
        unit: 'times the page by hand',
        groups: networks,
        series: Object.entries(ratios).map(([name, values]) => ({
          name,
          values,
        })),
      },
      theme,
    ),
  )
  return [table]
}

async function toggles(): Promise<Table[]> {
  const { costs, counts, toggle, twenty } = await measureToggles()
  draw('toggle-cost', (theme) =>
    plot(
      {
        title: 'JavaScript calls of one toggle among N devices',
        unit: 'calls, logarithmic',
        groups: counts.map((count) => `N = ${count.toLocaleString('en')}`),
        series: Object.entries(costs).map(([name, values]) => ({
          name: name.replaceAll('`', ''),
          values,
        })),
        isLogarithmic: true,
      },
      theme,
    ),
  )
  return [toggle, twenty]
}

const parts: Record<string, () => Promise<Table[]>> = {
  switch: switchTime,
  toggle: toggles,
  growth: async () => [await slopes(), await listCosts()],
  bytes: async () => [await oursInBytes(), await peersInBytes()],
  orders: async () => [await randomOrders(), await walkedOrders()],
}

/** Between these two lines stands what a part has printed last. */
const fence = (part: string) => [`<!-- ${part} -->`, `<!-- /${part} -->`]

const only = process.argv.slice(2)
const unknown = only.filter((part) => !(part in parts))
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown}. The parts are ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(1)
}

installPeers()
const path = `${root}test/bench/RESULTS.md`
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  encoding: 'utf8',
}).trim()
const chromium = execFileSync(findChromium() ?? 'chromium', ['--version'], {
  encoding: 'utf8',
}).trim()

for (const [part, measure] of Object.entries(parts)) {
  if (only.length > 0 && !only.includes(part)) continue
  const tables = await measure()
  const [begin = '', end = ''] = fence(part)
  const printed = `${begin}\n\nMeasured at ${commit}, Node ${process.versions.node}, ${chromium}.\n\n${tables.map(toMarkdown).join('\n')}\n${end}`
  console.log(printed)
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(end) + end.length
  writeFileSync(path, text.slice(0, from) + printed + text.slice(to))
}
process.exit(0)
