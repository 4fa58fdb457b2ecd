// `npm run release -- --dry-run`: builds, packs and checks what would be published, and
// lists it. Without `--dry-run` it publishes the tarballs that it has checked, with
// provenance. Only the workflow can provide that: .github/workflows/release.yml.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fail, install } from './install.mjs'
import { installPacked } from './installPacked.mjs'
import { pack, published, readManifest, root } from './pack.mjs'
import { checkLicences, readLicences } from './release/checkLicences.mjs'
import { checkNotes } from './release/checkNotes.mjs'
import { checkTarball } from './release/checkTarball.mjs'
import { checkTypes } from './release/checkTypes.mjs'
import { describeTarball } from './release/describeTarball.mjs'
import { findUncommitted } from './release/findUncommitted.mjs'
import { writeLicences } from './release/writeLicences.mjs'
import { writeSboms } from './release/writeSboms.mjs'

const isDryRun = process.argv.includes('--dry-run')
const folder = `${root}tarballs`

/** @param {string} title */
const head = (title) => console.log(`\n${title}`)
const say = (/** @type {string} */ sentence) => console.log(`  ${sentence}`)

if (!isDryRun && process.env.GITHUB_ACTIONS !== 'true')
  fail(
    'Packages are published by the workflow alone, since only there provenance can be proved. Here: npm run release -- --dry-run.',
  )

const uncommitted = findUncommitted(root)
if (uncommitted)
  fail(
    `Not released: what is published has to be what is committed. Commit these, or put them away:\n${uncommitted}`,
  )

install()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)

head('Packed')
const tarballs = await pack(folder)
for (const path of Object.values(tarballs)) say(path)

/** @type {string[]} */
const complaints = []

head('publint and attw')
for (const [name, tarball] of Object.entries(tarballs)) {
  const found = await checkTarball(tarball)
  say(`${name}: ${found || 'nothing to say'}`)
  if (found) complaints.push(found)
}

head('Types')
const installation = installPacked(tarballs)
complaints.push(...(await checkTypes(installation.folder, say)))
installation.remove()

head('Metro and React Native')
// What it imports is installed by now.
const { checkPhone } = await import('../test/phone/checkPhone.mjs')
await checkPhone(tarballs.react ?? '', say).catch((error) =>
  complaints.push(`Metro: ${error.stack}`),
)

head('Licences of all that is installed with the packages')
const licences = readLicences()
complaints.push(...checkLicences(licences, say))
say(writeLicences(folder, licences))

head('Software bills of materials (CycloneDX)')
for (const path of writeSboms(folder)) say(path)

head(isDryRun ? 'Would be published' : 'To be published')
const version = readManifest(`packages/${published[0]}`).version
const missing = checkNotes(version)
if (!('repository' in readManifest(`packages/${published[0]}`)))
  missing.push(
    'No package names its `repository`, and provenance has to: add it to each package.json, with the URL that the workflow runs in.',
  )
for (const [name, tarball] of Object.entries(tarballs))
  for (const line of describeTarball(`packages/${name}`, tarball)) say(line)

/** @param {string[]} list */
const asList = (list) => list.map((each) => `- ${each}`).join('\n')

if (complaints.length > 0) fail(`\nNot to be released:\n${asList(complaints)}`)
if (missing.length > 0 && !isDryRun)
  fail(`\nNot released yet:\n${asList(missing)}`)

if (isDryRun) {
  if (missing.length > 0)
    head(`Missing before it can be published:\n${asList(missing)}`)
  head('All checks passed. Nothing was published.')
} else {
  for (const tarball of Object.values(tarballs))
    execFileSync(
      'npm',
      ['publish', tarball, '--provenance', '--access', 'public'],
      { stdio: 'inherit' },
    )
}
process.exit(0)
