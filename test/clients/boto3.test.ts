import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createEmulator } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { expect, test } from 'vitest'

const pythons = ['/usr/bin/python3', 'python3'].filter(
  (python) => spawnSync(python, ['-c', 'import boto3']).status === 0,
)

if (pythons.length === 0) {
  console.warn('boto3 is not installed here: it is not run.')
}

test.skipIf(pythons.length === 0)(
  'boto3 remembers and forgets a device',
  async () => {
    const server = await startEmulatorServer({
      emulator: createEmulator(),
      port: 0,
    })
    const script = fileURLToPath(new URL('devices.py', import.meta.url))
    const [python = ''] = pythons
    try {
      const { stdout } = await promisify(execFile)(python, [script, server.url])
      expect(stdout).toBe('done\n')
    } finally {
      await server.close()
    }
  },
  60_000,
)
