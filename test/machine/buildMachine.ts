import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import type { Machine } from './world.ts'

const folder = new URL('../../packages/react/src/machine/', import.meta.url)

/** What is pure, and does something, of the write path of one device. */
export const machineFiles = [
  'answers.ts',
  'backoff.ts',
  'deviceMachine.ts',
  'goOn.ts',
  'notices.ts',
  'permission.ts',
  'requests.ts',
  'resuming.ts',
  'sessionEnded.ts',
  'settling.ts',
]

export const readMachineFile = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')

/** The machine as it would be with another text in one of its files. */
export async function buildMachine(file: string, text: string) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { shown, transition } from './deviceMachine.ts'
export { kept } from './resuming.ts'`,
      resolveDir: fileURLToPath(folder),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'machine',
    footer: { js: 'machine' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'swap one file',
        setup({ onLoad }) {
          onLoad({ filter: /\/machine\/\w+\.ts$/ }, ({ path }) =>
            basename(path) === file
              ? { contents: text, loader: 'ts' }
              : undefined,
          )
        },
      },
    ],
  })
  const [output] = outputFiles
  if (!output) throw new Error(`${file} was not built.`)
  return runInThisContext(output.text) as Machine
}
