import { execFileSync } from 'node:child_process'

/**
 * What is not committed, including files that git does not track.
 * @param {string} folder
 */
export const findUncommitted = (folder) =>
  execFileSync('git', ['status', '--porcelain'], {
    cwd: folder,
    encoding: 'utf8',
  }).trimEnd()
