import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seedPool } from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

let server: EmulatorServer

beforeEach(async () => {
  server = await startEmulatorServer({
    port: 0,
    allowHosts: ['cognito'],
    allowOrigins: ['http://localhost:6006'],
  })
})

afterEach(() => server.close())

type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A browser sets these headers by itself, so fetch could not. */
function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const { port } = server
  const host = { host: `127.0.0.1:${port}` }
  return new Promise<{ status: number; text: string; cors: unknown }>(
    (resolve, reject) => {
      const outgoing = request(
        {
          port,
          host: '127.0.0.1',
          path,
          method,
          headers: { ...host, ...headers },
        },
        async (response) => {
          let text = ''
          for await (const chunk of response) text += chunk
          const cors = response.headers['access-control-allow-origin']
          resolve({ status: response.statusCode ?? 0, text, cors })
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    },
  )
}

function call(operation: string, headers: Record<string, string>, input = {}) {
  const target = `AWSCognitoIdentityProviderService.${operation}`
  return send('/', {
    method: 'POST',
    headers: { 'x-amz-target': target, ...headers },
    body: JSON.stringify(input),
  })
}

describe('the host', () => {
  test.each([
    'evil.example',
    'evil.example:9339',
    '127.0.0.1.evil.example',
    '[',
  ])(
    '%s is refused, for whatever it asks, and may read nothing',
    async (host) => {
      for (const path of [
        '/',
        '/_emulator/messages',
        '/x/.well-known/jwks.json',
      ]) {
        const { status, text, cors } = await send(path, { headers: { host } })
        expect({ status, cors }).toEqual({ status: 403, cors: undefined })
        expect(text).toContain('--allow-host')
      }
      expect((await call('GetUser', { host })).status).toBe(403)
      expect(server.emulator.log).toEqual([])
    },
  )

  test.each([
    'localhost',
    '127.0.0.1',
    '127.1.2.3',
    '[::1]',
    'app.localhost',
    'COGNITO',
  ])('%s is heard', async (name) => {
    const headers = { host: `${name}:9339` }
    expect((await send('/_emulator/messages', { headers })).status).toBe(200)
  })
})

describe('a page', () => {
  const stranger = 'http://localhost:3000'

  test.each([
    ['of another origin', { origin: stranger }],
    [
      'of another local port',
      { origin: stranger, 'sec-fetch-site': 'same-site' },
    ],
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['without an origin', { origin: 'null' }],
  ])('%s neither controls nor administers', async (_, headers) => {
    const fault = JSON.stringify({ operation: '*' })
    for (const [path, method, body] of [
      ['messages', 'GET'],
      ['log', 'DELETE'],
      ['faults', 'POST', fault],
      ['clock', 'POST', '{"advance":1}'],
    ] as const) {
      const { status, text } = await send(`/_emulator/${path}`, {
        method,
        headers: { 'content-type': 'text/plain', ...headers },
        ...(body && { body }),
      })
      expect(status).toBe(403)
      expect(text).toContain('--allow-origin')
    }
    const answer = await call('CreateUserPool', headers, { PoolName: 'theirs' })
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({
      __type: 'ForbiddenException',
    })
    const signed = { authorization: 'AWS4-HMAC-SHA256 Credential=any' }
    expect((await call('AdminGetUser', { ...headers, ...signed })).status).toBe(
      403,
    )
    expect(server.emulator.faults).toEqual([])
    expect(server.emulator.log).toEqual([])
  })

  test('of any origin makes the calls that AWS takes unsigned', async () => {
    // The client's own table of what it sends without a signature.
    const main = createRequire(import.meta.url).resolve(
      '@aws-sdk/client-cognito-identity-provider',
    )
    const table = new URL(
      '../dist-es/auth/httpAuthSchemeProvider.js',
      `file://${main}`,
    )
    const names = [...readFileSync(table, 'utf8').matchAll(/case "(\w+)"/g)]
    expect(names.length).toBeGreaterThan(30)
    for (const [, name = ''] of names) {
      const { text } = await call(name, { origin: stranger })
      expect(text, name).not.toContain('ForbiddenException')
    }
  })

  test('of any origin makes its user’s own calls', async () => {
    for (const headers of [
      { origin: stranger, 'sec-fetch-site': 'same-site' },
      { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await call('GetUser', headers, { AccessToken: 'none' })
      expect(answer).toMatchObject({ status: 400, cors: '*' })
      expect(answer.text).toContain('Invalid Access Token')
    }
  })

  test.each([
    [
      'that is allowed',
      { origin: 'http://localhost:6006', 'sec-fetch-site': 'cross-site' },
    ],
    ['of the emulator', { 'sec-fetch-site': 'same-origin' }],
    ['of the emulator, in a browser that says less', {}, true],
    ['opened by hand', { 'sec-fetch-site': 'none' }],
    ['which is none', {}],
  ])('%s controls and administers', async (_, headers, ownOrigin = false) => {
    const origin = ownOrigin && { origin: server.url }
    const all = { ...headers, ...origin }
    const read = await send('/_emulator/messages', { headers: all })
    expect(read.status).toBe(200)
    const made = await call('CreateUserPool', all, { PoolName: 'ours' })
    expect(made.status).toBe(200)
  })

  test('may be allowed later, once its port is known', async () => {
    server.allowOrigin(stranger)
    const headers = { origin: stranger, 'sec-fetch-site': 'same-site' }
    expect((await send('/_emulator/log', { headers })).status).toBe(200)
  })
})

test('nothing is changed by GET', async () => {
  const { emulator } = server
  const { userPoolId, username } = await seedPool(emulator)
  const before = JSON.stringify([emulator.log, emulator.faults])
  const query = new URLSearchParams({ userPoolId, username, advance: '9' })
  for (const path of [
    'messages',
    'log',
    'faults',
    'clock',
    'totp',
    'restore',
  ]) {
    await send(`/_emulator/${path}?${query}`)
  }
  await send(`/?${query}`, {
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser' },
  })
  expect(JSON.stringify([emulator.log, emulator.faults])).toBe(before)
})

describe('what is too much', () => {
  const large = Buffer.alloc(40_000_000, 'a')

  test.each<Record<string, string>>([{}, { 'transfer-encoding': 'chunked' }])(
    'a body of 40 MB is refused, with %j',
    async (headers) => {
      const target = 'AWSCognitoIdentityProviderService.GetUser'
      const { status, text } = await send('/', {
        method: 'POST',
        headers: { 'x-amz-target': target, ...headers },
        body: large,
      })
      expect(status).toBe(413)
      expect(text).toContain('1 MB')
      expect(server.emulator.log).toEqual([])
    },
  )

  test('the log forgets the oldest calls before it is large', async () => {
    const { emulator } = server
    const input = { AccessToken: 'a', Any: 'a'.repeat(900_000) }
    for (let count = 0; count < 40; count++) {
      await emulator.send('GetUser', input).catch(() => undefined)
    }
    expect(JSON.stringify(emulator.log).length).toBeLessThan(20_000_000)
    expect(emulator.log.length).toBeGreaterThan(5)
    expect(emulator.log.at(-1)?.operation).toBe('GetUser')
  })
})

test.each([
  { operation: '*', effect: { kind: 'error', name: '__proto__' } },
  { operation: '*', latencyMs: 'soon' },
  { operation: '*', latencyMs: -1 },
  { operation: '*', deviceKey: {} },
  { operation: '*', effect: { kind: 'error', name: 'A', message: 1 } },
])('a fault that cannot be met is refused: %j', async (fault) => {
  const { status, text } = await send('/_emulator/faults', {
    method: 'POST',
    body: JSON.stringify(fault),
  })
  expect(status).toBe(400)
  expect(text).toContain('A fault')
})

test.each(['constructor', 'toString'])(
  'a fault may be named %s',
  async (name) => {
    server.emulator.addFault({
      operation: '*',
      effect: { kind: 'error', name },
    })
    const answer = await call('GetUser', {})
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ __type: name })
  },
)
