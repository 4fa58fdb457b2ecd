import { readFileSync } from 'node:fs'

const page = readFileSync(
  new URL('../../docs/testing.md', import.meta.url),
  'utf8',
)

/** The blocks of code in a section of docs/testing.md, in their order. */
export function readRecipe(title: string): string[] {
  const start = page.indexOf(`\n## ${title}\n`)
  if (start < 0) throw new Error(`docs/testing.md has no section ${title}.`)
  const end = page.indexOf('\n## ', start + 1)
  const section = page.slice(start, end < 0 ? undefined : end)
  return [...section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(
    ([, code = '']) => code,
  )
}
