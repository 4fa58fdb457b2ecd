// `npm run build`: what the tarballs of `pnpm pack` contain.
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['react', 'ui', 'emulator', 'doctor']

for (const name of packages)
  rmSync(`${root}/packages/${name}/dist`, { recursive: true, force: true })
await run(`${root}/node_modules/.bin/tsc`, [
  '-b',
  '--force',
  ...packages.map((name) => `${root}/packages/${name}`),
])
copyFileSync(
  `${root}/packages/ui/src/styles.css`,
  `${root}/packages/ui/dist/styles.css`,
)
cpSync(
  `${root}/packages/emulator/src/inspector`,
  `${root}/packages/emulator/dist/inspector`,
  { recursive: true },
)
