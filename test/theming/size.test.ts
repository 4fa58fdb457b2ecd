import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'

const path = fileURLToPath(
  import.meta.resolve('@cognito-devices/ui/styles.css'),
)

test('the stylesheet is at most 6 kB, minified and compressed', async () => {
  const source = readFileSync(path, 'utf8')
  const { code } = await transform(source, { loader: 'css', minify: true })
  const { length } = gzipSync(code, { level: 9 })
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
  expect(names(guide)).toEqual(names(readFileSync(path, 'utf8')))
})
