import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readManifest, root } from '../pack.mjs'

/**
 * What a host can import from a package, as an import names it.
 * @param {string} name of its folder in packages/
 */
export function entriesOf(name) {
  const folder = `packages/${name}`
  const { exports = {} } = /** @type {{ exports?: Record<string, string> }} */ (
    readManifest(folder)
  )
  return Object.entries(exports)
    .flatMap(([path, file]) =>
      path.endsWith('/*') ? expand(path, join(root, folder, file)) : path,
    )
    .map((path) => `@cognito-devices/${name}${path.slice(1)}`)
}

/**
 * A pattern of a whole folder, of what is there but its tests.
 * @param {string} path
 * @param {string} files
 */
const expand = (path, files) =>
  readdirSync(dirname(files))
    .filter((file) => !file.includes('.test.'))
    .map((file) => path.replace('*', basename(file, '.ts')))
