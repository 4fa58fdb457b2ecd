import { gzipSync } from 'node:zlib'
import { type OutputChunk, rolldown } from 'rolldown'
import { expect, test } from 'vitest'

test('the emulator weighs at most 55 kB in a browser, and needs no Node', async () => {
  const app = await rolldown({
    input: `${import.meta.dirname}/../../packages/emulator/src/index.ts`,
    platform: 'browser',
    transform: { target: 'es2022' },
    logLevel: 'silent',
  })
  const { output } = await app.generate({
    format: 'esm',
    minify: true,
    comments: false,
  })
  const chunks = output.filter(
    (each): each is OutputChunk => each.type === 'chunk',
  )
  // What is external would be listed here, so that a built-in would be too.
  expect(chunks.flatMap(({ imports }) => imports)).toEqual([])
  const code = chunks.map((chunk) => chunk.code).join('\n')
  const bytes = gzipSync(code, { level: 9 }).length
  console.info(`the emulator: ${bytes} of 55000 B gzip`)
  expect(bytes).toBeLessThanOrEqual(55_000)
})
