// Packs for `npm run tarballs`, for the tests of the tarballs, and for the release.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** @typedef {{ name: string, version: string, private?: boolean }} Manifest */

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} folder */
export const readManifest = (folder) =>
  /** @type {Manifest} */ (
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  )

/** The folders in packages/ whose package is for others. */
export const published = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
  .filter((name) => !readManifest(`packages/${name}`).private)

/**
 * Builds and packs what would be published. Resolves to the paths of the tarballs, by
 * the names of the packages' folders.
 * @param {string} folder where they go
 * @returns {Promise<Record<string, string>>}
 */
export async function pack(folder) {
  await run(process.execPath, [join(root, 'scripts/build.mjs')])
  return Object.fromEntries(published.map((name) => [name, packOne(name)]))

  /** @param {string} name */
  function packOne(name) {
    // pnpm, since npm ignores `publishConfig.exports` and `workspace:*`.
    const args = ['--yes', 'pnpm@12.21.0', 'pack', '--json']
    const printed = execFileSync(
      'npx',
      [...args, '--pack-destination', folder],
      {
        cwd: join(root, 'packages', name),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    return join(folder, JSON.parse(printed).filename.split(/[\\/]/).at(-1))
  }
}
