import { expect, test } from 'vitest'

const files = import.meta.glob<string>(
  '../../packages/{react,ui}/src/**/*.{ts,tsx}',
  { query: '?raw', import: 'default', eager: true },
)
const sources = Object.entries(files).filter(
  ([path]) => !/\.test(-d)?\.tsx?$/.test(path),
)

/** Hooks, components, and whatever else needs React itself. */
function isForBrowsers(path: string, source: string) {
  const name = path.split('/').pop() ?? ''
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
  expect(sources.length).toBeGreaterThan(50)
  const wrong = sources.filter(
    ([path, source]) =>
      source.startsWith("'use client'\n") !== isForBrowsers(path, source),
  )
  expect(wrong.map(([path]) => path)).toEqual([])
})

test.each(['react', 'ui'])('no entry of %s says so for all of it', (name) => {
  const entries = sources.filter(([path]) =>
    new RegExp(`/${name}/src/[a-z]+\\.ts$`).test(path),
  )
  expect(entries.length).toBeGreaterThan(1)
  for (const [, source] of entries) expect(source).not.toContain('use client')
})
