import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import type { ServerPage } from './server.tsx'

const root = fileURLToPath(new URL('../..', import.meta.url))

function bundle(entry: string, outfile: string, options: BuildOptions) {
  return build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    absWorkingDir: root,
    define: { 'process.env.NODE_ENV': '"development"' },
    jsx: 'automatic',
    logLevel: 'error',
    ...options,
  })
}

function toHtml({ html, react: _, ...props }: ServerPage) {
  const json = JSON.stringify(props).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><title>Settings</title>
<link rel="icon" href="data:,"><div id="root">${html}</div>
<script id="props" type="application/json">${json}</script>
<script type="module" src="/client.js"></script></html>`
}

/**
 * A Node server of the page: rendering and hydration are bundled apart, as a
 * framework does it, with the peers that `alias` names.
 */
export async function createServer(alias: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-ssr-'))
  const [serverFile, clientFile] = ['server.cjs', 'client.js'].map((name) =>
    join(folder, name),
  ) as [string, string]
  const [, client] = await Promise.all([
    bundle('server.tsx', serverFile, {
      alias,
      platform: 'node',
      format: 'cjs',
    }),
    bundle('client.tsx', clientFile, { alias, format: 'esm', write: false }),
  ])
  const { renderOnServer } = createRequire(import.meta.url)(
    serverFile,
  ) as typeof import('./server.tsx')
  let page = ''
  const http = createHttpServer(({ url }, response) => {
    const isScript = url === '/client.js'
    const type = isScript ? 'text/javascript' : 'text/html'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(isScript ? client.outputFiles?.[0]?.text : page)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    renderOnServer,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    /** What every visitor gets from now on. */
    serve(next: ServerPage) {
      page = toHtml(next)
    },
    close() {
      http.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
