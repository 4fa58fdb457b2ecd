import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright'
import { afterAll } from 'vitest'
import { type Demo, startDemo } from '../../packages/demo/src/startDemo.ts'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'

/** One of each for all tests of a file: Vite has transformed the page once. */
let stage: ReturnType<typeof setUp> | undefined

async function setUp() {
  const demo = await startDemo({ port: 0, emulatorPort: 0 })
  const browser = await chromium.launch(chromiumLaunchOptions())
  return { demo, browser, snapshot: demo.emulator.snapshot() }
}

afterAll(async () => {
  const { demo, browser } = (await stage) ?? {}
  await browser?.close()
  await demo?.close()
})

/** The demo as it begins, in a browser without a past, and what a person does. */
export async function openDemo() {
  stage ??= setUp()
  const { demo, browser, snapshot } = await stage
  demo.emulator.restore(snapshot)
  demo.emulator.clearFaults()
  demo.emulator.clearLog()
  const contexts: BrowserContext[] = []
  async function openBrowser(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options)
    contexts.push(context)
    const open = async () => {
      const page = await openPage(context, demo)
      return { ...createPerson(page, demo), page }
    }
    return { ...(await open()), context, openTab: open }
  }
  return {
    ...(await openBrowser()),
    demo,
    /** Somebody at another browser, which shares nothing with this one. */
    openBrowser,
    async close() {
      for (const context of contexts) await context.close()
    },
  }
}

async function openPage(context: BrowserContext, demo: Demo) {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  // The first page waits for Vite to bundle what it needs.
  await page.goto(demo.url, { timeout: 60_000 })
  return page
}

/** A pool's user at the page of the demo. */
function createPerson(page: Page, { emulator, seed }: Demo) {
  const toggle = page.getByRole('switch', {
    name: 'Remember this browser',
  })
  const row = page
    .getByRole('region', { name: 'Security' })
    .locator('.cdev-toggle')
  const sent: string[] = []
  page.on('request', (request) => {
    const target = request.headers()['x-amz-target']
    if (target?.endsWith('.UpdateDeviceStatus'))
      sent.push(JSON.parse(request.postData() ?? '').DeviceRememberedStatus)
  })

  return {
    toggle,
    /** The switch and what is said about it. */
    row,
    /** A sentence is to be seen in the row. */
    says: (sentence: string) =>
      row
        .locator(':not([role=status])', { hasText: sentence })
        .first()
        .waitFor(),
    /** The switch has settled in this state. */
    async sees(state: 'on' | 'off') {
      await row
        .and(page.locator(`[data-state=${state}]:not([data-pending])`))
        .waitFor()
    },
    async enterPassword(password = seed.password, username = seed.username) {
      await page.getByLabel('User name').fill(username)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    },
    async enterCode() {
      await page.getByLabel('One-time code').fill(emulator.totpCode(seed))
      await page.getByRole('button', { name: 'Confirm' }).click()
    },
    async signOut() {
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.getByLabel('Password').waitFor()
    },
    /** What Cognito has for this browser; it lists remembered devices only. */
    async status() {
      type Device = { DeviceAttributes: { Name: string; Value: string }[] }
      const { Devices } = await emulator.send<{ Devices: Device[] }>(
        'AdminListDevices',
        { UserPoolId: seed.userPoolId, Username: seed.username },
      )
      return Devices.map(
        (device) =>
          device.DeviceAttributes.find(
            ({ Name }) => Name === 'dev:device_remembered_status',
          )?.Value,
      )
    },
    /** The writes the page has sent. */
    sent,
  }
}
