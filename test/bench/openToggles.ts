import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium, type LaunchOptions } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'
import { seedDevices } from '../performance/seedDevices.ts'
import { installPeers } from './bytes.ts'
import type { Bench } from './pages/togglePage.tsx'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Ways to write a list of switches. */
export const kinds = {
  native: 'native checkboxes, without React',
  floor: 'React’s state alone, memoised rows',
  hooks: 'this package: hooks, memoised rows',
  list: 'this package: `DeviceList`',
  recipe: 'TanStack’s documented recipe',
  swr: 'SWR, `optimisticData`',
}

export type Kind = keyof typeof kinds

/** Those whose rows are written alike. */
export const ownRows = (Object.keys(kinds) as Kind[]).filter(
  (kind) => kind !== 'list' && kind !== 'native',
)

/** What the page has set up for who measures it. */
export type Measured = { bench: Bench }

async function bundle() {
  installPeers()
  const { outputFiles } = await build({
    entryPoints: [fromHere('pages/togglePage.tsx')],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Of the peers that only the bench installs; React and TanStack are the workspace's.
    nodePaths: [fromHere('peers/node_modules')],
    alias: {
      react: fromHere('../../node_modules/react'),
      'react-dom': fromHere('../../node_modules/react-dom'),
      '@tanstack/react-query': fromHere(
        '../../node_modules/@tanstack/react-query',
      ),
    },
  })
  return outputFiles[0]?.text ?? ''
}

let script: Promise<string> | undefined

/** A page with so many switches, of somebody with so many devices. */
export async function openToggles(
  kind: Kind,
  count: number,
  launch: LaunchOptions = {},
) {
  script ??= bundle()
  const text = await script
  const { accessToken, emulator } = await seedDevices(count)
  const browser = await chromium.launch({
    ...chromiumLaunchOptions(),
    ...launch,
  })
  const page = await browser.newPage()
  /** Milliseconds that each next write waits before it arrives; then none. */
  const latencies: number[] = []
  /** Devices whose next write is refused. */
  const refused = new Set<string>()
  const writes: string[] = []
  let requests = 0
  let unanswered = 0
  await page.addInitScript((token) => {
    Object.assign(window, { accessToken: token })
  }, accessToken)
  await page.route('**', async (route) => {
    const request = route.request()
    if (request.method() === 'GET')
      return route.fulfill({
        contentType: 'text/html',
        // An isolated page has a fine clock.
        headers: {
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
        body: `<!doctype html><link rel="icon" href="data:,"><body><script type="module">${text}</script>`,
      })
    unanswered += 1
    if (request.method() === 'POST') requests += 1
    const isWrite = request
      .headers()
      ['x-amz-target']?.endsWith('UpdateDeviceStatus')
    if (isWrite) {
      const { DeviceKey, DeviceRememberedStatus } = JSON.parse(
        request.postData() ?? '',
      )
      writes.push(DeviceRememberedStatus)
      const wait = latencies.shift()
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
      if (refused.delete(DeviceKey))
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
        })
    }
    const response = await emulator.handle(
      new Request(request.url(), {
        method: 'POST',
        headers: request.headers(),
        body: request.postData(),
      }),
    )
    await route
      .fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      })
      .catch(() => undefined)
    unanswered -= 1
  })
  await page.goto(`http://localhost/?kind=${kind}&count=${count}`)
  await page.waitForFunction(
    (rows) => document.querySelectorAll('[role=switch]').length >= rows,
    // The list draws the rest when it is scrolled to.
    kind === 'list' ? 4 : count,
    { timeout: 240_000 },
  )

  /** Until all is answered, and nothing has been asked for so many milliseconds. */
  async function atRest(quiet = 1_500) {
    for (let before = -1; before !== requests || unanswered > 0; ) {
      before = requests
      await new Promise((resolve) => setTimeout(resolve, quiet))
    }
  }

  await atRest()
  requests = 0
  writes.length = 0
  return {
    page,
    latencies,
    refused,
    writes,
    atRest,
    requests: () => requests,
    /** What the service has. */
    isRemembered(deviceKey: string) {
      const [pool] = emulator.snapshot().state.pools.values()
      return [...(pool?.users.values() ?? [])]
        .flatMap((user) => [...user.devices.values()])
        .some((one) => one.deviceKey === deviceKey && one.remembered)
    },
    close: () => browser.close(),
  }
}
