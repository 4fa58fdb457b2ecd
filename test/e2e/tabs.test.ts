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

/** How many writes of all tabs were on their way at once, at the most. */
function countWrites(context: BrowserContext) {
  const open = new Set<unknown>()
  const count = { most: 0, all: 0 }
  context.on('request', (request) => {
    const target = request.headers()['x-amz-target']
    if (!target?.endsWith('.UpdateDeviceStatus')) return
    open.add(request)
    count.all++
    count.most = Math.max(count.most, open.size)
  })
  context.on('requestfinished', (request) => open.delete(request))
  context.on('requestfailed', (request) => open.delete(request))
  return count
}

test('two tabs never have two writes on their way, and agree', async () => {
  const { context, demo } = person
  const other = await person.openTab()
  await other.sees('off')
  const count = countWrites(context)
  demo.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    times: Number.POSITIVE_INFINITY,
    latencyMs: 150,
  })
  for (let click = 0; click < 5; click++)
    await Promise.all([person.toggle.click(), other.toggle.click()])
  await person.row.and(person.page.locator(':not([data-pending])')).waitFor()
  await other.row.and(other.page.locator(':not([data-pending])')).waitFor()
  expect(count.all).toBeGreaterThan(1)
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
