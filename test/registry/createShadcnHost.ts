import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startShadcnRegistry } from './startShadcnRegistry.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const shadcn = join(root, 'stories/hosts/shadcn')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

/** An app of somebody else, with Vite, Tailwind 4 and shadcn/ui. */
export async function createShadcnHost() {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-shadcn-'))
  const path = (name: string) => join(folder, name)
  cpSync(join(root, 'test/registry/host'), folder, { recursive: true })
  mkdirSync(path('src/lib'))
  cpSync(join(shadcn, 'utils.ts'), path('src/lib/utils.ts'))
  const [tokens, globals] = ['tokens.css', 'globals.css'].map((name) =>
    readFileSync(join(shadcn, name), 'utf8'),
  )
  writeFileSync(
    path('src/index.css'),
    `@import "tailwindcss";\n\n${tokens}\n${globals}`,
  )
  symlinkSync(join(root, 'node_modules'), path('node_modules'))

  // Nothing of ours is published: what npm would install is there, and it says
  // what it was asked for.
  writeFileSync(path('package-lock.json'), '{}')
  mkdirSync(path('bin'))
  writeFileSync(path('bin/npm'), `#!/bin/sh\necho "$@" >> ${path('npm.log')}\n`)
  chmodSync(path('bin/npm'), 0o755)

  async function run(name: string, args: string[], env = {}) {
    const { https_proxy: _, HTTPS_PROXY: __, ...ours } = process.env
    const options = { cwd: folder, env: { ...ours, ...env } }
    // What it printed says why it failed.
    return promisify(execFile)(bin(name), args, options).catch((error) => {
      throw new Error(`${error.message}\n${error.stdout}`)
    })
  }

  return {
    folder,
    run,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(path(name), text),
    /** The real command, for items of the registry in `packages/ui/registry`. */
    async add(...names: string[]) {
      const registry = await startShadcnRegistry()
      const items = names.map((name) =>
        join(root, 'packages/ui/registry', `${name}.json`),
      )
      try {
        await run('shadcn', ['add', '--yes', ...items], {
          PATH: `${path('bin')}${delimiter}${process.env.PATH}`,
          REGISTRY_URL: registry.url,
        })
      } finally {
        await registry.close()
      }
      return registry.refused
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
