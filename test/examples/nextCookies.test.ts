import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedPool, seedSession } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../scripts/pack.mjs'
import { startNext } from '../next/startNext.ts'
import { hostEnv } from '../package/createHostApp.ts'
import type * as Secrets from '../secrets/findSecret.ts'
import { openChromium } from '../support/openChromium.ts'

const folder = join(root, 'packages/examples/next-cookies')

/** The example as it is built, with a user of the local Cognito. */
async function start() {
  execFileSync(join(folder, 'node_modules/.bin/next'), ['build'], {
    cwd: folder,
    env: hostEnv,
    stdio: 'pipe',
  })
  const cognito = await startEmulatorServer({ port: 0 })
  const seed = await seedPool(cognito.emulator)
  const next = await startNext(
    { folder },
    {
      COGNITO_ENDPOINT: cognito.url,
      COGNITO_USER_POOL_ID: seed.userPoolId,
      COGNITO_CLIENT_ID: seed.clientId,
    },
  )
  const chromium = await openChromium()
  onTestFinished(async () => {
    await chromium.close()
    next.close()
    await cognito.close()
  })
  return { ...chromium, emulator: cognito.emulator, seed, url: next.url }
}

const search = buildSync({
  entryPoints: [join(root, 'test/secrets/findSecret.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'secrets',
  write: false,
}).outputFiles[0]?.text

/** Where a script of the page could read one of them. */
async function findInPage(page: Page, markers: string[]) {
  await page.addScriptTag({ content: search ?? '' })
  return page.evaluate((values) => {
    const { secrets } = window as unknown as { secrets: typeof Secrets }
    // What React keeps at its elements, with all that its components hold.
    const kept = [...document.querySelectorAll('*')].map((element) =>
      Object.values(element),
    )
    // Of the globals, those that the browser has not brought.
    const frame = document.body.appendChild(document.createElement('iframe'))
    const brought = new Set(Reflect.ownKeys(frame.contentWindow ?? {}))
    frame.remove()
    const globals = Reflect.ownKeys(window)
      .filter((name) => !brought.has(name))
      .map((name) => [name, Reflect.get(window, name)])
    const reach = {
      cookie: document.cookie,
      globals,
      history: history.state,
      html: document.documentElement,
      kept,
      localStorage: Object.entries(localStorage),
      name,
      sessionStorage: Object.entries(sessionStorage),
      url: location.href,
    }
    return secrets.findSecret(reach, values)
  }, markers)
}

test('Next and HttpOnly cookies: remembered, and no token in the page', async () => {
  const { complaints, emulator, page, seed, url } = await start()
  await seedSession(emulator, seed, { deviceName: 'Phone', remembered: true })
  const received: Promise<string>[] = []
  page.on('response', (response) => {
    received.push(response.text().catch(() => ''))
  })
  const enterPassword = async () => {
    await page.getByLabel('User name').fill(seed.username)
    await page.getByLabel('Password').fill(seed.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  // Each code is good once.
  const enterCode = async () => {
    emulator.advance(60_000)
    await page.getByLabel('Code').fill(emulator.totpCode(seed))
    await page.getByRole('button', { name: 'Confirm' }).click()
  }
  const signOut = () => page.getByRole('button', { name: 'Sign out' }).click()
  const toggle = page.locator('.cdev-toggle').getByRole('switch')
  const settled = (state: 'on' | 'off') =>
    page.locator(`.cdev-toggle[data-state=${state}]:not([data-pending])`)
  const asked = (operation: string) =>
    emulator.log.filter((each) => each.operation === operation).length

  await page.goto(url)
  await enterPassword()
  await enterCode()
  await settled('off').waitFor()
  await page.getByText('Phone').waitFor()
  await toggle.click()
  await settled('on').waitFor()

  const cookies = await page.context().cookies()
  expect(cookies.length).toBeGreaterThan(3)
  expect(
    cookies.filter(({ httpOnly, secure }) => !httpOnly || !secure),
  ).toEqual([])
  const kept = (name: string) =>
    cookies.find((cookie) => cookie.name.startsWith(`__Host-${name}`))?.value ??
    ''
  const device = JSON.parse(decodeURIComponent(kept('device-')))
  const secrets = [kept('access'), kept('refresh'), device.password as string]
  expect(secrets.every((secret) => secret.length > 30)).toBe(true)
  expect(await findInPage(page, secrets)).toEqual([])
  // It looks where the page keeps what it knows.
  expect(await findInPage(page, [device.key])).not.toEqual([])
  const bodies = (await Promise.all(received)).join('\n')
  expect(bodies).toContain(device.key)
  expect(secrets.filter((secret) => bodies.includes(secret))).toEqual([])

  // Whoever else sends the cookies, and whoever else is meant.
  const forge = async (site: string, userId: string) => {
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`)
    const response = await fetch(`${url}/api/devices/update-status`, {
      method: 'POST',
      headers: { cookie: cookie.join('; '), 'sec-fetch-site': site },
      body: JSON.stringify({
        userId,
        deviceKey: device.key,
        status: 'not_remembered',
      }),
    })
    return [response.status, (await response.json()).name]
  }
  const written = asked('UpdateDeviceStatus')
  expect(await forge('cross-site', seed.sub)).toEqual([403, 'Forbidden'])
  expect(await forge('same-site', seed.sub)).toEqual([403, 'Forbidden'])
  expect(await forge('same-origin', 'bob')).toEqual([401, 'NotSignedIn'])
  expect(asked('UpdateDeviceStatus')).toBe(written)

  // The access token has ended: the server gets a new one.
  emulator.advance(2 * 60 * 60_000)
  await toggle.click()
  await settled('off').waitFor()
  expect(asked('GetTokensFromRefreshToken')).toBeGreaterThan(0)

  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
  })
  await toggle.click()
  await page.locator('.cdev-toggle[data-error=Forbidden]').waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await settled('on').waitFor()

  await signOut()
  await enterPassword()
  await settled('on').waitFor()

  await signOut()
  await emulator.send('AdminForgetDevice', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
    DeviceKey: device.key,
  })
  await enterPassword()
  await enterCode()
  await settled('off').waitFor()
  // Chromium logs each refusal, and Cognito says "not remembered" by one.
  const own = complaints.filter((each) => !each.startsWith('Failed to load'))
  expect(own).toEqual([])
}, 240_000)

test('the guide shows the client of the example', () => {
  const guide = readFileSync(join(root, 'docs/own-server.md'), 'utf8')
  const client = readFileSync(join(folder, 'app/deviceClient.ts'), 'utf8')
  expect(guide).toContain(`\`\`\`ts\n${client}\`\`\``)
})
