import { expect, test } from 'vitest'
import { createHostApp } from './createHostApp.ts'

test('the recipe for Jest works, with jsdom', () => {
  const app = createHostApp(new URL('jest', import.meta.url))
  const output = app.run('jest', '--json')
  expect(JSON.parse(output)).toMatchObject({ numPassedTests: 1, success: true })
}, 120_000)
