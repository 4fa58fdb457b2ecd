import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const line = '-'.repeat(80)

/**
 * What a package's own files say of its licence, and of whom to name.
 * @param {string} folder
 */
const readTexts = (folder) =>
  readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())

/**
 * One file with the licence of everything that is installed with the packages, and its
 * text. Returns its path.
 * @param {string} folder
 * @param {Record<string, import('./checkLicences.mjs').Licensed[]>} byLicence
 */
export function writeLicences(folder, byLicence) {
  const parts = Object.entries(byLicence)
    .flatMap(([licence, packages]) =>
      packages.map((each) => ({ ...each, licence })),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ homepage, licence, name, paths, versions }) => {
      // Two versions of one package are seldom under two texts.
      const texts = [...new Set(paths.flatMap(readTexts))]
      return [
        `${name} ${versions.join(', ')}`,
        `Licence: ${licence}`,
        ...(homepage ? [homepage] : []),
        '',
        ...(texts.length > 0
          ? texts
          : ['Its package has no file with the text of the licence.']),
      ].join('\n')
    })
  const path = join(folder, 'LICENCES.txt')
  const head =
    'The packages are under the MIT licence and contain no code of others. This is what is\ninstalled with them: their dependencies, without their peers.'
  writeFileSync(path, `${[head, ...parts].join(`\n\n${line}\n\n`)}\n`)
  return path
}
