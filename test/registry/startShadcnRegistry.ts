import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The parts that this host has, as `shadcn add` writes them. */
const parts = new Map(
  ['button', 'switch'].map((name) => {
    const path = new URL(
      `../../stories/hosts/shadcn/${name}.tsx`,
      import.meta.url,
    )
    const content = readFileSync(path, 'utf8').replace(
      './utils.ts',
      '@/lib/utils',
    )
    const type = 'registry:ui'
    const files = [{ path: `ui/${name}.tsx`, type, content }]
    return [`/${name}.json`, { name, type, files }]
  }),
)

/** No colour of its own: the host's stylesheet stays as it is. */
const colours = {
  inlineColors: { light: {}, dark: {} },
  cssVars: { light: {}, dark: {} },
  inlineColorsTemplate: '',
  cssVarsTemplate: '',
}

/** shadcn's own registry, as far as its command asks it here. */
export async function startShadcnRegistry() {
  const refused: string[] = []
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(url.lastIndexOf('/'))
    const answer = url.startsWith('/colors/') ? colours : parts.get(name)
    if (!answer) {
      refused.push(url)
      response.statusCode = 404
    }
    response.end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  )
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    /** What it was asked for and does not have. */
    refused,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
