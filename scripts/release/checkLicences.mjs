import { execFileSync } from 'node:child_process'
import { published, root } from '../pack.mjs'

/** A licence that asks for more than to be named is not installed with these packages. */
const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
])

/** @typedef {{ name: string, versions: string[], paths: string[], homepage?: string }} Licensed */

/**
 * All that is installed with the packages, by its licence.
 * @returns {Record<string, Licensed[]>}
 */
export const readLicences = () =>
  JSON.parse(
    execFileSync(
      'npx',
      [
        '--yes',
        'pnpm@12.21.0',
        ...published.map((name) => `--filter=./packages/${name}`),
        'licenses',
        'list',
        '--prod',
        '--json',
      ],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  )

/**
 * Names who is under which licence. Returns what is wrong.
 * @param {Record<string, Licensed[]>} byLicence
 * @param {(sentence: string) => void} say
 */
export function checkLicences(byLicence, say) {
  for (const [licence, packages] of Object.entries(byLicence))
    say(
      `${licence}: ${packages.map(({ name, versions }) => `${name} ${versions}`).join(', ')}`,
    )
  return Object.entries(byLicence)
    .filter(([licence]) => !allowed.has(licence))
    .map(
      ([licence, packages]) =>
        `${packages.map(({ name }) => name).join(', ')}: ${licence} is not among ${[...allowed].join(', ')}.`,
    )
}
