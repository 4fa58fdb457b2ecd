import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the fixtures work in Playwright’s own runner', () => {
  const main = createRequire(import.meta.url).resolve('playwright')
  const cli = join(dirname(main), 'cli.js')
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'test'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  })
  const { stats, errors } = JSON.parse(
    stdout || JSON.stringify({ errors: [stderr] }),
  )
  expect(errors, stdout).toEqual([])
  expect(stats, stdout).toMatchObject({ expected: 3, unexpected: 0, flaky: 0 })
}, 60_000)
