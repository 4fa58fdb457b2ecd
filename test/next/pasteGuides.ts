import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pasteSnippet, readPastable } from '../docs/pasteSnippet.ts'
import { pages, root } from '../docs/readPages.ts'
import type { HostApp } from '../package/createHostApp.ts'

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The snippets that begin with the name of a file in `app/`. */
function readFiles() {
  const fence = /^```tsx?\n(\/\/ (app\/\S+)\n.*?)^```$/gms
  return pages.flatMap((page) =>
    [...readFileSync(`${root}${page}`, 'utf8').matchAll(fence)].map(
      ([, code = '', path = '']) => ({ path, code }),
    ),
  )
}

// Next takes the directive at the top of a file only.
const toClientFile = (code: string) =>
  `'use client'\n${code.replace(/^'use client'$/m, '')}`

const page = `'use client'

import { Host } from '../Host'
import * as snippet from './Snippet'

export default function Page() {
  return <Host snippet={snippet} />
}
`

/**
 * Pastes what the guides say into a Next.js app: each file where it belongs, and
 * each other snippet into a page of its own. Returns the addresses of the pages.
 */
export function pasteGuides({ folder }: HostApp) {
  const files = readFiles()
  for (const { path, code } of files) write(join(folder, path), code)
  const pasted = join(folder, 'app/pasted')
  cpSync(`${root}test/docs/host/Host.tsx`, join(pasted, 'Host.tsx'))
  const snippets = readPastable().filter(
    ({ snippet }) => !snippet.source.startsWith('// app/'),
  )
  for (const { name, snippet } of snippets) {
    write(
      join(pasted, name, 'Snippet.tsx'),
      toClientFile(pasteSnippet(snippet)),
    )
    write(join(pasted, name, 'page.tsx'), page)
  }
  return {
    named: files.flatMap(
      ({ path }) => /^app(.*)\/page\.tsx$/.exec(path)?.[1] ?? [],
    ),
    pasted: snippets.map(({ name, place }) => ({
      path: `/pasted/${name}`,
      place,
    })),
  }
}
