import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const config = fileURLToPath(
  new URL('./mutants/vitest.config.ts', import.meta.url),
)

/** What this run has told its own worker is not for the one it starts. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')),
)

/** A Vitest of its own: its server serves the package with one fault each. */
function run() {
  const require = createRequire(import.meta.url)
  const vitest = join(dirname(require.resolve('vitest/package.json')))
  const args = [join(vitest, 'vitest.mjs'), 'run', '--config', config]
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    )
  })
}

test('the suite sees every fault put into the register', async () => {
  const { code, output } = await run()
  console.info(output)
  expect(code, output).toBe(0)
}, 600_000)
