import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRecipe } from './readRecipe.ts'

test('the recipe for Storybook is the story that is run', () => {
  const file = new URL('hostToggle.stories.tsx', import.meta.url)
  expect(readRecipe('In Storybook')).toEqual([readFileSync(file, 'utf8')])
})
