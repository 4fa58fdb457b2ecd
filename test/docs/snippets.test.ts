import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readPages, root } from './readPages.ts'
import type { Snippet } from './readSnippets.ts'

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
  const snippets = readPages()
  expect(snippets.length).toBeGreaterThan(20)
  expect(check(snippets)).toBe('')
}, 120_000)
