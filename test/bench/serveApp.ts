import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import type { Emulator } from '@cognito-devices/emulator'
import type { BuiltPage } from '../requests/buildPage.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

/** The app, each file compressed by itself, and Cognito at the same origin. */
export async function serveApp(app: BuiltPage, emulator: Emulator) {
  let sent = 0
  let files = 0
  const http = createServer(async (request, response) => {
    const { url = '/', method } = request
    if (method === 'POST') {
      const answer = await emulator.handle(
        new Request(`http://cognito.test${url}`, {
          method,
          headers: request.headers as Record<string, string>,
          body: await buffer(request),
        }),
      )
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      return response.end(await answer.text())
    }
    const content = app.contentOf(url)
    if (content === undefined) return response.writeHead(404).end()
    const body = gzipSync(content, { level: 9 })
    sent += body.length
    files += 1
    response.writeHead(200, {
      'content-type': types[extname(url)] ?? 'text/plain',
      'content-encoding': 'gzip',
    })
    return response.end(body)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    weight: () => ({ sent, files }),
    close: () => http.close(),
  }
}
