import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** Everything that is published of a package, as paths of the file system. */
export function sourceFiles(name: 'react' | 'ui') {
  const folder = join(packages, name, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test|\.test-d)\.tsx?$/.test(path))
    .map((path) => join(folder, path))
}
