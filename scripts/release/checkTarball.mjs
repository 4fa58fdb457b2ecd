import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../pack.mjs'

const execute = promisify(execFile)

/**
 * Checks a tarball with publint and attw. Returns what is wrong.
 * @param {string} tarball
 */
export async function checkTarball(tarball) {
  const calls = [
    ['publint', 'run', tarball, '--strict'],
    // A stylesheet has no types, and it is for bundlers.
    [
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './styles.css',
    ],
  ]
  const complaints = await Promise.all(
    calls.map(([command = '', ...args]) =>
      execute(join(root, 'node_modules/.bin', command), args, {
        cwd: root,
      }).then(
        () => '',
        ({ stdout, stderr }) => `${command}: ${stdout}${stderr}`,
      ),
    ),
  )
  return complaints.join('')
}
