import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createEmulator,
  type Emulator,
  type Seed,
  seedEmulator,
  seedSession,
} from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { computePowersNatively } from '../clients/computePowersNatively.ts'
import { openSdk } from '../clients/openSdk.ts'
import { installPeers } from './bytes.ts'
import { median, type Table } from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = fileURLToPath(new URL('emulators', import.meta.url))

type Candidate = {
  name: string
  /** @param cwd - an empty folder of its own */
  start(port: number, cwd: string): ChildProcess
}

const candidates: Candidate[] = [
  {
    name: 'this emulator',
    start: (port, cwd) =>
      spawn(
        process.execPath,
        [`${root}packages/emulator/dist/cli.js`, '--port', String(port)],
        { cwd, stdio: 'ignore' },
      ),
  },
  {
    name: 'cognito-local',
    start: (port, cwd) =>
      spawn(process.execPath, [`${folder}/node_modules/.bin/cognito-local`], {
        // It keeps its files where it is started.
        cwd,
        env: { ...process.env, PORT: String(port), CODE: '123456' },
        stdio: 'ignore',
      }),
  },
]

/** A stranger's look at both: how soon, how fast, and what they can do. */
export async function besideCognitoLocal(): Promise<Table> {
  // As they are published: compiled, and started by Node alone.
  execFileSync('npx', ['tsc', '-b', 'packages/emulator'], { cwd: root })
  installPeers(folder)
  const columns: string[][] = []
  for (const { start } of candidates) {
    const startMs: number[] = []
    for (let count = 0; count < 5; count++) {
      const { ms, stop } = await startAndWait(start)
      startMs.push(ms)
      await stop()
    }
    const { stop, url } = await startAndWait(start)
    try {
      columns.push([
        `${Math.round(median(startMs))} ms`,
        ...(await measureServer(url)),
      ])
    } finally {
      await stop()
    }
  }
  const what = [
    'start until the first answer',
    'sign-ins by plain password, a second',
    'sign-in by SRP',
    'a sign-in makes a device',
    'ListDevices',
    'UpdateDeviceStatus',
  ]
  return {
    title: 'The emulator beside cognito-local',
    note: 'cognito-local of `test/bench/emulators/package.json`. The start is the median of five. Sign-ins come one after the other over HTTP, without a second factor, since they have no other in common. Where one of them cannot do a thing, its own words stand.',
    columns: ['what', ...candidates.map(({ name }) => name)],
    rows: what.map((each, index) => [
      each,
      ...columns.map((column) => column[index] ?? '–'),
    ]),
  }
}

async function startAndWait(start: Candidate['start']) {
  const port = await findPort()
  const url = `http://127.0.0.1:${port}`
  const cwd = mkdtempSync(join(tmpdir(), 'cognito-devices-bench-'))
  const begun = performance.now()
  const child = start(port, cwd)
  const ended = once(child, 'exit')
  async function stop() {
    child.kill()
    await ended
    rmSync(cwd, { recursive: true, force: true })
  }
  for (;;) {
    const answer = await call(url, 'ListUserPools', { MaxResults: 1 }).catch(
      () => undefined,
    )
    if (answer) return { stop, url, ms: performance.now() - begun }
    if (child.exitCode !== null) throw new Error('It has not started.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function measureServer(url: string): Promise<string[]> {
  const username = 'ada@example.com'
  const password = 'Correct-horse-9'
  const { UserPool } = await made(url, 'CreateUserPool', {
    PoolName: 'bench',
    UsernameAttributes: ['email'],
    DeviceConfiguration: {
      ChallengeRequiredOnNewDevice: true,
      DeviceOnlyRememberedOnUserPrompt: true,
    },
  })
  const UserPoolId = UserPool.Id
  const { UserPoolClient } = await made(url, 'CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'bench',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
  })
  const { ClientId } = UserPoolClient
  await made(url, 'AdminCreateUser', {
    UserPoolId,
    Username: username,
    MessageAction: 'SUPPRESS',
    UserAttributes: [{ Name: 'email', Value: username }],
  })
  await made(url, 'AdminSetUserPassword', {
    UserPoolId,
    Username: username,
    Password: password,
    Permanent: true,
  })
  const signIn = () =>
    made(url, 'InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    })
  const { AuthenticationResult } = await signIn()
  const count = 100
  const begun = performance.now()
  for (let each = 0; each < count; each++) await signIn()
  const perSecond = count / ((performance.now() - begun) / 1000)
  const answers = async (operation: string, input: object) => {
    const { body, ok } = await call(url, operation, input)
    return ok ? 'yes' : `no: ${body.message ?? body.__type}`
  }
  const { AccessToken, NewDeviceMetadata } = AuthenticationResult
  const { DeviceKey = 'us-east-1_0' } = NewDeviceMetadata ?? {}
  await call(url, 'ConfirmDevice', { AccessToken, DeviceKey })
  return [
    String(Math.round(perSecond)),
    await answers('InitiateAuth', {
      AuthFlow: 'USER_SRP_AUTH',
      ClientId,
      AuthParameters: { USERNAME: username, SRP_A: '2' },
    }),
    NewDeviceMetadata ? 'yes' : 'no: no NewDeviceMetadata',
    await answers('ListDevices', { AccessToken }),
    await answers('UpdateDeviceStatus', {
      AccessToken,
      DeviceKey,
      DeviceRememberedStatus: 'remembered',
    }),
  ]
}

async function call(url: string, operation: string, input: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
  })
  const text = await response.text()
  return { ok: response.ok, body: text ? JSON.parse(text) : {} }
}

async function made(url: string, operation: string, input: object) {
  const { body, ok } = await call(url, operation, input)
  if (ok) return body
  throw new Error(`${operation}: ${JSON.stringify(body)}`)
}

async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

const poolId = 'us-east-1_Example1'

const seed: Seed = {
  userPoolId: poolId,
  clientId: 'web',
  username: 'ada@example.com',
  password: 'Correct-horse-9',
  sub: '0f7f5a0c-6c8f-4d35-9bd2-6a4f6b8b2f11',
}

/** In this process, where the emulator's own work can be told from a client's. */
export async function emulatorAlone(): Promise<Table> {
  const emulator = createEmulator()
  await seedEmulator(emulator, {
    pools: [
      {
        id: poolId,
        signInWith: ['email'],
        mfa: 'OPTIONAL',
        clients: [{ id: 'web' }],
        users: [
          {
            username: seed.username,
            password: seed.password,
            sub: seed.sub,
            totpSecret: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
          },
          {
            username: 'list@example.com',
            password: seed.password,
            devices: Array.from({ length: 5000 }, () => ({})),
          },
        ],
      },
    ],
  })

  const cpuMs: number[] = []
  const { handle } = emulator
  emulator.handle = async (request) => {
    const before = process.cpuUsage()
    const response = await handle(request)
    const { user, system } = process.cpuUsage(before)
    cpuMs.push((user + system) / 1000)
    return response
  }
  const server = await startEmulatorServer({ emulator, port: 0 })
  const restore = await computePowersNatively()
  const sdk = openSdk(server.url, seed, () => emulator.totpCode(seed))
  const { accessToken } = await sdk.signIn()
  const perSignIn: number[] = []
  try {
    const { Devices } = await emulator.send<{
      Devices: { DeviceKey: string }[]
    }>('AdminListDevices', { UserPoolId: poolId, Username: seed.username })
    await emulator.send('UpdateDeviceStatus', {
      AccessToken: accessToken,
      DeviceKey: Devices[0]?.DeviceKey,
      DeviceRememberedStatus: 'remembered',
    })
    for (let count = 0; count < 40; count++) {
      cpuMs.length = 0
      await sdk.signIn()
      perSignIn.push(cpuMs.reduce((sum, each) => sum + each, 0))
    }
  } finally {
    restore()
    sdk.close()
    await server.close()
  }
  const pages = await listPages(emulator)
  const show = (values: number[]) => `${median(values).toFixed(1)} ms`
  return {
    title: 'The emulator alone',
    note: 'Processor time of the emulator itself, the client’s left out, as the median. A sign-in is its four calls, with both proofs and the signing of the tokens.',
    columns: ['what', 'measured'],
    rows: [
      ['a sign-in by password and device, by SRP', show(perSignIn)],
      ['a page of ListDevices, 60 of 5,000 devices', show(pages)],
    ],
  }
}

async function listPages(emulator: Emulator): Promise<number[]> {
  const { accessToken } = await seedSession(emulator, {
    ...seed,
    username: 'list@example.com',
  })
  const times: number[] = []
  let token: string | undefined
  do {
    const before = process.cpuUsage()
    const page = await emulator.send<{ PaginationToken?: string }>(
      'ListDevices',
      {
        AccessToken: accessToken,
        Limit: 60,
        ...(token && { PaginationToken: token }),
      },
    )
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    token = page.PaginationToken
  } while (token)
  return times
}
