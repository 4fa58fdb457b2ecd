import { execFileSync } from 'node:child_process'

/**
 * What git would say is not committed, files that it does not know included.
 * @param {string} folder
 */
export const findUncommitted = (folder) =>
  execFileSync('git', ['status', '--porcelain'], {
    cwd: folder,
    encoding: 'utf8',
  }).trimEnd()
