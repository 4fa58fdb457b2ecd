import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { published } from '../pack.mjs'
import { entriesOf } from './entries.mjs'

const execute = promisify(execFile)

const compilers = {
  5.5: 'typescript-5.5',
  5.9: 'typescript-5.9',
  7: 'typescript',
}

const resolutions = {
  node16: 'node16',
  nodenext: 'nodenext',
  bundler: 'esnext',
}

/**
 * What TypeScript says of the declarations, and of an import of each entry.
 * @param {string} installation
 * @param {string} compiler
 * @param {{ module: string, moduleResolution: string }} options
 */
async function compile(installation, compiler, options) {
  const folder = mkdtempSync(join(installation, 'types-'))
  // A stylesheet and a file of JSON have no types of ours.
  const entries = published
    .flatMap(entriesOf)
    .filter((entry) => !/\.(css|json)$/.test(entry))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'all.ts'),
    entries
      .map((entry, index) => `export * as entry${index} from '${entry}'\n`)
      .join(''),
  )
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...options,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        strict: true,
        noEmit: true,
        types: [],
      },
      files: ['all.ts'],
    }),
  )
  const tsc = join(installation, 'node_modules', compiler, 'bin/tsc')
  const { stdout } = await execute(
    process.execPath,
    [tsc, '-p', folder, '--pretty', 'false'],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error) => error)
  // The declarations of other packages are not checked.
  return String(stdout)
    .split('\n')
    .filter((line) => /^all\.ts|@cognito-devices/.test(line))
}

/**
 * Runs each compiler with each way to resolve modules. Returns what is wrong.
 * @param {string} installation
 * @param {(sentence: string) => void} say
 */
export async function checkTypes(installation, say) {
  /** @type {string[]} */
  const complaints = []
  for (const [version, compiler] of Object.entries(compilers)) {
    for (const [moduleResolution, module] of Object.entries(resolutions)) {
      const found = await compile(installation, compiler, {
        module,
        moduleResolution,
      })
      say(
        `TypeScript ${version}, ${moduleResolution}: ${found.length || 'no'} errors`,
      )
      complaints.push(
        ...found.map(
          (line) => `TypeScript ${version}, ${moduleResolution}: ${line}`,
        ),
      )
    }
  }
  // As docs/install.md says. TypeScript 7 no longer has `node`.
  for (const version of /** @type {const} */ (['5.5', '5.9'])) {
    const found = await compile(installation, compilers[version], {
      module: 'esnext',
      moduleResolution: 'node',
    })
    const isSaid = found.some((line) => line.includes('TS2307'))
    say(
      `TypeScript ${version}, node: ${isSaid ? 'TS2307, as install.md says' : 'resolves'}`,
    )
    if (!isSaid)
      complaints.push(
        `TypeScript ${version} resolves with \`node\`, and docs/install.md says that it does not.`,
      )
  }
  return complaints
}
