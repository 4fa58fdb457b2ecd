import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { published, root } from '../pack.mjs'

/**
 * Writes one for each package, with everything that is installed with it. Returns the
 * paths.
 * @param {string} folder
 */
export function writeSboms(folder) {
  execFileSync(
    'npx',
    [
      '--yes',
      'pnpm@12.21.0',
      'sbom',
      '--sbom-format=cyclonedx',
      '--prod',
      '--split',
      ...published.map((name) => `--filter=./packages/${name}`),
      `--out=${join(folder, '%s-%v.cdx.json')}`,
    ],
    { cwd: root, stdio: 'pipe' },
  )
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cdx.json'))
    .map((file) => join(folder, file))
}
