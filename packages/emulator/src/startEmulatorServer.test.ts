import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

let server: EmulatorServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

/** What comes back for bytes that no client of HTTP would let through. */
function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

test.each([
  ['an address that is none', 'GET // HTTP/1.1', '', 400],
  ['a host that is none', 'GET http://[ HTTP/1.1', '', 400],
  ['a method that fetch has not', 'TRACE / HTTP/1.1', '', 400],
  ['a method that nobody has', 'ODD / HTTP/1.1', '', 400],
  ['a method that Cognito has not', 'PUT / HTTP/1.1', '{}', 405],
  ['a tunnel', 'CONNECT a:1 HTTP/1.1', '', 405],
  ['a body where there is none', 'GET / HTTP/1.1', '{}', 400],
  ['a body that is no JSON', 'POST / HTTP/1.1', '{', 400],
  ['a fault that is no JSON', 'POST /_emulator/faults HTTP/1.1', '{', 400],
  [
    'a time without end',
    'POST /_emulator/clock HTTP/1.1',
    '{"advance":1e999}',
    400,
  ],
])('%s is refused, and the server goes on', async (_, line, body, status) => {
  server = await startEmulatorServer({ port: 0 })
  const { port, url } = server
  const head = `${line}\r\nhost: 127.0.0.1\r\ncontent-length: ${body.length}\r\n\r\n`
  expect(await sendRaw(port, head + body)).toMatch(`HTTP/1.1 ${status} `)
  expect((await fetch(url)).status).toBe(200)
})

test('a refusal that repeats a long text is one that clients can read', async () => {
  server = await startEmulatorServer({ port: 0 })
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'x-amz-target': 'AWSCognitoIdentityProviderService.DescribeUserPool',
    },
    body: JSON.stringify({ UserPoolId: 'a'.repeat(100_000) }),
  })
  expect(await response.json()).toMatchObject({
    message: expect.stringMatching(/Value 'a{100000}' at 'userPoolId'/),
  })
})

test('a port in use is named, with the way out', async () => {
  server = await startEmulatorServer({ port: 0 })
  const { port } = server
  await expect(startEmulatorServer({ port })).rejects.toThrow(
    `Port ${port} is in use. Stop what uses it or choose another: --port ${port + 1}, or EMULATOR_PORT.`,
  )
})

test('a dropped connection is dropped on the wire too', async () => {
  server = await startEmulatorServer({ port: 0 })
  const effect = { kind: 'drop' } as const
  server.emulator.addFault({ operation: '*', effect })
  const call = () => fetch(`${server?.url}/`, { method: 'POST', body: '{}' })
  await expect(call()).rejects.toThrow('fetch failed')
  expect((await call()).status).toBe(400)
})

test("an abort of the client ends a fault's wait", async () => {
  server = await startEmulatorServer({ port: 0 })
  const { emulator, url } = server
  emulator.addFault({ operation: '*', latencyMs: 60_000 })
  const init = { method: 'POST', body: '{}', signal: AbortSignal.timeout(300) }
  const heard = new Promise<void>((resolve) => {
    emulator.subscribe(resolve)
  })
  await expect(fetch(url, init)).rejects.toThrow('timeout')
  await heard
  expect(emulator.log.at(-1)).toMatchObject({ status: 0 })
})
