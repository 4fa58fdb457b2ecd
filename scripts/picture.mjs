// `npm run picture`: the pictures of the demo in the README, light and dark.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { tsImport } from 'tsx/esm/api'
import { chromiumLaunchOptions } from './chromium.mjs'

const folder = fileURLToPath(new URL('../docs/', import.meta.url))
const { startDemo } = await tsImport(
  '../packages/demo/src/startDemo.ts',
  import.meta.url,
)
const demo = await startDemo({ port: 0, emulatorPort: 0, otherBrowsers: true })
const snapshot = demo.emulator.snapshot()
const browser = await chromium.launch(chromiumLaunchOptions())

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({
    colorScheme: theme,
    viewport: { width: 1100, height: 860 },
    // What people have, whatever this machine has.
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  })
  await page.goto(demo.url, { timeout: 60_000 })
  await page.getByLabel('User name').fill(demo.seed.username)
  await page.getByLabel('Password').fill(demo.seed.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByLabel('One-time code').fill(demo.emulator.totpCode(demo.seed))
  await page.getByRole('button', { name: 'Confirm' }).click()
  const control = page.getByRole('switch').first()
  await control.click()
  await page.locator('[data-state=on]:not([data-pending])').first().waitFor()
  await control.blur()
  const name = theme === 'light' ? 'account-settings' : 'account-settings-dark'
  await page.screenshot({
    path: `${folder}${name}.png`,
    animations: 'disabled',
  })
  console.log(`docs/${name}.png`)
  await page.close()
  demo.emulator.restore(snapshot)
}

await browser.close()
await demo.close()
