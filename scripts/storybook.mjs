import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { run } from './run.mjs'

const outDir = fileURLToPath(new URL('../storybook-static', import.meta.url))

/** Builds the static Storybook. */
export async function buildStorybook() {
  await run('node_modules/.bin/storybook', [
    'build',
    '--quiet',
    '--output-dir',
    outDir,
  ])
}

/** Serves it on a free port. */
export async function serveStorybook() {
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { port: 0 },
    logLevel: 'error',
  })
  const url = server.resolvedUrls?.local[0] ?? ''
  return { url, close: () => server.close() }
}
