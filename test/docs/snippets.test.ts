import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readSnippets, type Snippet } from './readSnippets.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}test/docs/.snippets`

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What TypeScript says of them, with the place in the page. */
function check(snippets: readonly Snippet[]) {
  mkdirSync(folder, { recursive: true })
  snippets.forEach(({ code }, index) => {
    writeFileSync(`${folder}/${index}.tsx`, code)
  })
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: '../../../tsconfig.tests.json',
      compilerOptions: { noUnusedLocals: false },
      include: ['*.tsx', '../given.d.ts'],
      exclude: [],
    }),
  )
  const { stdout } = spawnSync(
    `${root}node_modules/.bin/tsc`,
    ['-p', folder, '--pretty', 'false'],
    { encoding: 'utf8' },
  )
  return stdout.replaceAll(
    /(?:\S*\/)?(\d+)\.tsx\((\d+),\d+\)/g,
    (_, index, line) => {
      const snippet = snippets[Number(index)]
      return `${snippet?.path}:${(snippet?.line ?? 0) + Number(line) - 1}`
    },
  )
}

test('the code in the guides and READMEs compiles', () => {
  const pages = [
    'README.md',
    'packages/react/README.md',
    'packages/ui/README.md',
    'packages/emulator/README.md',
    ...readdirSync(`${root}docs`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  const snippets = pages.flatMap((page) => readSnippets(root, page))
  expect(snippets.length).toBeGreaterThan(20)
  expect(check(snippets)).toBe('')
}, 120_000)
