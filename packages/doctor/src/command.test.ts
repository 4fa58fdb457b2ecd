import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { seedPool } from '@cognito-devices/emulator'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOptions, UsageError } from './readOptions.ts'

const bin = fileURLToPath(
  new URL('../bin/cognito-devices-doctor.mjs', import.meta.url),
)

let server: EmulatorServer
let poolId: string
let clientId: string
let brokenClientId: string
const secret = 'a1b2c3d4e5f6a7b8c9d0e1f2secret'

beforeAll(async () => {
  server = await startEmulatorServer({ port: 0 })
  const { emulator } = server
  const seed = await seedPool(emulator)
  poolId = seed.userPoolId
  clientId = seed.clientId
  const { UserPoolClient } = await emulator.send('CreateUserPoolClient', {
    UserPoolId: poolId,
    ClientName: 'server',
    ClientSecret: secret,
  })
  brokenClientId = (UserPoolClient as { ClientId: string }).ClientId
})

afterAll(() => server.close())

type Run = { code: number | null; output: string; errors: string }

function run(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], {
    // Whoever runs the tests may be signed in to AWS.
    env: {
      PATH: process.env.PATH,
      AWS_ACCESS_KEY_ID: 'AKIAOFTHEPERSON',
      AWS_SECRET_ACCESS_KEY: 'theirs',
      AWS_SESSION_TOKEN: 'session-of-the-person',
    },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }))
  })
}

const diagnose = (client: string, ...args: string[]) =>
  run(
    ...['--user-pool-id', poolId, '--client-id', client],
    ...['--endpoint', server.url, ...args],
  )

test('says that a browser can be remembered, and ends with 0', async () => {
  const { code, output } = await diagnose(clientId)
  expect(output).toMatch(/^With these settings a browser can be remembered\./)
  expect(code).toBe(0)
})

test('says what blocks and which setting to change, and ends with 1', async () => {
  const { code, output } = await diagnose(brokenClientId)
  expect(output).toContain('✗ The client has a secret.')
  expect(output).toContain('Change: Make a client without a secret')
  expect(output).not.toContain(secret)
  expect(code).toBe(1)
})

test('--json gives the diagnosis and no secret', async () => {
  const { code, output } = await diagnose(brokenClientId, '--json')
  expect(JSON.parse(output)).toMatchObject({
    canRemember: false,
    findings: expect.arrayContaining([
      expect.objectContaining({ code: 'client-secret', severity: 'blocks' }),
    ]),
  })
  expect(output).not.toContain(secret)
  expect(code).toBe(1)
})

test('a pool that does not exist ends with 3 and what to look at', async () => {
  const { code, output, errors } = await run(
    ...['--user-pool-id', 'us-east-1_Nobody123', '--client-id', clientId],
    ...['--endpoint', server.url],
  )
  expect(errors).toContain('ResourceNotFoundException')
  expect(errors).toContain('Look at --user-pool-id')
  expect(output).toBe('')
  expect(code).toBe(3)
})

test('an endpoint is not given the credentials of the person', async () => {
  const headers: string[] = []
  const stranger = createServer((request, response) => {
    headers.push(JSON.stringify(request.headers))
    response.end('{}')
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const { port } = stranger.address() as { port: number }
  const { code, errors } = await run(
    ...['--user-pool-id', poolId, '--client-id', clientId],
    ...['--endpoint', `http://127.0.0.1:${port}`],
  )
  stranger.close()
  expect(headers.length).toBeGreaterThan(0)
  expect(headers.join()).not.toMatch(/AKIAOFTHEPERSON|session-of-the-person/)
  expect(errors).toContain('not Cognito’s')
  expect(code).toBe(3)
})

test('options that make no sense end with 2 and the usage', async () => {
  const { code, output, errors } = await run('--user-pool-id', poolId)
  expect(errors).toContain('--client-id is missing')
  expect(errors).toContain('Usage: ')
  expect(output).toBe('')
  expect(code).toBe(2)
})

const ids = ['--user-pool-id', 'eu-west-1_a', '--client-id', 'b']

test.each([
  ['no pool', [], '--user-pool-id is missing'],
  ['what is no pool', ['--user-pool-id', 'pool'], 'pool is not the id'],
  ['what is no client', [...ids, '--client-id', 'a b'], 'a b is not the id'],
  ['an unknown option', ['--pool', 'x'], "Unknown option '--pool'"],
  ['a word too many', [...ids, 'x'], "Unexpected argument 'x'"],
  ['what is no region', [...ids, '--region', 'moon'], 'moon is not a region'],
  ['what is no URL', [...ids, '--endpoint', 'x:'], 'x: is not a URL'],
])('%s is said to be one', (_, args, said) => {
  expect(() => readOptions(args)).toThrow(UsageError)
  expect(() => readOptions(args)).toThrow(said)
})

test('the region is the pool’s, unless another is named', () => {
  expect(readOptions(ids)).toMatchObject({ region: 'eu-west-1' })
  expect(readOptions([...ids, '--region', 'us-west-2'])).toMatchObject({
    region: 'us-west-2',
  })
})

test('--help says what each ending means', async () => {
  const { code, output } = await run('--help')
  expect(output).toContain('It ends with 0')
  expect(code).toBe(0)
})
