import { readdirSync, readFileSync } from 'node:fs'
import { root } from '../pack.mjs'

/** The changes that are not in a version yet. */
export const pendingChanges = () =>
  readdirSync(`${root}.changeset`).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  )

/**
 * Checks that the changelog says what this version brings. Returns what is wrong.
 * @param {string} version
 */
export function checkNotes(version) {
  const notes = readFileSync(`${root}CHANGELOG.md`, 'utf8')
  const complaints = []
  if (pendingChanges().length > 0)
    complaints.push(
      `${pendingChanges().join(', ')}: not in a version yet. npm run version puts them into one.`,
    )
  if (!notes.includes(`\n## ${version}\n`))
    complaints.push(
      `CHANGELOG.md says nothing of ${version}. npm run version gives what is unreleased that name.`,
    )
  return complaints
}
