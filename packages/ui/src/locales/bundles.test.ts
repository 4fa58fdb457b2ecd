import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** The texts that a page has to load, by file, with their bytes. */
async function loadedTexts(page: string) {
  const { metafile } = await build({
    stdin: {
      contents: page,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    packages: 'bundle',
    external: ['react', 'react/*', '@tanstack/*', 'aws-amplify/*', 'bowser'],
    jsx: 'automatic',
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  return Object.fromEntries(
    Object.entries(output?.inputs ?? {})
      .filter(([file]) =>
        /ui\/src\/.*(locales\/|\/(?!use)\w+Text\.ts$)|ui\/src\/\w+Text\.ts$/.test(
          file,
        ),
      )
      .map(([file, { bytesInOutput }]) => [
        file.replace(/^.*packages\/ui\/src\//, ''),
        bytesInOutput,
      ]),
  )
}

const namesOf = async (page: string) =>
  Object.keys(await loadedTexts(page)).sort()

const toggle = `export { RememberedDeviceToggle } from '@cognito-devices/ui'`

test('a page in English loads no other language, and no text of what it has not', async () => {
  expect(await namesOf(toggle)).toEqual(['displayText.ts'])
})

test('a page in German loads German beside the English it falls back to', async () => {
  const page = `${toggle}; export { displayText } from '@cognito-devices/ui/locales/de'`
  expect(await namesOf(page)).toEqual([
    'displayText.ts',
    'locales/createCount.ts',
    'locales/de.ts',
  ])
})

test('English as an entry repeats no text', async () => {
  const page = `${toggle}; export { displayText } from '@cognito-devices/ui/locales/en'`
  const { 'locales/en.ts': bytes, ...others } = await loadedTexts(page)
  expect(bytes).toBeLessThan(100)
  expect(Object.keys(others).filter((file) => /locales/.test(file))).toEqual([])
})
