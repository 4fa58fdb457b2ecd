// `npm run version`: sets the version that the changesets ask for, and moves their
// sentences into CHANGELOG.md.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { install } from './install.mjs'
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
execFileSync('node_modules/.bin/changeset', ['version'], {
  cwd: root,
  stdio: 'inherit',
})
const { version } = readManifest(`packages/${published[0]}`)
const path = `${root}CHANGELOG.md`
writeFileSync(path, nameVersion(readFileSync(path, 'utf8'), version, sentences))
// Its page in Storybook.
writeFileSync(
  `${root}stories/changes/${version}.mdx`,
  readFileSync(`${root}stories/changes/Unreleased.mdx`, 'utf8').replaceAll(
    'Unreleased',
    version,
  ),
)
console.log(`CHANGELOG.md: ${version}`)
