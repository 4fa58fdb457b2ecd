import { expect, test } from 'vitest'
import { openSeededPool } from '../../../test/support/seededPool.ts'

const day = 24 * 60 * 60 * 1000

const kinds = [
  'accessTokens',
  'sessions',
  'refreshTokens',
  'challenges',
] as const

async function open() {
  const pool = await openSeededPool({}, { mfa: 'OPTIONAL' })
  const sizes = () => {
    const { state } = pool.emulator.snapshot()
    return kinds.map((kind) => state[kind].size)
  }
  const signIn = async () => {
    pool.emulator.advance(60_000)
    const { Session, ChallengeName = '' } = await pool.signIn()
    const SOFTWARE_TOKEN_MFA_CODE = pool.emulator.totpCode(pool.seed)
    return pool.respond(ChallengeName, Session, { SOFTWARE_TOKEN_MFA_CODE })
  }
  return { ...pool, sizes, signIn }
}

test('what has ended is forgotten a day later', async () => {
  const { signIn, sizes, emulator } = await open()
  const { AuthenticationResult } = await signIn()
  await signIn()
  const getUser = () =>
    emulator.send('GetUser', { AccessToken: AuthenticationResult?.AccessToken })
  emulator.advance(day / 2)
  await signIn()
  await expect(getUser()).rejects.toThrow('Access Token has expired')
  emulator.advance(31 * day)
  await signIn()
  const [accessTokens, sessions, refreshTokens, challenges] = sizes()
  expect({ accessTokens, sessions, refreshTokens, challenges }).toEqual({
    accessTokens: 1,
    sessions: 1,
    refreshTokens: 1,
    challenges: 1,
  })
  await expect(getUser()).rejects.toThrow('Invalid Access Token')
})

test('of what has not, the last 20,000 are kept', async () => {
  const { signIn, sizes, emulator } = await open()
  await signIn()
  const snapshot = emulator.snapshot()
  for (const kind of kinds) {
    const map = snapshot.state[kind] as Map<string, unknown>
    const [value] = map.values()
    for (let count = 0; count < 25_000; count++) {
      const session = kind === 'refreshTokens' ? `${count}` : value
      map.set(`${count}`, session)
    }
  }
  emulator.restore(snapshot)
  const { AuthenticationResult } = await signIn()
  for (const size of sizes()) {
    expect(size).toBeLessThanOrEqual(20_001)
    expect(size).toBeGreaterThan(19_000)
  }
  expect(
    await emulator.send('GetUser', {
      AccessToken: AuthenticationResult?.AccessToken,
    }),
  ).toHaveProperty('Username')
})

test('a device that nobody confirmed is forgotten when nobody can', async () => {
  const { signIn, emulator, seed } = await open()
  const countDevices = () => {
    const { state } = emulator.snapshot()
    const users = state.pools.get(seed.userPoolId)?.users.values() ?? []
    return [...users].flatMap(({ devices }) => [...devices]).length
  }
  await signIn()
  await signIn()
  expect(countDevices()).toBe(2)
  emulator.advance(day)
  await signIn()
  expect(countDevices()).toBe(1)
})
