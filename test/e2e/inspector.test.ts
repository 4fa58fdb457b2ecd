import {
  createEmulator,
  type Emulator,
  type Seed,
  seedEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  expect,
  test,
} from 'vitest'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'

const markup = '<img/src=x/onerror=document.title=1>'

let browser: Browser
let emulator: Emulator
let seed: Seed
let server: EmulatorServer
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})

afterAll(() => browser.close())

beforeEach(async () => {
  emulator = createEmulator({ sessionLagMs: 0 })
  seed = await seedPool(emulator)
  await emulator.send('SetUserPoolSessionConfiguration', {
    UserPoolId: seed.userPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 20 },
  })
  for (const deviceName of ['Laptop', markup]) {
    await seedSession(emulator, seed, {
      deviceName,
      remembered: true,
      userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/126.0',
    })
  }
  await seedEmulator(emulator, {
    pools: [
      {
        id: 'us-east-1_Second',
        users: [{ username: markup, password: 'Correct-horse-9' }],
      },
    ],
  })
  server = await startEmulatorServer({ emulator, port: 0 })
  page = await browser.newPage()
  complaints = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server.url)
  await openUser(seed.username)
})

afterEach(async () => {
  await page.close()
  await server.close()
})

async function openUser(name: string) {
  await page.locator('summary', { hasText: name }).press('Enter')
}

const status = () => page.locator('.status').textContent()

test('shows pools, users, devices, sessions and the authenticator’s code', async () => {
  const pool = page.getByRole('article', { name: 'Pool seed' })
  await pool.getByText(seed.userPoolId).waitFor()
  await pool.getByText(seed.clientId).waitFor()
  await pool.getByText('Devices (2)').waitFor()
  await pool.getByText('Sessions (2)').waitFor()
  await pool.getByText('Firefox 126 / Linux').first().waitFor()
  await pool.getByRole('button', { name: 'Show the authenticator' }).click()
  await pool.getByText(/^\d{6}$/).waitFor()
  expect(complaints).toEqual([])
})

test('shows what comes in while it is open, and keeps what is open', async () => {
  await emulator.send('ForgotPassword', {
    ClientId: seed.clientId,
    Username: seed.username,
  })
  const code = emulator.messages.at(-1)?.code ?? ''
  await page.locator('#messages').getByText(code).waitFor()
  await page.locator('#traffic').getByText('ForgotPassword').waitFor()
  await page.getByText('Devices (2)').waitFor()
  await page.locator('#traffic summary').first().press('Enter')
  await page.locator('#traffic').getByText('CodeDeliveryDetails').waitFor()
})

test('is used by keyboard: a device is forgotten, a session revoked', async () => {
  const forget = page.getByRole('button', { name: 'Forget Laptop' })
  await forget.press('Enter')
  await forget.waitFor({ state: 'detached' })
  expect(await status()).toBe('Forget: Laptop: done.')
  // What had the focus is gone: it stays in the section.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('users')
  await page.getByText('Devices (1)').waitFor()
  // The session of a forgotten device ends with it.
  await page.getByText('Sessions (1)').waitFor()
  await page.getByRole('button', { name: /^Revoke/ }).press('Enter')
  await page.getByText('Sessions (0)').waitFor()
})

test('makes a fault, which does not meet its own buttons, and clears it', async () => {
  const before = emulator.log.length
  await page.getByLabel('What goes wrong').selectOption('Throttled')
  await page.getByLabel('until cleared').check()
  await page.getByRole('button', { name: 'Add fault' }).click()
  await page
    .locator('#faults')
    .getByText('until cleared', { exact: false })
    .last()
    .waitFor()
  expect(emulator.faults).toEqual([
    {
      operation: '*',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'error', name: 'TooManyRequestsException' },
    },
  ])
  await page.getByRole('button', { name: `Disable ${seed.username}` }).click()
  await page.getByRole('button', { name: `Enable ${seed.username}` }).waitFor()
  expect(emulator.log).toHaveLength(before)
  await page.getByRole('button', { name: 'Clear faults' }).click()
  await page.getByText('None: all goes well.').waitFor()
  expect(emulator.faults).toEqual([])
})

test('moves the clock', async () => {
  await page.getByRole('button', { name: '+1 day' }).click()
  await page.getByText('Clock +1 day: done.').waitFor()
  const { state } = emulator.snapshot() as unknown as {
    state: { clockOffset: number }
  }
  expect(state.clockOffset).toBe(24 * 60 * 60 * 1000)
})

test('says a refusal', async () => {
  const reset = page.getByRole('button', { name: /^Reset password <img/ })
  await openUser(markup)
  await reset.click()
  await page.getByText('Cannot reset password').waitFor()
})

test('shows names as text, whatever is in them', async () => {
  await openUser(markup)
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.title()).toBe('Local Cognito')
})

test('says that the emulator is gone', async () => {
  await server.close()
  await page.getByText('The emulator does not answer.').waitFor()
  server = await startEmulatorServer({ emulator, port: server.port })
  await expect.poll(status, { timeout: 10_000 }).toBe('')
})

test('may not be framed, and lets no other script in', async () => {
  const response = await fetch(server.url, { headers: { accept: 'text/html' } })
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("script-src 'self'")
  for (const path of ['..%2fcli.ts', '../cli.ts', 'constructor']) {
    const other = await fetch(`${server.url}/_emulator/inspector/${path}`)
    expect(other.status).toBe(404)
  }
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 320],
] as const)('reads well: %s, %i px wide', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 800 })
  await openUser(markup)
  await page.locator('#traffic summary').first().press('Enter')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
    width,
  )
  // The page's own policy keeps scripts out, so that this one comes by hand.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: typeof axe }
    ).axe.run()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    )
  })
  expect(violations).toEqual([])
})
