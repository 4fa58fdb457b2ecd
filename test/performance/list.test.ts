// What a row of the list costs: counted in a production build, and never timed.
import { build } from 'esbuild'
import type { CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinStyles } from '../../scripts/joinStyles.mjs'
import { openChromium } from '../support/openChromium.ts'
import { countCalls } from './countCalls.ts'
import type { ListPage } from './listPage.tsx'

type Window = { listPage: ListPage }

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const names = [
  'Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0',
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  'Kitchen iPad',
  'macOS 15.1.0 arm macOS Not_A Brand/99.0.0.0;Chromium/141.0.0.0;Google Chrome/141.0.0.0',
]

const script = await build({
  entryPoints: [new URL('listPage.tsx', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
})
const styles = await joinStyles()

const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
  <style>${styles} body { margin: 16px; font: 16px sans-serif }</style>
  <body><script type="module" src="/list.js"></script>`

let close = async () => {}
afterAll(() => close())

/** A page of somebody with so many devices, this browser's last. */
async function openPage(count: number) {
  const chromium = await openChromium()
  close = chromium.close
  const { page } = chromium
  // The emulator's cryptography wants a secure context.
  await page.route('http://localhost/**', (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { contentType: 'text/javascript', body: script.outputFiles[0]?.text }
        : { contentType: 'text/html', body: html },
    ),
  )
  await page.goto('http://localhost/')
  await page.waitForFunction(() => 'listPage' in window)
  await page.evaluate(
    (seeded) => (window as unknown as Window).listPage.seed(seeded),
    Array.from({ length: count }, (_, index) => ({
      name: names[index % names.length] ?? '',
      // The last one is this browser, and the first has long not been used.
      days: (count - index - 1) * 26,
    })),
  )
  const session = await page.context().newCDPSession(page)
  return { page, session }
}

const show = (page: Page, kind: Parameters<ListPage['show']>[0]) =>
  page.evaluate(
    (shown) => (window as unknown as Window).listPage.show(shown),
    kind,
  )

/** Bytes that JavaScript holds, once what can go is gone. */
async function heapOf(session: CDPSession) {
  for (let turn = 0; turn < 3; turn++)
    await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

describe('six devices', () => {
  let page: Page
  beforeAll(async () => {
    ;({ page } = await openPage(6))
    await show(page, 'list')
    await page.getByRole('switch').nth(5).waitFor()
  }, 60_000)
  afterAll(() => close())

  test('are told in 60 words', async () => {
    const words = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('.cdev-list') ?? document,
        NodeFilter.SHOW_TEXT,
      )
      const found: string[] = []
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!parentElement?.closest('.cdev-hidden, [hidden]'))
          found.push(...(textContent?.match(/\w\S*/g) ?? []))
      }
      return found
    })
    console.info(`${words.length} words: ${words.join(' ')}`)
    expect(words.length).toBeLessThanOrEqual(60)
  })

  test.each([
    [1280, 60],
    [390, 84],
  ])('take at %i px at most %i px a row', async (width, limit) => {
    await page.setViewportSize({ width, height: 800 })
    const heights = await page
      .getByRole('listitem')
      .evaluateAll((rows) =>
        rows.map((row) => row.getBoundingClientRect().height),
      )
    console.info(`at ${width} px: ${heights}`)
    expect(heights).toHaveLength(6)
    for (const height of heights) expect(height).toBeLessThanOrEqual(limit)
  })

  test('are at most 16 elements each', async () => {
    const counts = await page
      .getByRole('listitem')
      .evaluateAll((rows) =>
        rows.map((row) => row.querySelectorAll('*').length + 1),
      )
    console.info(`elements: ${counts}`)
    for (const count of counts) expect(count).toBeLessThanOrEqual(16)
  })

  test('change by four DOM records a toggle', async () => {
    const records = await page.evaluate(async () => {
      const found: string[] = []
      const observer = new MutationObserver((list) => {
        for (const { attributeName, type } of list)
          found.push(attributeName ?? type)
      })
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
      const control = document.querySelectorAll<HTMLElement>('[role=switch]')[2]
      const row = control?.closest<HTMLElement>('[role=listitem]')
      control?.click()
      const rested = () => row?.dataset.pending === undefined
      await new Promise((resolve) => setTimeout(resolve))
      while (!rested()) await new Promise((resolve) => setTimeout(resolve))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return found
    })
    console.info(`records: ${records}`)
    expect(records.length).toBeLessThanOrEqual(4)
    expect(records).toContain('aria-checked')
  })
})

describe('a thousand devices', () => {
  let page: Page
  let session: CDPSession
  beforeAll(async () => {
    ;({ page, session } = await openPage(1_000))
    await show(page, 'nothing')
    await page.getByText('1000').waitFor()
  }, 120_000)
  afterAll(() => close())

  const callsOf = (action: () => Promise<unknown>) =>
    countCalls(session, action)

  async function open(kind: 'plain' | 'list', ready: string) {
    await show(page, kind)
    await page.waitForSelector(ready)
  }

  const mount = (kind: 'plain' | 'list', ready: string) =>
    callsOf(() => open(kind, ready))

  /** Clicks one, and waits until its row is at rest. */
  const toggle = (control: string, row: string) =>
    callsOf(() =>
      page.evaluate(
        async ([controls, rows]) => {
          const button = document.querySelectorAll<HTMLElement>(controls)[3]
          const own = button?.closest<HTMLElement>(rows)
          button?.click()
          do await new Promise((resolve) => setTimeout(resolve))
          while (own?.dataset.pending !== undefined)
        },
        [control, row] as const,
      ),
    )

  test('take at most 15 times the calls of plain items to mount', async () => {
    // Once before it counts, for what is made at the first time only.
    await mount('plain', '.plain')
    const plain = await mount('plain', '.plain')
    const list = await mount('list', '.cdev-device')
    console.info(`${list} calls, ${plain} for plain items`)
    expect(list).toBeLessThanOrEqual(15 * plain)
  })

  test('cost a toggle of one no more calls than plain items do', async () => {
    await open('plain', '.plain')
    await toggle('.plain', '.plain')
    const plain = await toggle('.plain', '.plain')
    await open('list', '.cdev-device')
    await toggle('[role=switch]', '[role=listitem]')
    const list = await toggle('[role=switch]', '[role=listitem]')
    console.info(`${list} calls a toggle, ${plain} among plain items`)
    expect(list).toBeLessThanOrEqual(plain)
  })

  test('hold at most 6 kB of heap a row', async () => {
    await open('list', '.cdev-device')
    const before = await heapOf(session)
    await page.getByRole('button', { name: 'Show 980 more' }).click()
    await page.waitForFunction(
      () => document.querySelectorAll('[role=listitem]').length === 1_000,
    )
    const after = await heapOf(session)
    const bytes = Math.round((after - before) / 980)
    console.info(`${bytes} bytes a row`)
    expect(bytes).toBeLessThanOrEqual(6_000)
  })
})
