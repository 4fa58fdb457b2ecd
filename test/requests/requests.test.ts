// How many requests a person waits for, one after another, until the switch is known.
// The bound is the same page in one file: no cut of this package may be slower.
import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { buildPage, type Cut } from './buildPage.ts'
import { openInWaves } from './openInWaves.ts'

async function open(name: 'flat' | 'split' | 'trust', cut: Cut) {
  const app = await buildPage(name, cut)
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const session = await seedSession(emulator, seed, { remembered: true })
  const opened = await openInWaves(app, emulator, session)
  onTestFinished(opened.close)
  return { ...opened, app, emulator }
}

/** Loads the page until its switch is known. */
async function load(name: 'flat' | 'split', cut: Cut) {
  const opened = await open(name, cut)
  const control = opened.page.getByRole('switch', { checked: true })
  const loading = opened.start()
  const waves = await opened.answerUntil(control.waitFor())
  await loading
  return { ...opened, control, waves }
}

describe.each([
  ['a page', 'flat', 3],
  ['a page whose route is split off', 'split', 4],
] as const)('%s', (_, name, expected) => {
  test(`takes ${expected} requests one after another, as in one file`, async () => {
    const { app, ofWritePath, waves } = await load(name, 'as built')
    console.info(waves.map((wave) => wave.join(' + ')).join('\n'))
    expect(waves).toHaveLength(expected)
    expect(waves.at(-1)).toEqual(['GetDevice'])
    // It was asked for, and is still held.
    expect(app.writePath).toBeDefined()
    expect(ofWritePath).toHaveLength(1)

    const whole = await load('flat', 'in one file')
    expect(whole.waves.map((wave) => wave.length)).toEqual([1, 1, 1])
    expect(waves.length - (name === 'split' ? 1 : 0)).toBe(whole.waves.length)
  }, 90_000)
})

test('without the write path what was read stays, and a click ends in a sentence', async () => {
  const opened = await load('flat', 'as built')
  const { answerAll, app, emulator, page } = opened
  const before = emulator.log.length
  const operations = () =>
    emulator.log.slice(before).map(({ operation }) => operation)
  const row = page.locator('.cdev-toggle')
  const on = page.getByRole('switch', { checked: true })
  const off = page.getByRole('switch', { checked: false })

  await on.click()
  await off.waitFor()
  await row.and(page.locator('[data-pending]')).waitFor()
  // It hangs: longer than anybody waits.
  await page.clock.fastForward(60_000)
  const again = page.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await on.waitFor()
  expect(operations()).toEqual([])

  await answerAll()
  // It has come after all: what it was too late for can be put away.
  await page.evaluate(`import('${app.writePath}')`)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await again.waitFor({ state: 'detached' })
  await on.click()
  await off.waitFor()
  await row.and(page.locator(':not([data-pending])')).waitFor()
  expect(operations()).toEqual(['UpdateDeviceStatus', 'GetDevice'])
}, 90_000)

test('what ends trust, and could not be fetched, is fetched again after a minute', async () => {
  const { answerAll, app, emulator, page, start } = await open(
    'trust',
    'as built',
  )
  expect(app.endOfTrust).toBeDefined()
  await answerAll()
  emulator.clearLog()
  let steps = 0
  let isServed = false
  await page.route(`**${app.endOfTrust}`, (route) => {
    if (steps < 2) return route.abort()
    isServed = true
    return route.fallback()
  })
  const lost = page.waitForEvent('requestfailed')
  await start()
  await lost
  // Nobody sees from here whether the page has begun to wait. A step is too short to
  // end a read that has begun.
  await vi.waitFor(
    async () => {
      if (!isServed) await page.clock.fastForward(20_000)
      steps++
      expect(isServed).toBe(true)
    },
    { timeout: 30_000, interval: 50 },
  )
  await expect
    .poll(() => emulator.log.map(({ operation }) => operation), {
      timeout: 10_000,
    })
    .toContain('UpdateDeviceStatus')
}, 60_000)
