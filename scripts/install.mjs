// What a fresh checkout needs before anything else can run.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Ends the process with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Checks Node and brings node_modules up to the lockfile. */
export function install() {
  checkNode()
  if (isInstalled()) return
  console.log('Installing dependencies…')
  const { status } = spawnSync(
    'npx --yes pnpm@12.21.0 install --frozen-lockfile --loglevel=error',
    { cwd: root, shell: true, stdio: 'inherit' },
  )
  if (status !== 0) {
    fail('The dependencies could not be installed; pnpm says why above.')
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
}

/** pnpm keeps a copy of the lockfile it has installed. */
function isInstalled() {
  try {
    const [wanted, installed] = [
      'pnpm-lock.yaml',
      'node_modules/.pnpm/lock.yaml',
    ].map((path) => readFileSync(`${root}/${path}`, 'utf8'))
    return wanted === installed
  } catch {
    return false
  }
}
