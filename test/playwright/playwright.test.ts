import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSnippet, serveGuides } from './serveGuides.ts'

const cwd = fileURLToPath(new URL('.', import.meta.url))
const pasted = join(cwd, 'snippet.pw.ts')

let app: Awaited<ReturnType<typeof serveGuides>>

beforeAll(async () => {
  const snippet = findSnippet('docs/testing.md', 'base.extend<CognitoFixtures>')
  writeFileSync(pasted, snippet.source)
  app = await serveGuides()
}, 120_000)

afterAll(async () => {
  rmSync(pasted, { force: true })
  await app?.close()
})

/** Playwright's own runner on one file. */
async function runPlaywright(file: string) {
  const main = createRequire(import.meta.url).resolve('@playwright/test')
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(dirname(main), 'cli.js'), 'test', file],
    { cwd, env: { ...process.env, APP_URL: app.url } },
  ).catch((error) => error)
  const { stats, errors } = JSON.parse(
    stdout || JSON.stringify({ errors: [stderr] }),
  )
  expect(errors, stdout).toEqual([])
  return { stats, stdout }
}

test('the fixtures work in Playwright’s own runner', async () => {
  const { stats, stdout } = await runPlaywright('fixture.pw.ts')
  expect(stats, stdout).toMatchObject({ expected: 3, unexpected: 0, flaky: 0 })
}, 60_000)

test('the snippet of the guide works as it stands', async () => {
  const { stats, stdout } = await runPlaywright('snippet.pw.ts')
  expect(stats, stdout).toMatchObject({ expected: 2, unexpected: 0, flaky: 0 })
}, 120_000)
