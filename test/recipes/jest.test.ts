import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRecipe } from './readRecipe.ts'

// They are run from the tarballs, by test/package/jest.test.ts.
test('the recipe for Jest is the one that is run', () => {
  const files = [
    'jest.config.mjs',
    'setup.cjs',
    'startCognito.mjs',
    'stopCognito.mjs',
  ]
  const folder = new URL('../package/jest/', import.meta.url)
  expect(readRecipe('With Jest').slice(0, files.length)).toEqual(
    files.map((name) => readFileSync(new URL(name, folder), 'utf8')),
  )
})
