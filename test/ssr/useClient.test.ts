import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'

const readAll = (name: 'react' | 'ui') =>
  sourceFiles(name).map((path) => ({
    path,
    source: readFileSync(path, 'utf8'),
  }))

/** Hooks, and whatever else needs more of React than markup. */
function needsClient(path: string, source: string) {
  const fromReact = source.matchAll(
    /^import ((?:(?!\bfrom\b)[^;])*?) from 'react'$/gm,
  )
  const needsReact = [...fromReact].some(([, clause = '']) =>
    clause
      .replace(/^type .*/s, '')
      .replace(/[{}\s]+/g, ' ')
      .split(',')
      .some((item) => item.trim() && !item.trim().startsWith('type ')),
  )
  return needsReact || /^use[A-Z]/.test(basename(path))
}

const saysClient = (source: string) => source.startsWith("'use client'\n")

test('“use client” stands in hook and component files, and nowhere else', () => {
  const files = [...readAll('react'), ...readAll('ui')]
  expect(files.length).toBeGreaterThan(50)
  const missing = files.filter(
    ({ path, source }) => needsClient(path, source) && !saysClient(source),
  )
  // A component of markup alone may stay without it.
  const misplaced = files.filter(
    ({ path, source }) =>
      saysClient(source) &&
      !needsClient(path, source) &&
      !path.endsWith('.tsx'),
  )
  expect({ missing, misplaced }).toEqual({ missing: [], misplaced: [] })
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
