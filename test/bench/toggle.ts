import { countCalls } from '../performance/countCalls.ts'
import { type Kind, kinds, type Measured, openToggles } from './openToggles.ts'
import type { Table } from './run.ts'

const counts = [10, 100, 1_000, 10_000]

/** One toggle among so many devices, and what it took until nothing moves. */
async function measureToggle(kind: Kind, count: number) {
  const { atRest, close, page, requests } = await openToggles(kind, count)
  const session = await page.context().newCDPSession(page)
  const toggle = () =>
    page.evaluate(() => {
      const { bench } = window as unknown as Measured
      bench.renders = 0
      bench.records = 0
      new MutationObserver((list) => {
        bench.records += list.length
      }).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
      document.querySelectorAll<HTMLElement>('[role=switch]')[3]?.click()
    })
  const calls = await countCalls(session, async () => {
    await toggle()
    await atRest()
  })
  const { records, renders } = await page.evaluate(() => {
    const { records, renders } = (window as unknown as Measured).bench
    return { records, renders }
  })
  await close()
  return { calls, records, renders, requests: requests() }
}

export async function measureToggles() {
  const costs: Record<string, number[]> = {}
  const rows: Table['rows'] = []
  for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
    if (kind === 'native') continue
    const measured: Awaited<ReturnType<typeof measureToggle>>[] = []
    for (const count of counts) measured.push(await measureToggle(kind, count))
    costs[name] = measured.map(({ calls }) => calls)
    const inOrder = (of: 'calls' | 'records' | 'renders' | 'requests') =>
      measured.map((one) => one[of].toLocaleString('en')).join(' / ')
    rows.push([
      name,
      kind === 'list' ? '–' : inOrder('renders'),
      inOrder('records'),
      inOrder('requests'),
      inOrder('calls'),
    ])
  }
  const table: Table = {
    title: 'One toggle among N devices',
    note: `N = ${counts.map((count) => count.toLocaleString('en')).join(' / ')}, in production React, until nothing moves: renders of rows, DOM records, requests to Cognito, and calls of JavaScript functions (Chromium’s precise coverage). A recipe reads the list again after each write, so it needs a request for each 60 devices. What React’s state alone pays for each row is React’s walk of the list, which renders once. The hooks pay it twice: once for the click, once for Cognito’s answer. \`DeviceList\` draws twenty rows at first, and looks at each device to order, count and describe them.`,
    columns: ['way', 'row renders', 'DOM records', 'requests', 'JS calls'],
    rows,
  }
  return { table, costs, counts }
}
