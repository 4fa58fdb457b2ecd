import { seedPool, seedSession } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet, openGuides, seedGuides, user } from '../docs/tryPages.ts'
import { createHostApp, type HostApp } from '../package/createHostApp.ts'
import { addUser } from '../support/addUser.ts'
import { openChromium } from '../support/openChromium.ts'
import { pasteGuides } from './pasteGuides.ts'
import { startNext } from './startNext.ts'

let app: HostApp
let cognito: Awaited<ReturnType<typeof startEmulatorServer>>
let next: Awaited<ReturnType<typeof startNext>>
let guides: ReturnType<typeof pasteGuides>

beforeAll(async () => {
  app = createHostApp(new URL('app', import.meta.url))
  guides = pasteGuides(app)
  app.run('next', 'build')
  cognito = await startEmulatorServer({ port: 0 })
  next = await startNext(app, {
    COGNITO_ENDPOINT: cognito.url,
    NODE_OPTIONS: `--import ${new URL('leadToEmulator.mjs', import.meta.url)}`,
  })
}, 300_000)

afterAll(async () => {
  next?.close()
  await cognito?.close()
}, 60_000)

/** Two users of one pool, each with two browsers whose names tell whose. */
async function seedUsers() {
  const { emulator } = cognito
  const ada = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const bob = await addUser(emulator, ada, 'bob@example.com')
  const signIn = async (user: typeof ada, name: string) => {
    await seedSession(emulator, user, { deviceName: name, remembered: true })
    return seedSession(emulator, user, { deviceName: `${name} now` })
  }
  return {
    ada: await signIn(ada, 'Ada’s browser'),
    bob: await signIn(bob, 'Bob’s browser'),
  }
}

test('a server component prefetches what the client component shows', async () => {
  const { ada } = await seedUsers()
  const { page, complaints, close } = await openChromium()
  const { emulator } = cognito
  emulator.clearLog()
  try {
    await page
      .context()
      .addCookies([
        { name: 'accessToken', value: ada.accessToken, url: next.url },
      ])
    await page.goto(`${next.url}/ahead`)
    await page.getByText('On the server: 1').waitFor()
    await page.getByRole('list', { name: 'Devices' }).getByText('Ada').waitFor()
    const toggle = page.getByRole('switch')
    expect(await toggle.getAttribute('aria-checked')).toBe('false')
    await toggle.click()
    await page.locator('[data-state=on]:not([data-pending])').waitFor()
    expect(complaints).toEqual([])
    const operations = emulator.log.map(({ operation }) => operation)
    expect(operations.filter((name) => name === 'ListDevices')).toHaveLength(1)
    expect(operations.slice(-2)).toEqual(['UpdateDeviceStatus', 'GetDevice'])
  } finally {
    await close()
  }
}, 60_000)

test('a page that is prerendered needs no <Suspense>', async () => {
  const { page, complaints, close } = await openChromium()
  try {
    await page.goto(`${next.url}/static`)
    await page.getByText('Sign in to change this.').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await close()
  }
}, 60_000)

test('a route handler reads and writes for the browser that asks', async () => {
  const { ada } = await seedUsers()
  const url = `${next.url}/devices`
  const headers = { cookie: `accessToken=${ada.accessToken}` }
  const read = async () => (await fetch(url, { headers })).json()
  expect(await read()).toMatchObject([{ name: 'Ada’s browser' }])
  await fetch(url, { method: 'POST', headers })
  const both = await read()
  expect(both).toHaveLength(2)
  expect(both).toContainEqual(
    expect.objectContaining({ name: 'Ada’s browser now' }),
  )
  const stranger = await fetch(url)
  expect(stranger.status).toBe(401)
  expect(await stranger.json()).toEqual({ code: 'NotSignedIn' })
}, 60_000)

test('two users of one server get nothing of each other', async () => {
  const { ada, bob } = await seedUsers()
  const visit = async ({ accessToken }: { accessToken: string }) => {
    const headers = { cookie: `accessToken=${accessToken}` }
    return (await fetch(`${next.url}/ahead`, { headers })).text()
  }
  const visits = [ada, bob, ada, bob].map(visit)
  const [adas = '', bobs = '', ...again] = await Promise.all(visits)
  expect(adas).toContain('Ada’s browser')
  expect(bobs).toContain('Bob’s browser')
  for (const html of [adas, again[0]]) expect(html).not.toContain('Bob')
  for (const html of [bobs, again[1]]) expect(html).not.toContain('Ada')
  for (const html of [adas, bobs]) {
    expect(html).not.toContain(ada.accessToken)
    expect(html).not.toContain(bob.accessToken)
  }
}, 60_000)

test('what the guides say for Next.js writes nothing and throws nothing', async () => {
  const { emulator } = cognito
  const browser = await openGuides(await seedGuides(emulator))
  const { page } = browser
  try {
    await page.goto(`${next.url}/sign-in#${new URLSearchParams(user)}`)
    await page.waitForFunction(() => document.title === 'DONE')
    const accessToken = await page.evaluate(() =>
      Object.entries(localStorage).find(([key]) =>
        key.endsWith('.accessToken'),
      ),
    )
    await page
      .context()
      .addCookies([
        { name: 'accessToken', value: accessToken?.[1] ?? '', url: next.url },
      ])
    expect(guides.named.length).toBeGreaterThan(1)
    for (const path of guides.named)
      await expectQuiet(browser, `${next.url}${path}`, ['[role=switch]'])
    expect(guides.pasted.length).toBeGreaterThan(15)
    for (const { path } of guides.pasted)
      await expectQuiet(browser, `${next.url}${path}`, [
        'output',
        { hasText: 'remembered' },
      ])
  } finally {
    await browser.close()
  }
}, 180_000)
