// `npm run build`: what the tarballs of `pnpm pack` contain.
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { published as packages, root } from './pack.mjs'
import { run } from './run.mjs'

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
