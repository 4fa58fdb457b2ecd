// `npm run build`: what the tarballs of `pnpm pack` contain.
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { joinStyles } from './joinStyles.mjs'
import { published as packages, root } from './pack.mjs'
import { run } from './run.mjs'

for (const name of packages)
  rmSync(`${root}/packages/${name}/dist`, { recursive: true, force: true })
await run(`${root}/node_modules/.bin/tsc`, [
  '-b',
  '--force',
  ...packages.map((name) => `${root}/packages/${name}`),
])
writeFileSync(`${root}/packages/ui/dist/styles.css`, await joinStyles())
cpSync(
  `${root}/packages/emulator/src/inspector`,
  `${root}/packages/emulator/dist/inspector`,
  { recursive: true },
)
