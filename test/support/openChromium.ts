import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'

/** A page in a real browser, and the errors that it logged. */
export async function openChromium() {
  const browser = await chromium.launch(chromiumLaunchOptions())
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const isAdvice = message.text().includes('React DevTools')
    // Chromium logs every refusal itself, and Cognito says "not remembered" by
    // refusing to show the device.
    const isRefusal =
      message.text().startsWith('Failed to load resource') &&
      new URL(message.location().url).origin !== new URL(page.url()).origin
    if (message.type() !== 'log' && !isAdvice && !isRefusal)
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints, close: () => browser.close() }
}
