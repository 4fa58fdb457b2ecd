// Which Chromium the tests drive, in this order: CHROMIUM_PATH, Playwright's
// own, the system's.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The path of a Chromium on this machine, or undefined. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    ...systemPaths,
  ]
  return candidates.find((path) => path !== undefined && existsSync(path))
}

/** Playwright's launch options for that Chromium. */
export function chromiumLaunchOptions() {
  return {
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  }
}
