import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, preview } from 'vite'
import { readPages } from '../docs/readPages.ts'

const root = fileURLToPath(new URL('host/', import.meta.url))
const snippets = readPages()

/** The one snippet of a page that has this in it, as it stands. */
export function findSnippet(path: string, text: string) {
  const [found, ...more] = snippets.filter(
    ({ path: page, source }) => page === path && source.includes(text),
  )
  if (!found || more.length)
    throw new Error(`${path} has ${found ? 'several' : 'no'} snippets: ${text}`)
  return found
}

const main = `import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { SignedIn } from './SignedIn.tsx'
import './configure.ts'

createRoot(document.getElementById('root')!).render(
  <SignedIn>
    <App />
  </SignedIn>,
)
`

/** The app of docs/install.md, in its build for tests as docs/testing.md says. */
export async function serveGuides() {
  const outDir = mkdtempSync(join(tmpdir(), 'cognito-devices-guides-'))
  const write = (name: string, code: string) =>
    writeFileSync(`${root}.snippets/${name}`, code)
  mkdirSync(`${root}.snippets`, { recursive: true })
  const install = 'docs/install.md'
  write('App.tsx', findSnippet(install, 'export function App(').source)
  write('SignedIn.tsx', findSnippet(install, '<Authenticator>').source)
  write(
    'configure.ts',
    findSnippet('docs/testing.md', "window, 'cognito'").code,
  )
  write('main.tsx', main)
  const settings: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, minify: false },
    preview: { host: '127.0.0.1', port: 0 },
  }
  const remove = () => {
    rmSync(outDir, { recursive: true, force: true })
    rmSync(`${root}.snippets`, { recursive: true, force: true })
  }
  await build(settings)
  const site = await preview(settings)
  return {
    url: site.resolvedUrls?.local[0] ?? '',
    close: () => site.close().finally(remove),
  }
}
