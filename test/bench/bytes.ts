import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildFailure, build } from 'esbuild'
import { peers } from './peers/entries.ts'
import { kB, printedBy, type Table } from './run.ts'

const folder = fileURLToPath(new URL('peers', import.meta.url))

/** From its own lockfile, which `npm test` never installs. */
export function installPeers(at = folder) {
  if (existsSync(`${at}/node_modules/.package-lock.json`)) return
  execFileSync(
    'npm',
    ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: at, stdio: 'inherit' },
  )
}

async function weigh(contents: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    platform: 'browser',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty', '.svg': 'empty' },
    logLevel: 'silent',
  })
  return outputFiles.reduce(
    (sum, { contents: code }) => sum + gzipSync(code, { level: 9 }).length,
    0,
  )
}

const line =
  /^(.+): (\d+) of \d+ B gzip as sent, in (\d+) of \d+ files; (\d+) B in those that come first; esbuild: (\d+) B/gm

/** What the parts weigh, as `test/size` holds them. */
export async function oursInBytes(): Promise<Table> {
  const printed = await printedBy('node', 'test/size/size.test.ts')
  return {
    title: 'Bytes',
    note: 'kB of gzip, level 9, each file by itself as it is sent; React, TanStack Query, Amplify and the list’s parser of names are external. `test/size` holds these.',
    columns: [
      'what a page imports',
      'Vite’s bundler',
      'files',
      'before it renders',
      'esbuild',
    ],
    rows: [...printed.matchAll(line)].map(
      ([, name = '', all, files, first, esbuild]) => [
        name,
        kB(Number(all)),
        files ?? '',
        kB(Number(first)),
        kB(Number(esbuild)),
      ],
    ),
  }
}

export async function peersInBytes(): Promise<Table> {
  installPeers()
  // What an app with TanStack Query and Amplify has already is taken off.
  const had = `export { QueryClient, QueryClientProvider } from '@tanstack/react-query'
export { fetchAuthSession } from 'aws-amplify/auth'\n`
  const base = await weigh(had)
  const rows: Table['rows'] = []
  for (const [name, source] of Object.entries(peers)) {
    const weight = await weigh(had + source).then(
      (bytes) => kB(bytes - base),
      ({ errors: [first] }: BuildFailure) => `not weighed: ${first?.text}`,
    )
    rows.push([name, weight])
  }
  return {
    title: 'Bytes of others',
    note: 'kB of gzip in one file of esbuild, on top of an app that has TanStack Query and Amplify’s `fetchAuthSession`; React is external, stylesheets are not counted. WorkOS and better-auth-ui come with the packages that they ask for beside them. Clerk’s component loads two scripts from Clerk before it renders, and further ones as it is used, which are not counted. Versions: `test/bench/peers/package.json`.',
    columns: ['what', 'kB'],
    rows,
  }
}

/** Each file of texts, as it is sent by itself. */
export async function languagesInBytes(): Promise<Table> {
  const locales = fileURLToPath(
    new URL('../../packages/ui/src/locales/', import.meta.url),
  )
  const rows: Table['rows'] = []
  for (const file of readdirSync(locales).toSorted())
    if (/^[a-z]{2}(?:-\w+)?\.ts$/.test(file))
      rows.push([
        file.slice(0, -'.ts'.length),
        kB(await weigh(`export * from '${locales}${file}'`)),
      ])
  return {
    title: 'Bytes of a language',
    note: 'kB of gzip of all texts in one language, of every component and of the recoveries. The components have English already.',
    columns: ['language', 'kB'],
    rows,
  }
}
