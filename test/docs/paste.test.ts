import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pasteSnippet, readPastable } from './pasteSnippet.ts'
import { expectQuiet, openGuides, seedGuides, user } from './tryPages.ts'

const root = fileURLToPath(new URL('host/', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'cognito-devices-docs-'))
const snippets = readPastable()

let site: PreviewServer
let guides: Awaited<ReturnType<typeof openGuides>>

const urlOf = (query: Record<string, string>) =>
  `${site.resolvedUrls?.local[0]}?${new URLSearchParams(query)}`

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
  guides = await openGuides(await seedGuides())
  await guides.page.goto(urlOf(user))
  await guides.page.waitForFunction(() => document.title === 'Signed in')
}, 180_000)

afterAll(async () => {
  await guides?.close()
  await site?.close()
  rmSync(outDir, { recursive: true, force: true })
  rmSync(`${root}.snippets`, { recursive: true, force: true })
})

test('there are snippets to paste', () => {
  expect(snippets.length).toBeGreaterThan(15)
})

test.for(snippets)(
  'pasted, $place writes nothing and throws nothing',
  ({ name }) =>
    expectQuiet(guides, urlOf({ snippet: name }), [
      'output',
      { hasText: 'remembered' },
    ]),
)
