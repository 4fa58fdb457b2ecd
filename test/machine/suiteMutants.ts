import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineFiles } from './buildMachine.ts'
import { type Mutant, mutantsOf } from './mutantsOf.ts'

const source = fileURLToPath(
  new URL('../../packages/react/src/', import.meta.url),
)

/** What only the suites of the hooks can judge. */
function filesOf(only: string | undefined) {
  const inFolder = (folder: string, others: string[]) =>
    readdirSync(join(source, folder))
      .filter((name) => /^\w+\.ts$/.test(name) && !others.includes(name))
      .map((name) => `${folder}/${name}`)
  return [
    ...inFolder('register', []),
    ...inFolder('machine', machineFiles),
  ].filter((file) => only === undefined || file.endsWith(only))
}

/** Runs the suites with one file read from elsewhere; see vitest.config.ts. */
function isCaughtBySuites(file: string, text: string, folder: string) {
  const mutant = join(folder, 'mutant.ts')
  writeFileSync(mutant, text)
  return new Promise<boolean>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        'browser',
        '--bail',
        '1',
        'packages/react',
      ],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          MUTATED_FILE: join(source, file),
          MUTANT_FILE: mutant,
        },
      },
    )
    child.on('error', reject)
    child.on('close', (code) => resolve(code !== 0))
  })
}

/** Tries each mutant of the register in the suites, and counts them. */
export async function survivorsInSuites(
  only: string | undefined,
  onJudged: (mutant: Mutant, isCaught: boolean) => void,
) {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  let count = 0
  for (const file of filesOf(only)) {
    const text = readFileSync(join(source, file), 'utf8')
    if (await isCaughtBySuites(file, text, folder))
      throw new Error('The suites fail without any mutant.')
    for (const mutant of mutantsOf(file, text)) {
      count++
      onJudged(mutant, await isCaughtBySuites(file, mutant.text, folder))
    }
  }
  return count
}
