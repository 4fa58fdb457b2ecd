import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'

const readAll = (name: 'react' | 'ui') =>
  sourceFiles(name).map((path) => ({
    path,
    source: readFileSync(path, 'utf8'),
  }))

/** Hooks, components, and whatever else needs React itself. */
function isForBrowsers(path: string, source: string) {
  const name = basename(path)
  const fromReact = source.matchAll(/^import ([^;]*?) from 'react'$/gm)
  const needsReact = [...fromReact].some(([, clause = '']) =>
    clause
      .replace(/^type .*/s, '')
      .replace(/[{}\s]+/g, ' ')
      .split(',')
      .some((item) => item.trim() && !item.trim().startsWith('type ')),
  )
  return needsReact || name.endsWith('.tsx') || /^use[A-Z]/.test(name)
}

test('“use client” stands in hook and component files, and nowhere else', () => {
  const files = [...readAll('react'), ...readAll('ui')]
  expect(files.length).toBeGreaterThan(50)
  const wrong = files.filter(
    ({ path, source }) =>
      source.startsWith("'use client'\n") !== isForBrowsers(path, source),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test.each(['react', 'ui'] as const)(
  'no entry of %s says so for all of it',
  (name) => {
    const entries = readAll(name).filter(({ path }) =>
      /src[\\/][a-z]+\.ts$/.test(path),
    )
    expect(entries.length).toBeGreaterThan(1)
    for (const { source } of entries) expect(source).not.toContain('use client')
  },
)
