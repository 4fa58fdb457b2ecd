import { preview } from 'vite'
import { status } from './run.mjs'

/**
 * Builds the static Storybook. Returns the exit code.
 * @param {string} outDir
 */
export const buildStorybook = (outDir) =>
  status('node_modules/.bin/storybook', [
    'build',
    '--quiet',
    '--output-dir',
    outDir,
  ])

/**
 * Serves it on a free port.
 * @param {string} outDir
 * @param {string} [base] the path that the site begins with
 */
export async function serveStorybook(outDir, base = '/') {
  const server = await preview({
    configFile: false,
    base,
    build: { outDir },
    preview: { port: 0 },
    logLevel: 'error',
  })
  const url = server.resolvedUrls?.local[0] ?? ''
  return { url, close: () => server.close() }
}
