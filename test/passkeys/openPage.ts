import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, preview } from 'vite'
import { openChromium } from '../support/openChromium.ts'

/**
 * A page with aws-amplify in it, in a Chromium with an authenticator of its own
 * that verifies whoever uses it.
 */
export async function openPage() {
  const outDir = mkdtempSync(join(tmpdir(), 'cognito-devices-passkeys-'))
  const settings: InlineConfig = {
    root: fileURLToPath(new URL('page/', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir, minify: false },
    preview: { host: 'localhost', port: 0 },
  }
  await build(settings)
  const site = await preview(settings)
  const browser = await openChromium()
  const { page } = browser
  await page.goto(site.resolvedUrls?.local[0] ?? '')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    page,
    async close() {
      await browser.close()
      await site.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
