import { beforeEach, expect, test } from 'vitest'
import { createEmulator, type Emulator, type Seed, seedPool } from './index.ts'

let emulator: Emulator
let seed: Seed

beforeEach(async () => {
  emulator = createEmulator()
  seed = await seedPool(emulator)
})

async function request(method: string, path: string, body?: unknown) {
  const response = await emulator.fetch(`http://localhost${path}`, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
  })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined }
}

test('messages show the code that was sent', async () => {
  await emulator.send('ForgotPassword', {
    ClientId: seed.clientId,
    Username: seed.username,
  })
  const { body } = await request('GET', '/_emulator/messages')
  expect(body).toEqual([
    expect.objectContaining({
      kind: 'ForgotPassword',
      username: seed.sub,
      code: expect.stringMatching(/^\d{6}$/),
    }),
  ])
})

test('the log is read and cleared', async () => {
  const before = await request('GET', '/_emulator/log')
  expect(before.body[0].operation).toBe('CreateUserPool')
  expect((await request('DELETE', '/_emulator/log')).status).toBe(204)
  expect((await request('GET', '/_emulator/log')).body).toEqual([])
})

test('faults are added, with null for "until cleared", and cleared', async () => {
  const fault = {
    operation: 'GetUser',
    times: null,
    effect: { kind: 'error', name: 'InternalErrorException' },
  }
  const added = await request('POST', '/_emulator/faults', [fault])
  expect(added).toEqual({ status: 201, body: [fault] })
  expect(emulator.faults[0]?.times).toBe(Number.POSITIVE_INFINITY)
  expect((await request('GET', '/_emulator/faults')).body).toEqual([fault])
  await request('DELETE', '/_emulator/faults')
  expect(emulator.faults).toEqual([])
})

test('the clock moves forward', async () => {
  const { body } = await request('POST', '/_emulator/clock', {
    advance: 3_600_000,
  })
  expect(body.now).toBeGreaterThan(Date.now() + 3_500_000)
})

test('totp shows the code of now', async () => {
  const query = new URLSearchParams({
    userPoolId: seed.userPoolId,
    username: seed.username,
  })
  const { body } = await request('GET', `/_emulator/totp?${query}`)
  expect(body.code).toBe(emulator.totpCode(seed))
  expect(body.secondsLeft).toBeGreaterThan(0)
  expect(body.secondsLeft).toBeLessThanOrEqual(30)
})

test.each([
  ['POST', '/_emulator/faults', {}, 400, 'A fault needs an operation'],
  ['POST', '/_emulator/clock', {}, 400, 'The clock needs'],
  ['GET', '/_emulator/totp?userPoolId=none', undefined, 400, 'does not exist'],
  ['GET', '/_emulator/none', undefined, 404, 'No control route GET /none'],
])('%s %s with %j is refused', async (method, path, input, status, message) => {
  const answer = await request(method, path, input)
  expect(answer.status).toBe(status)
  expect(answer.body.message).toContain(message)
})

test('GET / says what this is', async () => {
  const response = await emulator.fetch('http://localhost/')
  expect(await response.text()).toContain('A test double, never expose it.')
})
