import type { BrowserContext } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

let person: Awaited<ReturnType<typeof openDemo>>

beforeEach(async () => {
  person = await openDemo()
  await person.enterPassword()
  await person.enterCode()
  await person.sees('off')
}, 60_000)

afterEach(() => person.close())

/**
 * How many writes of all tabs were on their way at once, at the most. A tab has its
 * answer only after it is counted, so that the order of events cannot mislead.
 */
async function countWrites(context: BrowserContext) {
  const count = { open: 0, most: 0, all: 0 }
  await context.route('**/*', async (route) => {
    const target = route.request().headers()['x-amz-target']
    if (!target?.endsWith('.UpdateDeviceStatus')) return route.fallback()
    count.all++
    count.open++
    count.most = Math.max(count.most, count.open)
    const response = await route.fetch()
    count.open--
    await route.fulfill({ response })
  })
  return count
}

test('two tabs never have two writes on their way, and agree', async () => {
  const { context, demo } = person
  const other = await person.openTab()
  await other.sees('off')
  const count = await countWrites(context)
  demo.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    times: Number.POSITIVE_INFINITY,
    latencyMs: 150,
  })
  const clickBoth = () =>
    Promise.all([person.toggle.click(), other.toggle.click()])
  await clickBoth()
  await clickBoth()
  // On is on its way, and off must follow it. Where clicks are slow, there are more.
  await expect
    .poll(() => count.all, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(2)
  for (let click = 0; click < 3; click++) await clickBoth()
  await person.row.and(person.page.locator(':not([data-pending])')).waitFor()
  await other.row.and(other.page.locator(':not([data-pending])')).waitFor()
  expect(count.most).toBe(1)
  const [status] = await person.status()
  const shown = status === 'remembered' ? 'on' : 'off'
  await person.sees(shown)
  await other.sees(shown)
})

test('a write here is seen in the other tab', async () => {
  const other = await person.openTab()
  await other.sees('off')
  await person.toggle.click()
  await other.sees('on')
})

test('a tab killed in mid-write leaves the truth', async () => {
  const { demo } = person
  const other = await person.openTab()
  await other.sees('off')
  demo.emulator.addFault({ operation: 'UpdateDeviceStatus', latencyMs: 60_000 })
  await other.toggle.click()
  expect(await other.row.getAttribute('data-intent')).toBe('saving')
  await other.page.close({ runBeforeUnload: false })
  // What the killed tab had asked for is carried out by the next page.
  await person.page.reload()
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
})
