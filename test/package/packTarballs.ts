import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const root = fileURLToPath(new URL('../..', import.meta.url))

declare module 'vitest' {
  interface ProvidedContext {
    /** The paths of the tarballs, by the names of the packages' folders. */
    tarballs: Record<string, string>
  }
}

function pack(name: string, folder: string) {
  const cwd = join(root, 'packages', name)
  const { version } = JSON.parse(
    readFileSync(join(cwd, 'package.json'), 'utf8'),
  )
  execFileSync(
    'npx',
    ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', folder],
    { cwd, stdio: 'pipe' },
  )
  return join(folder, `cognito-devices-${name}-${version}.tgz`)
}

/** Builds and packs what would be published, once for every test of it. */
export function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-tarballs-'))
  execFileSync('node', ['scripts/build.mjs'], { cwd: root, stdio: 'pipe' })
  const names = ['react', 'ui', 'emulator', 'doctor']
  project.provide(
    'tarballs',
    Object.fromEntries(names.map((name) => [name, pack(name, folder)])),
  )
  return () => rmSync(folder, { recursive: true, force: true })
}
