// `npm run test:firefox`: the built demo and each story, with axe, in Firefox. The suites
// of `npm test` run in Chromium. `-- devicelist` takes the stories whose id has that;
// `--no-build` takes the Storybook that is there.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { buildStorybook, serveStorybook } from '../../scripts/storybook.mjs'
import { playDemo } from './playDemo.ts'
import { playStories } from './playStories.ts'

const candidates = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]
const executablePath = candidates.find((path) => path && existsSync(path))
if (!executablePath) {
  console.error(
    'No Firefox was found. Install one (apt-get install firefox-esr), or set FIREFOX_PATH.',
  )
  process.exit(1)
}

const words = process.argv.slice(2)
const only = words.find((word) => !word.startsWith('--')) ?? ''
const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-firefox-'))
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
})
console.log(await browser.version())
const complaints: string[] = []
try {
  // `npm run test:firefox -- demo` is that alone, `-- sessionlist` those stories.
  if (!only || only === 'demo')
    complaints.push(...(await playDemo(browser, join(folder, 'demo'))))
  if (only !== 'demo') complaints.push(...(await playStorybook()))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const complaint of complaints) console.error(complaint)
process.exit(complaints.length > 0 ? 1 : 0)

async function playStorybook() {
  const isBuilt = words.includes('--no-build')
  const built = isBuilt ? 'storybook-static' : join(folder, 'storybook')
  if (!isBuilt && (await buildStorybook(built)) !== 0)
    throw new Error('No Storybook.')
  const storybook = await serveStorybook(built)
  const found = await playStories(browser, storybook.url, only)
  await storybook.close()
  return found
}
