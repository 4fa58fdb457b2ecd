import { readFileSync } from 'node:fs'
import { json, toResponse } from '../http.ts'
import { run } from '../run.ts'
import type { Service } from '../service.ts'
import { describeState } from './describeState.ts'

const folder = new URL('../inspector/', import.meta.url)

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const files = new Set([
  'inspector.css',
  'inspector.js',
  'dom.js',
  'faults.js',
  'mountInspector.js',
  'service.js',
  'traffic.js',
  'users.js',
])

/** The page at `/` for people, and what it is made of and reads. */
export async function answerInspector(
  service: Service,
  request: Request,
): Promise<Response | undefined> {
  const { method, url, headers } = request
  const { pathname } = new URL(url)
  if (method === 'POST' && pathname === '/_emulator/administer') {
    return administer(service, await request.json())
  }
  if (method !== 'GET') return
  if (pathname === '/') {
    const isPerson = headers.get('accept')?.includes('text/html')
    return isPerson ? readFile('index.html') : undefined
  }
  if (pathname === '/_emulator/state') return json(describeState(service))
  const name = pathname.replace('/_emulator/inspector/', '')
  return files.has(name) ? readFile(name) : undefined
}

/** Not logged and not subject to faults, which are for the app's calls. */
async function administer(service: Service, body: unknown): Promise<Response> {
  const { operation, input } = body as { operation?: unknown; input?: unknown }
  const name = String(operation)
  if (!name.startsWith('Admin')) return json({ message: `No ${name}.` }, 400)
  const { caller } = service
  return toResponse(
    await run(service, { operation: name, input, caller }),
    crypto.randomUUID(),
  )
}

function readFile(name: string): Response {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? ''
  return new Response(readFileSync(new URL(name, folder)), {
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      // It shows codes and has buttons, so no other page may frame it.
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
}
