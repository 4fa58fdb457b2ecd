import { createEmulator, seedPool } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import type { Browser } from 'puppeteer-core'
import { preview } from 'vite'
import { seedBrowsers } from '../../packages/demo/src/seedBrowsers.ts'
import { buildDemo } from '../support/buildDemo.ts'

const newPassword = 'Correct-horse-10'

/** A person's way through the built demo. What the page complained of. */
export async function playDemo(browser: Browser, outDir: string) {
  const emulator = createEmulator()
  const seed = await seedPool(emulator)
  await emulator.send('SetUserPoolSessionConfiguration', {
    UserPoolId: seed.userPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 100 },
  })
  await seedBrowsers(emulator, seed)
  const cognito = await startEmulatorServer({ emulator, port: 0 })
  await buildDemo(outDir, cognito.url, seed)
  const site = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const url = site.resolvedUrls?.local[0] ?? ''
  cognito.allowOrigin(new URL(url).origin)

  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  // The drawer leaves the page free in one of this size.
  await page.setViewport({ width: 1280, height: 900 })
  const complaints: string[] = []
  page.on('pageerror', (error) =>
    complaints.push(`demo: ${(error as Error).message}`),
  )
  // Firefox's protocol has no query by role and name.
  const press = (name: string) =>
    page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click()
  const fill = (name: string, value: string) =>
    page
      .locator(
        `::-p-xpath(//input[@id=//label[normalize-space()="${name}"]/@for])`,
      )
      .fill(value)
  const sees = (selector: string) => page.locator(selector).wait()
  const reads = (text: string) => sees(`::-p-text(${text})`)
  const toggle = () => page.locator('.cdev-toggle [role=switch]').click()
  const enterPassword = async (password: string) => {
    await fill('User name', seed.username)
    await page.locator('input[type=password]').fill(password)
    await press('Sign in')
  }
  /** The page's own button. Each row of another session has one too. */
  const leave = () =>
    page
      .locator('::-p-xpath((//button[normalize-space()="Sign out"])[last()])')
      .click()
  const inRow = (button: string) =>
    page
      .locator(
        `::-p-xpath(//*[@role="listitem"]//button[normalize-space()="${button}"])`,
      )
      .click()
  /** Until the service has been asked for it, and has done it. */
  const done = async (operation: string) => {
    const end = Date.now() + 60_000
    const isDone = () =>
      emulator.log.some(
        (each) => each.operation === operation && each.status === 200,
      )
    while (!isDone()) {
      if (Date.now() > end) throw new Error(`No ${operation} came.`)
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
  }
  const row = (state: string) =>
    sees(`.cdev-toggle[data-state=${state}]:not([data-pending])`)

  const steps: [string, () => Promise<unknown>][] = [
    [
      'sign in',
      async () => {
        await page.goto(url)
        await enterPassword(seed.password)
        await fill('One-time code', emulator.totpCode(seed))
        await press('Confirm')
        await row('off')
        // What comes late moves what is below it.
        await reads('Remember this browser?')
        await reads('Remove all others')
      },
    ],
    [
      'toggle',
      async () => {
        await toggle()
        await row('on')
      },
    ],
    [
      'refuse, and try again',
      async () => {
        emulator.addFault({
          operation: 'UpdateDeviceStatus',
          effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
        })
        await toggle()
        await sees('.cdev-toggle[data-error=Forbidden]')
        await press('Try again')
        await row('off')
        await toggle()
        await row('on')
      },
    ],
    [
      'list, and its dialog',
      async () => {
        await page.locator('.cdev-list [aria-expanded=false]').click()
        await page.locator('.cdev-list ::-p-text(Remove)').click()
        await sees('dialog[open]')
        await page.keyboard.press('Escape')
        await page.waitForFunction(
          () => !document.querySelector('dialog[open]'),
        )
      },
    ],
    [
      'a session is ended',
      async () => {
        await inRow('Sign out')
        await done('RevokeUserSession')
        await reads('Signed out')
      },
    ],
    [
      'a browser is removed',
      async () => {
        await page.locator('.cdev-list ::-p-text(Remove)').click()
        await sees('dialog[open]')
        await page
          .locator(
            '::-p-xpath(//dialog[@open]//button[normalize-space()="Remove"])',
          )
          .click()
        await page.waitForFunction(
          () => !document.querySelector('dialog[open]'),
        )
        await done('ForgetDevice')
      },
    ],
    [
      'sign out, and in again without a code',
      async () => {
        await leave()
        await enterPassword(seed.password)
        await row('on')
      },
    ],
    [
      'recover from a reset password',
      async () => {
        await emulator.send('AdminResetUserPassword', {
          UserPoolId: seed.userPoolId,
          Username: seed.username,
        })
        await toggle()
        await sees('.cdev-toggle[data-error=PasswordResetRequired]')
        await press('Reset password')
        await fill('Code', emulator.messages.at(-1)?.code ?? '')
        await fill('New password', newPassword)
        await press('Save password')
        await enterPassword(newPassword)
        // Turning off goes on by itself.
        await row('off')
      },
    ],
  ]
  for (const [name, play] of steps) {
    try {
      await play()
      console.log(`demo: ${name}`)
    } catch (error) {
      complaints.push(`demo, ${name}: ${error}`)
      const text = await page.evaluate(() => document.body.textContent ?? '')
      console.error(text.slice(0, 600))
      for (const { errorName, operation, status } of emulator.log.slice(-12))
        console.error(`  ${operation}: ${errorName ?? status}`)
      break
    }
  }
  await context.close()
  await site.close()
  await cognito.close()
  return complaints
}
