import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSnippets } from './readSnippets.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every snippet of TypeScript in the READMEs and the guides. */
export function readPages() {
  const pages = [
    'README.md',
    'SECURITY.md',
    ...['react', 'ui', 'emulator', 'doctor'].flatMap((name) => [
      `packages/${name}/README.md`,
      `packages/${name}/llms.txt`,
    ]),
    ...readdirSync(`${root}docs`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  return pages.flatMap((page) => readSnippets(root, page))
}
