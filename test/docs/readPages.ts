import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSnippets } from './readSnippets.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The READMEs, the guides, and what is written for other readers. */
export const pages = [
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

/** Every snippet of TypeScript in them. */
export const readPages = () => pages.flatMap((page) => readSnippets(root, page))
