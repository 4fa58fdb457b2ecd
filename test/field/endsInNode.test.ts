import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a process of Node ends when its work is done, though tabs could still tell something', async () => {
  const script = fileURLToPath(new URL('changeInNode.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script],
    // Killed, it rejects.
    { timeout: 60_000 },
  )
  expect(stdout).toBe('saved\n')
}, 90_000)
