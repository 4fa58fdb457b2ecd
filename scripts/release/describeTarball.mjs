import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readManifest } from '../pack.mjs'

/**
 * @param {string} folder
 * @param {string} tarball
 */
export function describeTarball(folder, tarball) {
  const bytes = readFileSync(tarball)
  const files = execFileSync('tar', ['tzf', tarball], { encoding: 'utf8' })
  const { name, version } = readManifest(folder)
  return [
    `${name}@${version}, tag latest: ${files.trim().split('\n').length} files, ${bytes.length} bytes`,
    `  sha512-${createHash('sha512').update(bytes).digest('base64')}`,
  ]
}
