import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { build as bundle } from 'esbuild'
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  onTestFinished,
  test,
} from 'vitest'
import { joinStyles } from '../../scripts/joinStyles.mjs'
import { createServer } from '../ssr/createServer.ts'
import { buildDemo } from '../support/buildDemo.ts'
import { openUnderPolicy } from './openUnderPolicy.ts'
import { serve } from './serve.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const stylesheet = await joinStyles()

const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-csp-'))
const emulator = createEmulator()
let cognito: Awaited<ReturnType<typeof startEmulatorServer>>

beforeAll(async () => {
  cognito = await startEmulatorServer({ emulator, port: 0 })
})

afterAll(async () => {
  await cognito.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page of this site, until the test is over. */
async function open(read: (path: string) => string | Buffer | undefined) {
  const site = await serve(cognito.url, read)
  const opened = await openUnderPolicy(site.url)
  onTestFinished(async () => {
    await opened.close()
    site.close()
  })
  return opened
}

/** The page of somebody with two remembered browsers, and this HTML in it. */
async function seedPage(html: string) {
  const user = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const signIn = (deviceName: string) =>
    seedSession(emulator, user, { deviceName, remembered: true })
  await signIn('Ada’s phone')
  const { accessToken } = await signIn('Ada’s laptop')
  const props = JSON.stringify({ endpoint: cognito.url, accessToken })
  return `<!doctype html><html lang="en"><title>Settings</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css">
<div id="root">${html}</div>
<script id="props" type="application/json">${props}</script>
<script type="module" src="/client.js"></script></html>`
}

async function bundleClient(entry: string) {
  const { outputFiles } = await bundle({
    entryPoints: [fromHere(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

/** The site of one page, with its script and the kit's stylesheet. */
const siteOf =
  (html: string, client: string) =>
  (path: string): string | undefined =>
    ({
      '/index.html': html,
      '/client.js': client,
      '/styles.css': stylesheet,
    })[path]

describe('under a strict policy', () => {
  test('the policy is in force: what it forbids is refused and told', async () => {
    const html = '<!doctype html><div id="root"></div>'
    const { page, violations } = await open(siteOf(html, ''))
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red')
      try {
        document.body.innerHTML = '<b>'
      } catch {}
    })
    await expect.poll(() => violations.length, { timeout: 10_000 }).toBe(2)
    expect(violations.join()).toMatch(/style-src-attr/)
    expect(violations.join()).toMatch(/require-trusted-types-for/)
  })

  test('all of the kit works: switch, prompt, list and dialog', async () => {
    const html = await seedPage('')
    const client = await bundleClient('kit.tsx')
    const { page, ...opened } = await open(siteOf(html, client))
    const row = page.locator('#root > .cdev-toggle')
    await page.getByText('Ada’s phone').waitFor()
    const track = row.locator('.cdev-track')
    await row.and(page.locator('[data-state=on]')).waitFor()
    expect((await track.boundingBox())?.width).toBe(36)

    emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
    })
    await row.getByRole('switch').click()
    await row.getByRole('button', { name: 'Try again' }).click()
    await row
      .and(page.locator('[data-state=off]:not([data-pending])'))
      .waitFor()

    await page.getByRole('button', { name: 'More: Ada’s phone' }).click()
    await page.getByRole('button', { name: 'Remove Ada’s phone' }).click()
    const dialog = page.getByRole('alertdialog')
    expect(await opened.inlineStyles()).toBe(0)
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('checkbox').check()
    expect(await opened.inlineStyles()).toBe(0)
    expect(opened.violations).toEqual([])
    expect(opened.complaints).toEqual([])
  }, 90_000)

  test('the built demo works, Amplify included', async () => {
    const seed = await seedPool(emulator)
    await buildDemo(folder, cognito.url, seed)
    const { page, ...opened } = await open((path) => {
      try {
        return readFileSync(join(folder, path))
      } catch {
        return undefined
      }
    })
    await page.getByLabel('User name').fill(seed.username)
    await page.getByLabel('Password').fill(seed.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByLabel('One-time code').fill(emulator.totpCode(seed))
    await page.getByRole('button', { name: 'Confirm' }).click()
    const row = page.locator('.cdev-toggle').first()
    await row.and(page.locator('[data-state=off]')).waitFor()
    await row.getByRole('switch').click()
    await row.and(page.locator('[data-state=on]:not([data-pending])')).waitFor()

    await emulator.send('AdminResetUserPassword', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
    })
    await row.getByRole('switch').click()
    await row.getByRole('button', { name: 'Reset password' }).click()
    await row.getByLabel('New password').waitFor()
    expect(
      await page.locator('[class^=cdev] [style], #root style').count(),
    ).toBe(0)
    expect(opened.violations).toEqual([])
  }, 180_000)

  test('a page from a server hydrates', async () => {
    const server = await createServer({})
    onTestFinished(() => server.close())
    const user = await seedPool(emulator, { mfa: 'OFF', totp: false })
    const { accessToken } = await seedSession(emulator, user, {
      deviceName: 'Ada’s',
      remembered: true,
    })
    const rendered = await server.renderOnServer({
      endpoint: cognito.url,
      accessToken,
    })
    expect(rendered.html).toContain('cdev-toggle')
    expect(rendered.html).not.toMatch(/ style=|<style|<script| on[a-z]+=/)
    server.serve(rendered)
    const html = await (await fetch(server.url)).text()
    const client = await (await fetch(`${server.url}/client.js`)).text()
    const { page, ...opened } = await open(siteOf(html, client))
    await page.locator('[data-state=on]').waitFor()
    await page.getByRole('switch').click()
    await page.locator('[data-state=off]:not([data-pending])').waitFor()
    expect(opened.violations).toEqual([])
    expect(opened.complaints).toEqual([])
  }, 90_000)
})
