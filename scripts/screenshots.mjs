// `npm run screenshots`: every story in every theme, width and direction, in
// forced colours and at 200 % zoom, with one page to look at them:
// screenshots/index.html. `npm run screenshots -- devicelist` takes the stories with
// "devicelist" in their id. `--no-build` uses the Storybook that was built before.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from './chromium.mjs'
import { buildStorybook, serveStorybook } from './storybook.mjs'

/** @typedef {{ name: string, width: number, theme?: string, dir?: string, forced?: boolean }} Shot */
/** @typedef {{ id: string, title: string, name: string, type: string }} Entry */

const folder = 'screenshots'
const built = 'storybook-static'
const only = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''

/** @type {Shot[]} */
const shots = [
  ...['light', 'dark'].flatMap((theme) =>
    ['ltr', 'rtl'].flatMap((dir) =>
      [320, 390, 1280].map((width) => ({
        name: `${theme}-${dir}-${width}`,
        width,
        theme,
        dir,
      })),
    ),
  ),
  { name: 'forced-colours', width: 390, forced: true },
  // What a window of 1280 pixels has room for at 200 %.
  { name: 'zoom-200', width: 640 },
]

/**
 * @param {import('playwright').Page} page
 * @param {Entry} story
 * @param {Shot} shot
 */
async function shoot(page, story, { name, width, theme, dir, forced }) {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  const height = await page.evaluate(
    ([theme = 'light', dir = 'ltr']) => {
      const host = document.querySelector('.story')
      host?.setAttribute('data-theme', theme)
      host?.setAttribute('dir', dir)
      const parts = [host, ...document.querySelectorAll('dialog')]
      const ends = parts.map((part) => part?.getBoundingClientRect().bottom)
      return Math.max(...ends.map((end) => end ?? 0), 100)
    },
    [theme, dir],
  )
  await page.screenshot({
    path: `${folder}/${story.id}/${name}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width, height },
    animations: 'disabled',
  })
}

/**
 * Plays a story to its end, then takes its pictures. Returns what went wrong.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Entry} story
 */
async function shootStory(browser, url, story) {
  const page = await browser.newPage()
  /** @type {string[]} */
  const complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await page.goto(`${url}iframe.html?id=${story.id}&viewMode=story`)
    await page.waitForFunction(
      () =>
        /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__?.last(
          'storyFinished',
        ) !== undefined,
      undefined,
      { timeout: 60_000 },
    )
    await mkdir(`${folder}/${story.id}`, { recursive: true })
    for (const shot of shots) await shoot(page, story, shot)
  } catch (error) {
    complaints.push(String(error))
  } finally {
    await page.close()
  }
  return complaints.map((complaint) => `${story.id}: ${complaint}`)
}

/** @param {Entry[]} stories */
function contactSheet(stories) {
  const sections = stories.map(
    ({ id, title, name }) => `<section>
<h2>${title}: ${name}</h2>
${shots
  .map(
    (shot) =>
      `<figure><a href="${id}/${shot.name}.png"><img loading="lazy" src="${id}/${shot.name}.png" alt=""></a><figcaption>${shot.name}</figcaption></figure>`,
  )
  .join('\n')}
</section>`,
  )
  return `<!doctype html>
<meta charset="utf-8">
<title>Screenshots</title>
<style>
body { font: 14px system-ui; margin: 1rem; background: #888 }
section { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: start }
h2 { flex: 0 0 100%; margin: 1rem 0 0 }
figure { margin: 0 }
img { display: block; max-width: 20rem; max-height: 24rem; background: #fff }
</style>
${sections.join('\n')}
`
}

if (!process.argv.includes('--no-build')) {
  const code = await buildStorybook(built)
  if (code !== 0) process.exit(code)
}
const storybook = await serveStorybook(built)
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const index = await fetch(`${storybook.url}index.json`)
  const { entries } = await index.json()
  /** @type {Entry[]} */
  const stories = Object.values(entries).filter(
    ({ id, type }) => type === 'story' && id.includes(only),
  )
  if (!only) await rm(folder, { recursive: true, force: true })
  const left = [...stories]
  let failed = 0
  await Promise.all(
    cpus().map(async () => {
      for (let story = left.shift(); story; story = left.shift()) {
        const complaints = await shootStory(browser, storybook.url, story)
        for (const complaint of complaints) console.error(complaint)
        failed += complaints.length
      }
    }),
  )
  await writeFile(`${folder}/index.html`, contactSheet(stories))
  console.log(
    `${stories.length * shots.length} screenshots: ${folder}/index.html`,
  )
  if (failed > 0) process.exitCode = 1
} finally {
  await browser.close()
  await storybook.close()
}
