import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedPool, seedSession } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import type { Page } from 'playwright'
import { build, type InlineConfig, preview } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../scripts/pack.mjs'
import { openChromium } from '../support/openChromium.ts'

/** Builds an example as its README says, and opens it. */
async function open(name: string, env: Record<string, string>, page: Page) {
  const outDir = mkdtempSync(join(tmpdir(), 'cognito-devices-example-'))
  const settings: InlineConfig = {
    root: `${root}packages/examples/${name}`,
    configFile: false,
    logLevel: 'error',
    resolve: {
      dedupe: ['@tanstack/react-query', 'aws-amplify', 'react', 'react-dom'],
    },
    define: Object.fromEntries(
      Object.entries(env).map(([key, value]) => [
        `import.meta.env.${key}`,
        JSON.stringify(value),
      ]),
    ),
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  }
  await build(settings)
  const site = await preview(settings)
  onTestFinished(async () => {
    await site.close()
    rmSync(outDir, { recursive: true })
  })
  await page.goto(site.resolvedUrls?.local[0] ?? '')
}

async function start() {
  const cognito = await startEmulatorServer({ port: 0 })
  const chromium = await openChromium()
  onTestFinished(async () => {
    await chromium.close()
    await cognito.close()
  })
  return { ...chromium, ...cognito }
}

test('hooks only: a switch of the app’s own is turned on, and a refusal is said', async () => {
  const { complaints, emulator, page, url } = await start()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  await seedSession(emulator, seed, { deviceName: 'Phone', remembered: true })
  const { accessToken } = await seedSession(emulator, seed)
  await page.addInitScript((token) => {
    sessionStorage.setItem('accessToken', token)
  }, accessToken)
  await open('hooks-only', { VITE_COGNITO_ENDPOINT: `${url}/` }, page)
  const control = page.getByRole('switch', { name: 'Remember this browser' })
  emulator.clearLog()
  await control.click()
  // It is shown before it is sent. A refusal of it would be another one.
  await expect
    .poll(() => emulator.log.map(({ operation }) => operation), {
      timeout: 10_000,
    })
    .toContain('UpdateDeviceStatus')
  await page.getByRole('list').getByText('(this one)').waitFor()
  expect(await control.getAttribute('aria-checked')).toBe('true')
  emulator.addFault({
    operation: 'UpdateDeviceStatus',
    effect: { kind: 'error', name: 'ForbiddenException', status: 403 },
  })
  await control.click()
  await page.getByRole('alert').getByText('blocked this').waitFor()
  expect(await control.getAttribute('aria-checked')).toBe('true')
  expect(complaints).toEqual([])
}, 60_000)

test('Vite and Amplify: remembered, and back without a code', async () => {
  const { complaints, emulator, page, url } = await start()
  const seed = await seedPool(emulator)
  await open(
    'vite-amplify',
    {
      VITE_COGNITO_ENDPOINT: url,
      VITE_USER_POOL_ID: seed.userPoolId,
      VITE_USER_POOL_CLIENT_ID: seed.clientId,
    },
    page,
  )
  async function enterPassword() {
    await page.getByLabel('Email').fill(seed.username)
    await page.getByLabel('Password', { exact: true }).fill(seed.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  }
  await enterPassword()
  await page.getByLabel(/^Code/).fill(emulator.totpCode(seed))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('switch').click()
  await page.locator('[data-state=on]:not([data-pending])').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await enterPassword()
  await page.getByRole('switch', { checked: true }).waitFor()
  // Amplify says at each start that the endpoint is not AWS's own.
  const own = complaints.filter((each) => !each.includes('custom Amazon'))
  expect(own).toEqual([])
}, 60_000)
