import { expect, test } from 'vitest'
import { drawGuide } from './drawMachine.ts'

test('the drawing in the guide is what the code does (npm run draw)', () => {
  const { drawn, text } = drawGuide()
  expect(text).toBe(drawn)
}, 300_000)
