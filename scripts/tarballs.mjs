// `npm run tarballs`: the packages as they would be published, for another app.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}tarballs`

install()
await import('./build.mjs')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
await run('npx', [
  '--yes',
  'pnpm@12.21.0',
  '--recursive',
  '--filter=./packages/*',
  '--filter=!./packages/demo',
  'pack',
  '--pack-destination',
  folder,
])

const pathOf = (/** @type {string} */ name) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`cognito-devices-${name}-`))
    .map((file) => `${folder}/${file}`)

console.log(`
In your app:

  npm install ${[...pathOf('react'), ...pathOf('ui')].join(' ')} @tanstack/react-query
  npm install --save-dev ${pathOf('emulator').join(' ')}
`)
