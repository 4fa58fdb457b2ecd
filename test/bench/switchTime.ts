import { fileURLToPath } from 'node:url'
import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { type BuiltPage, buildPage } from '../requests/buildPage.ts'
import { openChromium } from '../support/openChromium.ts'
import { kB, median, type Table } from './run.ts'
import { serveApp } from './serveApp.ts'

/** Round trip in milliseconds, and kbit a second. */
const networks = [
  { name: '40 ms, 10 Mbps', latency: 40, kbps: 10_000 },
  { name: '150 ms, 1.6 Mbps', latency: 150, kbps: 1_600 },
  { name: '400 ms, 400 kbps', latency: 400, kbps: 400 },
]

const repeats = 3

type Load = { known: number; files: number; sent: number; calls: number }

/** One cold load, until the switch is known. Milliseconds and bytes. */
async function load(
  app: BuiltPage,
  network: (typeof networks)[number],
): Promise<Load> {
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const { accessToken } = await seedSession(emulator, seed, {
    remembered: true,
  })
  emulator.clearLog()
  const site = await serveApp(app, emulator)
  const { page, close } = await openChromium()
  try {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: (network.kbps * 1000) / 8,
      uploadThroughput: (network.kbps * 1000) / 8,
    })
    await page.addInitScript(
      (given) => {
        Object.assign(window, { signedIn: given })
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[role=switch][aria-checked=true]'))
            return
          Object.assign(window, { known: performance.now() })
          observer.disconnect()
        }).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
        })
      },
      { endpoint: `${site.url}/`, accessToken },
    )
    await page.goto(`${site.url}${app.document}`, { waitUntil: 'commit' })
    const known = await page
      .waitForFunction(
        () => (window as unknown as { known?: number }).known,
        undefined,
        { timeout: 60_000 },
      )
      .then((handle) => handle.jsonValue())
    // What comes after the switch is known counts as bytes all the same.
    await page.waitForLoadState('networkidle')
    const { files, sent } = site.weight()
    return { known: known ?? 0, files, sent, calls: emulator.log.length }
  } finally {
    await close()
    site.close()
  }
}

/** Time to a usable switch, by network; and the ratios, for the plot. */
export async function measureSwitchTime() {
  const bench = fileURLToPath(new URL('pages/', import.meta.url))
  const pages = {
    'this package': await buildPage('flat', 'as built'),
    'this package, its route split off': await buildPage('split', 'as built'),
    'this package in one file': await buildPage('flat', 'in one file'),
    'by hand, 60 lines': await buildPage('recipe', 'as built', bench),
  }
  const loads = Object.keys(pages).map(() => networks.map((): Load[] => []))
  // One after the other, turn by turn: what the machine does besides meets them all.
  for (const [column, network] of networks.entries())
    for (let turn = 0; turn < repeats; turn++)
      for (const [row, app] of Object.values(pages).entries())
        loads[row]?.[column]?.push(await load(app, network))
  const rows: Table['rows'] = []
  const times: Record<string, number[]> = {}
  for (const [row, name] of Object.keys(pages).entries()) {
    const [last] = loads[row]?.at(-1) ?? []
    rows.push([name, last?.files ?? 0, kB(last?.sent ?? 0), last?.calls ?? 0])
    times[name] = (loads[row] ?? []).map((all) =>
      median(all.map(({ known }) => known)),
    )
  }
  const floor = times['by hand, 60 lines'] ?? []
  const table: Table = {
    title: 'Time to a usable switch',
    note: `A production page of Vite, cold, with an access token at hand: from the navigation until the switch shows Cognito’s word, as a multiple of the page by hand on the same network (Chromium’s own throttle, the median of ${repeats} loads). All files count, those after the switch too, each compressed by itself, React and TanStack Query included. The page by hand has a switch and no sentence for any refusal.`,
    columns: [
      'page',
      'files',
      'kB',
      'calls',
      ...networks.map(({ name }) => name),
    ],
    rows: rows.map((row) => [
      ...row,
      ...(times[String(row[0])] ?? []).map(
        (time, index) => `${(time / (floor[index] ?? 1)).toFixed(2)} ×`,
      ),
    ]),
  }
  const ratios = Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      all.map((time, index) => time / (floor[index] ?? 1)),
    ]),
  )
  return { table, ratios, networks: networks.map(({ name }) => name) }
}
