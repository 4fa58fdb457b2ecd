const unreleased = '## Unreleased\n'

/**
 * The changelog with a section for the version: what was unreleased, and the sentences
 * of the changesets.
 * @param {string} changelog
 * @param {string} version
 * @param {string[]} sentences
 */
export function nameVersion(changelog, version, sentences) {
  const [before, after] = changelog.split(unreleased)
  if (before === undefined || after === undefined)
    throw new Error(`CHANGELOG.md has no heading "${unreleased.trim()}".`)
  const [own = '', ...older] = after.split(/^(?=## )/m)
  const items = sentences.map((each) => `- ${each.replaceAll('\n', '\n  ')}\n`)
  const section = `${own.trim()}\n${items.join('')}`.trim()
  if (!section) throw new Error('Nothing is unreleased.')
  return `${before}${unreleased}\n## ${version}\n\n${section}\n${
    older.length > 0 ? `\n${older.join('')}` : ''
  }`
}
