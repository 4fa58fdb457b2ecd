import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JwtVerifier } from 'aws-jwt-verify'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkExchanges } from '../../../test/schemas/checkExchanges.ts'
import type { Exchange } from './index.ts'
import { startEmulatorServer } from './node.ts'
import { readOptions } from './server/readOptions.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** As it is published: compiled, it starts four times as fast. */
const bin = fromHere('../dist/cli.js')

beforeAll(() => {
  execFileSync(fromHere('../../../node_modules/.bin/tsc'), [
    '-b',
    fromHere('..'),
  ])
})

let folder: string
let savedOnce: string | undefined
const children = new Set<ChildProcess>()
const urls = new Set<string>()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cognito-devices-emulator-'))
})

afterEach(async () => {
  const logs = await Promise.all([...urls].map(readLog))
  urls.clear()
  for (const child of children) child.kill('SIGKILL')
  children.clear()
  rmSync(folder, { recursive: true, force: true })
  expect(await checkExchanges(undefined, logs.flat())).toEqual([])
})

/** For the watch that every other emulator is under; one that ended is gone. */
async function readLog(url: string): Promise<Exchange[]> {
  const answer = fetch(`${url}/_emulator/log`).then((log) => log.json())
  return answer.catch(() => [])
}

type Run = { output: string; url: string; child: ChildProcess }

/** Runs the command until it listens, or ends. */
function run(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [bin, '--port', '0', ...args], {
    cwd: folder,
  })
  children.add(child)
  return new Promise((resolve) => {
    let output = ''
    const end = () => {
      const [, url = ''] = output.match(/emulator on (\S+)/) ?? []
      if (url) urls.add(url)
      resolve({ output, url, child })
    }
    const read = (chunk: Buffer) => {
      output += chunk
      if (/\/messages'\n|no pool yet|CLIENT_ID=\S+\n/.test(output)) end()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', end)
  })
}

function stop({ child }: Run, signal: NodeJS.Signals) {
  return new Promise((resolve) => {
    child.on('close', resolve)
    child.kill(signal)
  })
}

function write(name: string, content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  writeFileSync(join(folder, name), text)
  return name
}

async function call<T = Record<string, unknown>>(
  { url }: Run,
  operation: string,
  input: object,
): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
  })
  return JSON.parse((await response.text()) || '{}') as T
}

const deviceKey = 'eu-central-1_0a1b2c3d-0000-4000-8000-000000000001'
const sub = '0a1b2c3d-0000-4000-8000-000000000002'

const seed = {
  pools: [
    {
      id: 'eu-central-1_Ada',
      signInWith: ['email'],
      userSessions: { maxPerUser: 5 },
      clients: [{ id: 'web', settings: { AccessTokenValidity: 2 } }],
      users: [
        {
          username: 'ada@example.com',
          password: 'Correct-horse-9',
          sub,
          devices: [{ key: deviceKey, name: 'Laptop' }],
          sessions: [{ device: deviceKey, minutesAgo: 60 }],
        },
      ],
    },
  ],
}

const poolUser = { UserPoolId: 'eu-central-1_Ada', Username: 'ada@example.com' }

type Tokens = {
  AuthenticationResult: { AccessToken: string; RefreshToken: string }
}

function signIn(running: Run) {
  return call<Tokens>(running, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: 'web',
    AuthParameters: {
      USERNAME: 'ada@example.com',
      PASSWORD: 'Correct-horse-9',
    },
  })
}

test('without a file it makes a pool and prints what to paste', async () => {
  const { output } = await run('--seed')
  expect(output).toContain('A test double, never expose it.')
  expect(output).toMatch(/userPoolId: 'us-east-1_\w{9}'/)
  expect(output).toMatch(/^COGNITO_CLIENT_ID=\w{26}$/m)
  const [, url = ''] = output.match(/curl '(.*\/totp.*)'/) ?? []
  expect(await (await fetch(url)).json()).toMatchObject({
    code: expect.stringMatching(/^\d{6}$/),
  })
})

test('the code that it prints a call for is that of a user with a name', async () => {
  const users = [
    {
      username: 'ada',
      password: 'Correct-horse-9',
      attributes: { email: 'ada@example.com' },
      totpSecret: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
    },
  ]
  const pools = [{ id: 'us-east-1_Ada', clients: [{ id: 'web' }], users }]
  const { output } = await run('--seed', write('seed.json', { pools }))
  expect(output).toContain("The code of ada's authenticator app")
  const [, url = ''] = output.match(/curl '(.*\/totp.*)'/) ?? []
  expect((await fetch(url)).status).toBe(200)
})

test('a seed has the ids one chooses, devices and sessions', async () => {
  const running = await run('--seed', write('seed.json', seed))
  expect(running.output).toContain("userPoolId: 'eu-central-1_Ada'")
  expect(running.output).toContain('COGNITO_REGION=eu-central-1')
  const devices = await call<{ Devices: object[] }>(
    running,
    'AdminListDevices',
    poolUser,
  )
  expect(devices.Devices).toMatchObject([{ DeviceKey: deviceKey }])
  const sessions = await call<{ Sessions: { CreateDate: number }[] }>(
    running,
    'AdminListUserSessions',
    poolUser,
  )
  expect(sessions.Sessions).toMatchObject([{ ClientId: 'web' }])
  const age = Date.now() / 1000 - (sessions.Sessions[0]?.CreateDate ?? 0)
  expect(age).toBeGreaterThan(3599)
  const { AuthenticationResult } = await signIn(running)
  expect(AuthenticationResult).toMatchObject({ ExpiresIn: 7200 })
  expect(
    await call(running, 'GetUser', {
      AccessToken: AuthenticationResult.AccessToken,
    }),
  ).toMatchObject({ Username: sub })
})

test('a seed that is refused ends the command', async () => {
  const { output, url } = await run('--seed', write('seed.json', '{}'))
  expect(output).toBe('seed.json:1: The seed lacks "pools".\n')
  expect(url).toBe('')
})

test('what was kept goes on after a kill, key and tokens too', async () => {
  const args = ['--seed', write('seed.json', seed), '--state', 'state.json']
  const first = await run(...args)
  const { AuthenticationResult } = await signIn(first)
  await call(first, 'AdminDisableUser', poolUser)
  const jwks = await readJwks(first)
  const saved = () => readFileSync(join(folder, 'state.json'), 'utf8')
  await expect
    .poll(saved, { timeout: 10_000, interval: 20 })
    .toContain('"enabled":false')
  await stop(first, 'SIGKILL')
  expect(statSync(join(folder, 'state.json')).mode & 0o777).toBe(0o600)

  const second = await run(...args)
  expect(second.output).toContain('It goes on from state.json.')
  expect(second.output).toContain('nothing was seeded')
  expect(await readJwks(second)).toEqual(jwks)
  const { AccessToken } = AuthenticationResult
  expect(await call(second, 'GetUser', { AccessToken })).toMatchObject({
    message: 'User is disabled.',
  })
})

async function readJwks({ url }: Run) {
  const response = await fetch(`${url}/eu-central-1_Ada/.well-known/jwks.json`)
  return response.json()
}

test('a file of one emulator is refused to another, by any name', async () => {
  const args = ['--seed', write('seed.json', seed), '--state', 'state.json']
  const first = await run(...args)
  symlinkSync('state.json', join(folder, 'link.json'))
  for (const name of ['state.json', './state.json', 'link.json']) {
    const second = await run('--seed', '--state', name)
    expect(second.output).toContain(
      `${name} belongs to another emulator, which is running.`,
    )
    expect(second.url).toBe('')
  }
  expect(await call(first, 'AdminGetUser', poolUser)).toMatchObject({
    Enabled: true,
  })
  await stop(first, 'SIGTERM')
  expect((await run(...args)).output).toContain('It goes on from state.json.')
})

test('a stop keeps what was done last', async () => {
  const args = ['--seed', write('seed.json', seed), '--state', 'state.json']
  const first = await run(...args)
  await call(first, 'AdminDisableUser', poolUser)
  await stop(first, 'SIGTERM')
  const second = await run(...args)
  expect(await call(second, 'AdminGetUser', poolUser)).toMatchObject({
    Enabled: false,
  })
})

async function readSavedOnce(): Promise<string> {
  savedOnce ??= await (async () => {
    await stop(await run('--seed', '--state', 'first.json'), 'SIGTERM')
    return readFileSync(join(folder, 'first.json'), 'utf8')
  })()
  return savedOnce
}

test.each([
  ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ['another kind', () => '{"format":"cognito-devices-emulator/2","state":{}}'],
  [
    'another format',
    (text: string) => text.replace('emulator/2', 'emulator/1'),
  ],
  [
    'less in it than this version has',
    (text: string) => text.replaceAll('"passkeys"', '"before"'),
  ],
  ['no key', (text: string) => text.replace('"kty":"RSA"', '"kty":"oct"')],
])('a state file with %s is kept, and reported', async (_, damage) => {
  const damaged = damage(await readSavedOnce())
  write('state.json', damaged)
  const { output } = await run('--seed', '--state', 'state.json')
  expect(output).toMatch(
    /state.json cannot be used: .* It is kept as state.json.damaged-\d+/,
  )
  const kept = readdirSync(folder).find((name) => name.includes('.damaged-'))
  expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe(damaged)
  expect(output).toContain('userPoolId')
})

test('a state file that is a link stays one, and nobody else may read it', async () => {
  write('real.json', await readSavedOnce())
  chmodSync(join(folder, 'real.json'), 0o644)
  symlinkSync('real.json', join(folder, 'state.json'))
  await stop(await run('--state', 'state.json'), 'SIGTERM')
  expect(readdirSync(folder)).not.toContain(expect.stringContaining('.tmp'))
  expect(lstatSync(join(folder, 'state.json')).isSymbolicLink()).toBe(true)
  expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o600)
})

test('the issuer may be its own, and a back end finds its key', async () => {
  const file = write('seed.json', seed)
  const running = await run('--seed', file, '--issuer', 'own')
  const issuer = `${running.url}/eu-central-1_Ada`
  const response = await fetch(`${issuer}/.well-known/openid-configuration`)
  const configuration = (await response.json()) as Record<string, string>
  expect(configuration).toMatchObject({
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
  })
  const { AuthenticationResult } = await signIn(running)
  const verifier = JwtVerifier.create({
    issuer,
    audience: null,
    jwksUri: configuration.jwks_uri,
  })
  verifier.cacheJwks((await readJwks(running)) as never)
  await verifier.verify(AuthenticationResult.AccessToken)
  for (const name of ['jwks.json', 'openid-configuration']) {
    const none = await fetch(`${running.url}/a_None/.well-known/${name}`)
    expect(none.status).toBe(404)
  }
})

test('a port in use ends the command, and leaves no file', async () => {
  const { port, close } = await startEmulatorServer({ port: 0 })
  const child = spawn(
    process.execPath,
    [bin, '--port', String(port), '--state', 'state.json', '--seed'],
    { cwd: folder },
  )
  children.add(child)
  const code = await new Promise((end) => child.on('close', end))
  await close()
  expect(code).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test('a state file that cannot be written ends the command', async () => {
  const { output, url } = await run('--state', 'nowhere/state.json')
  expect(output).toMatch(/^nowhere\/state\.json could not be saved: /)
  expect(url).toBe('')
})

test('an option that is none is named', async () => {
  const server = await startEmulatorServer({ port: 0 })
  const inUse = await run('--seed', '--port', String(server.port))
  await server.close()
  expect(inUse.output).toMatch(/^Port \d+ is in use/)
  expect((await run('--what')).output).toContain("Unknown option '--what'")
  expect((await run('--version')).output).toMatch(/^\d+\.\d+\.\d+$/m)
  expect((await run('--help')).output).toContain(
    'npx --no -- cognito-devices-emulator',
  )
})

test.each([
  ['--port', 'x', 'x is not a port'],
  ['--region', 'moon', 'moon is not a region'],
  ['--issuer', 'me', 'me is not an issuer'],
  ['--allow-origin', 'me', 'me is not an origin'],
])('%s %s is refused', (option, value, message) => {
  expect(() => readOptions([option, value], {})).toThrow(message)
})

test('quotas are those of a new account', async () => {
  const running = await run('--seed', write('seed.json', seed), '--quotas')
  const names = await Promise.all(
    Array.from({ length: 200 }, () =>
      call<{ __type?: string }>(running, 'AdminUpdateDeviceStatus', {
        ...poolUser,
        DeviceKey: deviceKey,
        DeviceRememberedStatus: 'remembered',
      }),
    ),
  )
  const refused = names.filter(({ __type }) => __type)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ __type: 'TooManyRequestsException' })
}, 30_000)
