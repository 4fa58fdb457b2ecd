import { status } from './run.mjs'

async function installFromDebian() {
  const updated = await status('apt-get', ['update', '-qq'])
  if (updated !== 0) return
  await status('apt-get', ['install', '-y', '-qq', 'chromium'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Finds a Chromium for the tests, or installs one, or says how to. */
export async function ensureChromium() {
  // Playwright is installed by now. An import at the top would have failed.
  const { findChromium } = await import('./chromium.mjs')
  if (findChromium()) return
  const isDebianRoot =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    (await status('apt-get', ['--version'], { stdio: 'ignore' })) === 0
  if (isDebianRoot) await installFromDebian()
  if (findChromium()) return
  await status('node_modules/.bin/playwright', ['install', 'chromium'])
  if (findChromium()) return
  console.error(
    'No Chromium was found. Install one (npx playwright install chromium), or set CHROMIUM_PATH to the one you have, and run npm test again.',
  )
  process.exit(1)
}
