// What one toggle costs among more and more devices: JavaScript calls, never times.
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { openChromium } from '../support/openChromium.ts'
import { countCalls } from './countCalls.ts'
import { seedDevices } from './seedDevices.ts'

/** What our part of a toggle may cost a further row, in calls. */
const ours = 1

const { outputFiles } = await build({
  entryPoints: [new URL('hooksPage.tsx', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
})

/** The calls of a toggle to off, and of one to on. */
async function countToggles(count: number, kind: 'hooks' | 'own') {
  const { accessToken, emulator } = await seedDevices(
    kind === 'hooks' ? count : 1,
  )
  const { page, close } = await openChromium()
  await page.addInitScript((token) => {
    Object.assign(window, { accessToken: token })
  }, accessToken)
  await page.route('**', async (route) => {
    const request = route.request()
    if (request.method() === 'GET')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:,"><body><script type="module">${outputFiles[0]?.text}</script>`,
      })
    const response = await emulator.handle(
      new Request(request.url(), {
        method: 'POST',
        headers: request.headers(),
        body: request.postData(),
      }),
    )
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
  await page.goto(`http://localhost/${kind === 'own' ? `?own=${count}` : ''}`)
  await page.waitForFunction(
    (rows) => document.querySelectorAll('[role=switch]').length === rows,
    count,
    { timeout: 60_000 },
  )
  const session = await page.context().newCDPSession(page)

  /** Clicks one in the midst, and waits until it is at rest. */
  const toggle = () =>
    countCalls(session, () =>
      page.evaluate(async () => {
        const row = document.querySelectorAll<HTMLElement>('[role=switch]')[3]
        const before = row?.ariaChecked
        row?.click()
        do await new Promise((resolve) => setTimeout(resolve))
        while (
          row?.ariaChecked === before ||
          row?.dataset.pending !== undefined
        )
      }),
    )
  const calls = [await toggle(), await toggle()]
  await close()
  return calls
}

test('a toggle costs the same among 10,000 devices, but for the walk of React', async () => {
  const counts = [100, 1_000, 10_000]
  const perRow = { hooks: [] as number[], own: [] as number[] }
  for (const kind of ['own', 'hooks'] as const) {
    let before: { count: number; calls: number[] } | undefined
    for (const count of counts) {
      const calls = await countToggles(count, kind)
      console.info(`${kind}, ${count} devices: ${calls} calls`)
      if (before) {
        const { calls: fewer, count: lower } = before
        const further = calls.map(
          (each, index) => (each - (fewer[index] ?? 0)) / (count - lower),
        )
        perRow[kind].push(...further)
        const [off = 0, on = 0] = further
        console.info(
          `${kind}, ${lower} to ${count} devices: ${off.toFixed(1)} and ${on.toFixed(1)} calls a further row`,
        )
      }
      before = { count, calls }
    }
  }
  for (const [index, each] of perRow.hooks.entries())
    expect(each).toBeLessThanOrEqual((perRow.own[index] ?? 0) + ours)
}, 240_000)
