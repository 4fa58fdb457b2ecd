// `npm run version`: sets the version that the changesets ask for, and moves their
// sentences and what is unreleased into a section of CHANGELOG.md. Before the first
// release there is none to ask for.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fail, install } from './install.mjs'
import { published, readManifest, root } from './pack.mjs'
import { pendingChanges } from './release/checkNotes.mjs'
import { nameVersion } from './release/nameVersion.mjs'

install()
const sentences = pendingChanges().map((file) =>
  // The front matter says which packages, and how large.
  readFileSync(`${root}.changeset/${file}`, 'utf8')
    .replace(/^---.*?^---/ms, '')
    .trim(),
)
if (sentences.length > 0)
  execFileSync('node_modules/.bin/changeset', ['version'], {
    cwd: root,
    stdio: 'inherit',
  })
const { version } = readManifest(`packages/${published[0]}`)
const path = `${root}CHANGELOG.md`
const changelog = readFileSync(path, 'utf8')
if (changelog.includes(`\n## ${version}\n`))
  fail(
    `CHANGELOG.md has a section ${version} already. A further version needs a changeset, which says how large the change is: npx changeset.`,
  )
writeFileSync(path, nameVersion(changelog, version, sentences))
// Its page in Storybook.
const page = `stories/changes/${version}.mdx`
writeFileSync(
  root + page,
  readFileSync(`${root}stories/changes/Unreleased.mdx`, 'utf8').replaceAll(
    'Unreleased',
    version,
  ),
)
// Its items name the version that they fit.
execFileSync(process.execPath, [`${root}scripts/registry.mjs`], { cwd: root })
console.log(
  `This is ${version} now. Commit what has changed: CHANGELOG.md, ${page}, the packages and their registry.`,
)
