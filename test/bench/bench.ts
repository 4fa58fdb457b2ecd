// `npm run bench`: measures, writes test/bench/RESULTS.md, and draws the two plots of the
// guide. `npm run bench -- bytes peers` measures these tables alone. No table needs another.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../scripts/chromium.mjs'
import { languagesInBytes, oursInBytes, peersInBytes } from './bytes.ts'
import { besideCognitoLocal, emulatorAlone } from './emulator.ts'
import { journalCosts, listCosts, slopes } from './growth.ts'
import { randomOrders, walkedOrders } from './orders.ts'
import { measurePaints } from './paint.ts'
import { plot, type Theme } from './plot.ts'
import { oneRefused, twentyClicks } from './races.ts'
import { type Table, toMarkdown } from './run.ts'
import { measureSwitchTime } from './switchTime.ts'
import { measureToggles } from './toggle.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const draw = (name: string, picture: (theme: Theme) => string) => {
  for (const theme of ['light', 'dark'] as const)
    writeFileSync(`${root}docs/pictures/${name}-${theme}.svg`, picture(theme))
}

async function switchTime(): Promise<Table> {
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
  return table
}

async function toggles(): Promise<Table> {
  const { costs, counts, table } = await measureToggles()
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
  return table
}

/** A table each. */
const parts: Record<string, () => Promise<Table>> = {
  switch: switchTime,
  bytes: oursInBytes,
  languages: languagesInBytes,
  peers: peersInBytes,
  toggle: toggles,
  paint: measurePaints,
  twenty: twentyClicks,
  refused: oneRefused,
  growth: slopes,
  row: listCosts,
  journal: journalCosts,
  orders: randomOrders,
  walk: walkedOrders,
  emulator: emulatorAlone,
  emulators: besideCognitoLocal,
}

const path = `${root}test/bench/RESULTS.md`

/** Puts what a part has printed last in the place of what it had printed before. */
function keep(part: string, printed: string) {
  const begin = `<!-- ${part} -->`
  const end = `<!-- /${part} -->`
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf(begin)
  const before = from < 0 ? `${text.trimEnd()}\n\n` : text.slice(0, from)
  const after = from < 0 ? '\n' : text.slice(text.indexOf(end) + end.length)
  writeFileSync(path, `${before}${begin}\n\n${printed}\n${end}${after}`)
}

const only = process.argv.slice(2)
const unknown = only.filter((part) => !(part in parts))
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown}. The parts are ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(1)
}

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

// What the bench itself writes is no change of what it measures.
const isChanged = git('status', '--porcelain', '--', '.', ':!docs', ':!test')
const versions = [
  `at ${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', with changes that are not committed' : ''}`,
  `Node ${process.versions.node}`,
  execFileSync(findChromium() ?? 'chromium', ['--version'], {
    encoding: 'utf8',
  }).trim(),
].join(', ')

const failed: string[] = []
for (const [part, measure] of Object.entries(parts)) {
  if (only.length > 0 && !only.includes(part)) continue
  try {
    const table = await measure()
    if (table.rows.length === 0) throw new Error('It has no rows.')
    const printed = `${toMarkdown(table)}\n\`npm run bench -- ${part}\`, ${versions}.\n`
    console.log(printed)
    keep(part, printed)
  } catch (error) {
    // The others go on, and the table stays as it was.
    console.error(`${part}:`, error)
    failed.push(part)
  }
}
if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}.`)
process.exit(failed.length > 0 ? 1 : 0)
