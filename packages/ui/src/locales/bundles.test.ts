import { type OutputChunk, rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const entry = `${import.meta.dirname}/page.ts`

const isText =
  /ui\/src\/.*(locales\/|\/(?!use)\w+Text\.ts$)|ui\/src\/\w+Text\.ts$/

/** The texts that a page loads at once, by file, with their characters. */
async function loadedTexts(page: string) {
  const app = await rolldown({
    input: entry,
    external: [/^react/, /^@tanstack\//, /^aws-amplify/, 'bowser'],
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? page : null),
      },
    ],
    transform: { jsx: { runtime: 'automatic' } },
    logLevel: 'silent',
  })
  const { output } = await app.generate({ format: 'esm' })
  const chunks = output.filter(
    (each): each is OutputChunk => each.type === 'chunk',
  )
  const files = new Set(
    chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  )
  const loaded: Record<string, number> = {}
  for (const file of files) {
    const chunk = chunks.find(({ fileName }) => fileName === file)
    for (const name of chunk?.imports ?? []) files.add(name)
    for (const [id, { renderedLength }] of Object.entries(chunk?.modules ?? {}))
      if (isText.test(id) && renderedLength > 0)
        loaded[id.replace(/^.*packages\/ui\/src\//, '')] = renderedLength
  }
  return loaded
}

const namesOf = async (page: string) =>
  Object.keys(await loadedTexts(page)).sort()

const toggle = `export { RememberedDeviceToggle } from '@cognito-devices/ui'`

test('a page in English loads no other language, and no text of what it has not', async () => {
  expect(await namesOf(toggle)).toEqual(['displayText.ts'])
})

test('a page in German loads German beside the English it falls back to', async () => {
  const page = `${toggle}; export { displayText } from '@cognito-devices/ui/locales/de'`
  expect(await namesOf(page)).toEqual(['displayText.ts', 'locales/de.ts'])
})

test('English as an entry repeats no text', async () => {
  const page = `${toggle}; export { displayText } from '@cognito-devices/ui/locales/en'`
  const { 'locales/en.ts': characters, ...others } = await loadedTexts(page)
  expect(characters).toBeLessThan(400)
  expect(Object.keys(others).filter((file) => /locales/.test(file))).toEqual([])
})
