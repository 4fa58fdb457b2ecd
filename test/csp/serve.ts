import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
}

/** As strict as a policy gets; Cognito is the one other place. */
const policyFor = (cognito: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${new URL(cognito).origin}`,
    // The icon of the page.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** A site under that policy: what it has by path, `/` included. */
export async function serve(
  cognito: string,
  read: (path: string) => string | Buffer | undefined,
) {
  const http = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url
    const body = read(path)
    response.statusCode = body === undefined ? 404 : 200
    response.setHeader('content-security-policy', policyFor(cognito))
    response.setHeader(
      'content-type',
      `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`,
    )
    response.end(body)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    close: () => http.close(),
  }
}
