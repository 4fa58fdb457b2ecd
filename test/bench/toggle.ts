import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { countCalls } from '../performance/countCalls.ts'
import { seedDevices } from '../performance/seedDevices.ts'
import { openChromium } from '../support/openChromium.ts'
import type { Table } from './run.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const kinds = {
  floor: 'React’s state alone, memoised rows',
  hooks: 'this package: hooks, memoised rows',
  list: 'this package: `DeviceList`',
  recipe: 'TanStack’s documented recipe',
  swr: 'SWR, `optimisticData`',
}

type Kind = keyof typeof kinds

const counts = [10, 100, 1_000]

async function bundle() {
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

async function open(script: string, kind: Kind, count: number) {
  const { accessToken, emulator } = await seedDevices(count)
  const { page, close } = await openChromium()
  /** Milliseconds that a write waits before it arrives; none when it is empty. */
  const latencies: number[] = []
  let requests = 0
  const writes: string[] = []
  await page.addInitScript((token) => {
    Object.assign(window, { accessToken: token })
  }, accessToken)
  await page.route('**', async (route) => {
    const request = route.request()
    if (request.method() === 'GET')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:,"><body><script type="module">${script}</script>`,
      })
    if (request.method() === 'POST') requests += 1
    const isWrite = request
      .headers()
      ['x-amz-target']?.endsWith('UpdateDeviceStatus')
    if (isWrite) {
      writes.push(JSON.parse(request.postData() ?? '').DeviceRememberedStatus)
      const wait = latencies.shift()
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
    }
    const response = await emulator.handle(
      new Request(request.url(), {
        method: 'POST',
        headers: request.headers(),
        body: request.postData(),
      }),
    )
    return route
      .fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      })
      .catch(() => undefined)
  })
  await page.goto(`http://localhost/?kind=${kind}`)
  await page.waitForFunction(
    (rows) => document.querySelectorAll('[role=switch]').length >= rows,
    // The list draws the rest when it is scrolled to.
    kind === 'list' ? 4 : count,
    { timeout: 120_000 },
  )
  return {
    page,
    emulator,
    latencies,
    writes,
    requests: () => requests,
    forget() {
      requests = 0
      writes.length = 0
    },
    close,
  }
}

/** Until nothing has been asked for longer than any write takes. */
async function atRest(requests: () => number) {
  for (let before = -1; before !== requests(); ) {
    before = requests()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
  }
}

/** One toggle among so many devices, and what it took until nothing moves. */
async function measureToggle(script: string, kind: Kind, count: number) {
  const opened = await open(script, kind, count)
  const { page, requests } = opened
  const session = await page.context().newCDPSession(page)
  const toggle = () =>
    page.evaluate(() => {
      const given = window as unknown as { renders: number; records: number }
      given.renders = 0
      given.records = 0
      new MutationObserver((list) => {
        given.records += list.length
      }).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
      document.querySelectorAll<HTMLElement>('[role=switch]')[3]?.click()
    })
  await atRest(requests)
  opened.forget()
  const calls = await countCalls(session, async () => {
    await toggle()
    await atRest(requests)
  })
  const { records, renders } = await page.evaluate(() => {
    const { records, renders } = window as unknown as {
      records: number
      renders: number
    }
    return { records, renders }
  })
  await opened.close()
  return { calls, records, renders, requests: requests() }
}

/** Twenty clicks in a second, on a network where each write may overtake the last. */
async function measureTwenty(script: string, kind: Kind) {
  const opened = await open(script, kind, 10)
  const { page, requests, writes, latencies } = opened
  await atRest(requests)
  opened.forget()
  latencies.push(...Array.from({ length: 20 }, (_, index) => 900 - index * 40))
  const deviceKey = await page.evaluate(async () => {
    // No function has a name here: what compiles this would look for its helper.
    let key: string | undefined
    for (let index = 0; index < 20; index++) {
      const row = document.querySelectorAll<HTMLElement>('[role=switch]')[3]
      key ??= row?.dataset.key
      row?.click()
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    return key
  })
  await atRest(requests)
  const shown = await page.evaluate(
    () => document.querySelectorAll('[role=switch]')[3]?.ariaChecked,
  )
  const [pool] = opened.emulator.snapshot().state.pools.values()
  const devices = [...(pool?.users.values() ?? [])].flatMap((user) => [
    ...user.devices.values(),
  ])
  const truth = devices.find((one) => one.deviceKey === deviceKey)?.remembered
  await opened.close()
  // Twenty clicks end where they began.
  return {
    writes: writes.length,
    service: truth ? 'right' : 'wrong',
    screen: shown === 'true' ? 'right' : 'wrong',
  }
}

export async function measureToggles() {
  const script = await bundle()
  const costs: Record<string, number[]> = {}
  const rows: Table['rows'] = []
  for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
    const measured: Awaited<ReturnType<typeof measureToggle>>[] = []
    for (const count of counts)
      measured.push(await measureToggle(script, kind, count))
    costs[name] = measured.map(({ calls }) => calls)
    const inOrder = (of: 'calls' | 'records' | 'renders' | 'requests') =>
      measured.map((one) => one[of]).join(' / ')
    rows.push([
      name,
      kind === 'list' ? '–' : inOrder('renders'),
      inOrder('records'),
      inOrder('requests'),
      inOrder('calls'),
    ])
  }
  const toggle: Table = {
    title: 'One toggle among N devices',
    note: `N = ${counts.join(' / ')}, in production React, until nothing moves: renders of rows, DOM records, requests to Cognito, and calls of JavaScript functions (Chromium’s precise coverage).`,
    columns: ['way', 'row renders', 'DOM records', 'requests', 'JS calls'],
    rows,
  }
  const twentyRows: Table['rows'] = []
  for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
    if (kind === 'list') continue
    const { service, screen, writes } = await measureTwenty(script, kind)
    twentyRows.push([name, writes, service, screen])
  }
  const twenty: Table = {
    title: 'Twenty fast clicks',
    note: 'On one of ten devices, 30 ms apart, on a network where each write is faster than the one before, so that they overtake one another. Twenty clicks end where they began: whether the service and the screen do.',
    columns: ['way', 'writes', 'service', 'screen'],
    rows: twentyRows,
  }
  return { toggle, twenty, costs, counts }
}
