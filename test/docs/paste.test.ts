import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEmulator, seedEmulator } from '@cognito-devices/emulator'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/openChromium.ts'
import { pasteSnippet } from './pasteSnippet.ts'
import { readPages } from './readPages.ts'

/** These are files of a test, of Storybook, or of a server. */
const belongsElsewhere = /from '(?:vitest|@storybook\/.*|next\/headers)'/

const reads = /^(?:GetDevice|ListDevices|GetUser|ListUserSessions)$/

const root = fileURLToPath(new URL('host/', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'cognito-devices-docs-'))
const user = { username: 'ada@example.com', password: 'Correct-horse-9' }
const emulator = createEmulator()

const snippets = readPages()
  .filter(({ language }) => language === 'tsx')
  .filter(({ source }) => !belongsElsewhere.test(source))
  .map((snippet, index) => ({
    place: `${snippet.path}:${snippet.line}`,
    name: String(index),
    snippet,
  }))

let site: PreviewServer
let browser: Awaited<ReturnType<typeof openChromium>>

const open = (query: Record<string, string>) =>
  browser.page.goto(
    `${site.resolvedUrls?.local[0]}?${new URLSearchParams(query)}`,
  )

beforeAll(async () => {
  mkdirSync(`${root}.snippets`, { recursive: true })
  for (const { name, snippet } of snippets)
    writeFileSync(`${root}.snippets/${name}.tsx`, pasteSnippet(snippet))
  const settings: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    // React's warnings are part of what is looked for.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir, minify: false },
    preview: { host: '127.0.0.1', port: 0 },
  }
  await build(settings)
  site = await preview(settings)
  await seedEmulator(emulator, {
    pools: [
      {
        id: 'eu-central-1_Example12',
        signInWith: ['email'],
        clients: [{ id: 'the id of a client without a secret' }],
        users: [{ ...user, devices: [{ name: 'Laptop' }] }],
      },
    ],
  })
  browser = await openChromium()
  // The snippets have AWS's own host name, and that leads here.
  await browser.page.route('https://cognito-idp.*/**', async (route) => {
    const request = route.request()
    const answer = await emulator.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    })
  })
  await open(user)
  await browser.page.waitForFunction(() => document.title === 'Signed in')
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(outDir, { recursive: true, force: true })
  rmSync(`${root}.snippets`, { recursive: true, force: true })
})

test('there are snippets to paste', () => {
  expect(snippets.length).toBeGreaterThan(15)
})

test.for(snippets)(
  'pasted, $place writes nothing and throws nothing',
  async ({ name }) => {
    const { page, complaints } = browser
    complaints.length = 0
    emulator.clearLog()
    await open({ snippet: name })
    const isShown = await page
      .locator('output', { hasText: 'remembered' })
      .last()
      .waitFor({ timeout: 15_000 })
      .then(
        () => true,
        () => false,
      )
    await page.waitForLoadState('networkidle')
    const writes = emulator.log
      .map(({ operation }) => operation)
      .filter((operation) => !reads.test(operation))
    expect({ isShown, complaints, writes }).toEqual({
      isShown: true,
      complaints: [],
      writes: [],
    })
  },
)
