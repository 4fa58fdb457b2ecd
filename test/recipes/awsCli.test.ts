import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createEmulator, seedEmulator } from '@cognito-devices/emulator'
import { readSeed, startEmulatorServer } from '@cognito-devices/emulator/node'
import { expect, test } from 'vitest'
import { readRecipe } from './readRecipe.ts'

const commands = ['/usr/bin/aws', 'aws'].filter(
  (command) => spawnSync(command, ['--version']).status === 0,
)

if (commands.length === 0) {
  console.warn('The AWS CLI is not installed here: its recipe is not run.')
}

test.skipIf(commands.length === 0)(
  'the recipe for the AWS CLI works',
  async () => {
    const [json = '', shell = ''] = readRecipe('With the AWS CLI')
    const folder = mkdtempSync(join(tmpdir(), 'aws-cli-'))
    const file = join(folder, 'seed.json')
    writeFileSync(file, json)
    const emulator = createEmulator()
    await seedEmulator(emulator, readSeed(file).seed)
    const server = await startEmulatorServer({ emulator, port: 0 })
    const run = async (line: string) => {
      const { stdout } = await promisify(execFile)('sh', ['-ec', line], {
        cwd: folder,
        env: { ...process.env, AWS_CONFIG_FILE: '/none', AWS_PAGER: '' },
      })
      return stdout
    }
    const script = shell
      .replaceAll('http://127.0.0.1:9339', server.url)
      .replaceAll(/^npx .*$/gm, '')
    try {
      for (const command of commands) {
        const output = await run(script.replaceAll(/\baws\b/g, command))
        expect(output).toContain('"DeviceKey"')
        expect(output).toContain('"CONFIRMED"')
      }
      expect(emulator.log.map(({ status }) => status)).not.toContain(400)
    } finally {
      await server.close()
      rmSync(folder, { recursive: true })
    }
  },
  60_000,
)
