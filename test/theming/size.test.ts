import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { joinStyles } from '../../scripts/joinStyles.mjs'

const styles = await joinStyles()

test('the stylesheet is one file of at most 6 kB, minified and compressed', () => {
  expect(styles).not.toContain('@import')
  const { length } = gzipSync(styles, { level: 9 })
  console.log(`styles.css: ${length} bytes`)
  expect(length).toBeLessThanOrEqual(6_000)
})

test('the guide has every public variable, and no other', () => {
  const names = (text: string) =>
    [...new Set(text.match(/(?<![\w-])--cdev-[a-z-]*[a-z]/g))].sort()
  const guide = readFileSync(
    fileURLToPath(new URL('../../docs/theming.md', import.meta.url)),
    'utf8',
  )
  expect(names(guide)).toEqual(names(styles))
})
