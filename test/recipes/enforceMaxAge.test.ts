import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { transform } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addUser } from '../support/addUser.ts'
import { readTruth } from '../support/createDevices.ts'

const folder = `${import.meta.dirname}/.snippets`
const day = 24 * 60 * 60_000

type Options = {
  userPoolId: string
  maxAge: number
  isDryRun: boolean
  startAt?: string | undefined
  onPage?: (next: string | undefined) => unknown
  onEnded?: (ended: { deviceKey: string }) => unknown
  pace: number
  signal?: AbortSignal
}
type Count = { users: number; devices: number; ended: number }

let enforceMaxAge: (
  cognito: CognitoIdentityProviderClient,
  options: Options,
) => Promise<Count>

/** The job as the guide has it; `snippets.test.ts` compiles it with its types. */
beforeAll(async () => {
  const guide = readFileSync(
    `${import.meta.dirname}/../../docs/trust.md`,
    'utf8',
  )
  const [, source = ''] = /^```ts\n(.*?)^```$/ms.exec(guide) ?? []
  const { code } = await transform(source, { loader: 'ts', format: 'esm' })
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/enforceMaxAge.mjs`, code)
  const job = await import(`${folder}/enforceMaxAge.mjs`)
  enforceMaxAge = job.enforceMaxAge
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Ada has an old and a new browser, and one that is off; others have none. */
async function openPool({ users = 0 } = {}) {
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const open = async (days: number, remembered: boolean) => {
    emulator.advance(-days * day)
    const { deviceKey = '' } = await seedSession(emulator, seed, { remembered })
    emulator.advance(days * day)
    return deviceKey
  }
  const old = await open(40, true)
  const recent = await open(20, true)
  const off = await open(40, false)
  for (let index = 0; index < users; index++)
    await addUser(emulator, seed, `user-${index}@example.com`)
  const server = await startEmulatorServer({ emulator, port: 0 })
  const cognito = new CognitoIdentityProviderClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  })
  emulator.clearLog()
  return {
    emulator,
    old,
    recent,
    off,
    run: (options: Partial<Options> = {}) =>
      enforceMaxAge(cognito, {
        userPoolId: seed.userPoolId,
        maxAge: 30 * day,
        isDryRun: false,
        pace: 0,
        ...options,
      }),
    truths: () =>
      Promise.all(
        [old, recent, off].map((key) => readTruth({ emulator, seed }, key)),
      ),
    calls: (name: string) =>
      emulator.log.filter(({ operation }) => operation === name).length,
    close: () => server.close(),
  }
}

test('the job turns off what is over age, once, and nothing else', async () => {
  const pool = await openPool()
  const ended: string[] = []
  const options = {
    onEnded: ({ deviceKey }: { deviceKey: string }) => ended.push(deviceKey),
  }
  const before = await pool.truths()
  expect(await pool.run({ ...options, isDryRun: true })).toEqual({
    users: 1,
    devices: 3,
    ended: 1,
  })
  expect(await pool.truths()).toEqual(before)
  await pool.run(options)
  expect(ended).toEqual([pool.old, pool.old])
  expect(await pool.truths()).toEqual([
    'not_remembered',
    'remembered',
    'not_remembered',
  ])
  expect(await pool.run(options)).toMatchObject({ ended: 0 })
  expect(pool.calls('AdminUpdateDeviceStatus')).toBe(1)
  await pool.close()
})

test('it goes on where it stopped', async () => {
  const pool = await openPool({ users: 130 })
  const pages: (string | undefined)[] = []
  const controller = new AbortController()
  const stopped = pool.run({
    signal: controller.signal,
    onPage(next) {
      pages.push(next)
      controller.abort(new Error('stopped'))
    },
  })
  await expect(stopped).rejects.toThrow('stopped')
  expect(pages).toEqual([expect.any(String)])
  const first = pool.calls('AdminListDevices')
  expect(first).toBe(60)
  await pool.run({
    startAt: pages[0],
    onPage: (next) => pages.push(next),
  })
  expect(pool.calls('AdminListDevices')).toBe(131)
  expect(pages.at(-1)).toBeUndefined()
  expect((await pool.truths())[0]).toBe('not_remembered')
  await pool.close()
})

test('a device that goes in between is skipped, and any other error is told', async () => {
  const pool = await openPool()
  const fail = (name: string) =>
    pool.emulator.addFault({
      operation: 'AdminUpdateDeviceStatus',
      effect: { kind: 'error', name },
      times: 1,
    })
  fail('ResourceNotFoundException')
  expect(await pool.run()).toMatchObject({ users: 1, ended: 0 })
  fail('TooManyRequestsException')
  await expect(pool.run()).rejects.toThrow()
  expect(await pool.run()).toMatchObject({ ended: 1 })
  await pool.close()
})

test('an age that is none is refused before anything is read', async () => {
  const pool = await openPool()
  for (const maxAge of [0, -1, Number.NaN])
    await expect(pool.run({ maxAge })).rejects.toThrow(RangeError)
  expect(pool.emulator.log).toHaveLength(0)
  await pool.close()
})
