import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  ConnectionDropped,
  createEmulator,
  type Emulator,
  EmulatorError,
  type EmulatorOptions,
  type Fault,
  type Seed,
  seedPool,
  seedSession,
} from './index.ts'

const endpoint = 'https://cognito-idp.us-east-1.amazonaws.com/'

let emulator: Emulator
let seed: Seed
let device: { AccessToken: string; DeviceKey: string | undefined }

beforeEach(() => openSession())

async function openSession(options?: EmulatorOptions) {
  emulator = createEmulator(options)
  seed = await seedPool(emulator, { mfa: 'OFF' })
  const session = await seedSession(emulator, seed, { remembered: true })
  device = { AccessToken: session.accessToken, DeviceKey: session.deviceKey }
  emulator.clearLog()
}

function post(operation: string, input: object, init?: RequestInit) {
  return emulator.fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
    ...init,
  })
}

function turn(status: 'on' | 'off', init?: RequestInit) {
  const DeviceRememberedStatus =
    status === 'on' ? 'remembered' : 'not_remembered'
  const input = { ...device, DeviceRememberedStatus }
  return post('UpdateDeviceStatus', input, init)
}

async function isOn() {
  return (await post('GetDevice', device)).ok
}

describe('on the wire', () => {
  test('an error has the envelope of the service', async () => {
    const response = await post('GetUser', { AccessToken: 'none' })
    expect(response.status).toBe(400)
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers':
        'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-errormessage': 'Invalid Access Token',
      'x-amzn-errortype': 'NotAuthorizedException:',
      'x-amzn-requestid': emulator.log.at(-1)?.id,
    })
    expect(await response.text()).toBe(
      '{"__type":"NotAuthorizedException","message":"Invalid Access Token"}',
    )
  })

  test('UpdateDeviceStatus answers {} and ForgetDevice nothing', async () => {
    expect(await (await turn('off')).text()).toBe('{}')
    expect(await (await post('ForgetDevice', device)).text()).toBe('')
  })

  test('a preflight allows the headers that it asks for', async () => {
    const response = await emulator.fetch(endpoint, {
      method: 'OPTIONS',
      headers: {
        'access-control-request-headers': 'x-amz-target,x-aws-waf-token',
      },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'x-amz-target,x-aws-waf-token',
    )
  })

  test.each(['CreateIdentityProvider', 'constructor', ''])(
    'an operation it has not, "%s", is refused',
    async (operation) => {
      const response = await post(operation, {})
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        __type: 'UnknownOperationException',
      })
    },
  )

  test('send rejects with the name of the exception', async () => {
    const call = emulator.send('GetUser', { AccessToken: 'none' })
    await expect(call).rejects.toBeInstanceOf(EmulatorError)
    await expect(call).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid Access Token',
      httpStatus: 400,
    })
  })

  test('the log counts calls and keeps no secrets', async () => {
    await turn('off')
    await seedSession(emulator, seed)
    expect(emulator.log[0]).toMatchObject({
      operation: 'UpdateDeviceStatus',
      status: 200,
      request: {
        AccessToken: '[redacted]',
        DeviceKey: device.DeviceKey,
        DeviceRememberedStatus: 'not_remembered',
      },
    })
    const text = JSON.stringify(emulator.log)
    expect(text).not.toContain(seed.password)
    expect(text).not.toContain('eyJ')
  })

  test.each(['SMS_MFA_CODE', 'ANSWER', 'SECRET_HASH', 'Code'])(
    'the log keeps no %s',
    async (member) => {
      await post('RespondToAuthChallenge', {
        ChallengeResponses: { [member]: 'hush-hush' },
      })
      expect(JSON.stringify(emulator.log)).not.toContain('hush-hush')
    },
  )
})

describe('a fault', () => {
  test.each<[string, Fault['effect'], boolean]>([
    ['error', { kind: 'error', name: 'InternalErrorException' }, true],
    [
      'error, applied',
      { kind: 'error', name: 'InternalErrorException', applied: true },
      false,
    ],
    ['response', { kind: 'response', status: 403, body: '<html>' }, true],
    [
      'response, applied',
      { kind: 'response', status: 502, body: '', applied: true },
      false,
    ],
    ['drop', { kind: 'drop' }, true],
    ['drop, applied', { kind: 'drop', applied: true }, false],
    ['ignore', { kind: 'ignore' }, true],
  ])(
    'of kind %s leaves the right state and meets one call',
    async (_, effect, stillOn) => {
      emulator.addFault({ operation: 'UpdateDeviceStatus', effect })
      const first = await turn('off').catch((error) => error)
      expect(first instanceof Response && first.status).toBe(
        {
          error: 500,
          response: effect?.kind === 'response' && effect.status,
          drop: false,
          ignore: 200,
        }[effect?.kind ?? 'ignore'],
      )
      expect(await isOn()).toBe(stillOn)
      expect(emulator.faults).toEqual([])
      await turn('off')
      expect(await isOn()).toBe(false)
    },
  )

  test('a dropped connection looks like one to fetch', async () => {
    emulator.addFault({ operation: '*', effect: { kind: 'drop' } })
    const call = turn('off')
    await expect(call).rejects.toBeInstanceOf(ConnectionDropped)
    await expect(call).rejects.toBeInstanceOf(TypeError)
    await expect(call).rejects.toThrow('Failed to fetch')
    expect(emulator.log.at(-1)).toMatchObject({
      status: 0,
      errorName: 'ConnectionDropped',
      isScripted: true,
    })
  })

  test('only what a fault has answered is marked in the log', async () => {
    emulator.addFault({
      operation: 'UpdateDeviceStatus',
      effect: { kind: 'ignore' },
    })
    emulator.addFault({ operation: 'UpdateDeviceStatus', latencyMs: 1 })
    await turn('off')
    await turn('off')
    expect(emulator.log.slice(-2).map((each) => each.isScripted)).toEqual([
      true,
      undefined,
    ])
  })

  test("a firewall's page comes as it is", async () => {
    const body = '<h1>Blocked</h1>'
    const headers = { 'content-type': 'text/html' }
    const effect = { kind: 'response', status: 403, headers, body } as const
    emulator.addFault({ operation: '*', effect })
    const response = await turn('off')
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toBe(body)
  })

  test('ignore answers what the operation would have', async () => {
    emulator.addFault({ operation: '*', effect: { kind: 'ignore' } })
    const response = await post('ForgetDevice', device)
    expect(await response.text()).toBe('')
    expect(await isOn()).toBe(true)
  })

  test('meets the named device only, as often as it says', async () => {
    const effect = { kind: 'error', name: 'TooManyRequestsException' } as const
    const other = 'us-east-1_0'
    emulator.addFault({ operation: '*', deviceKey: other, effect })
    expect((await turn('off')).status).toBe(200)
    emulator.clearFaults()
    const { DeviceKey } = device
    emulator.addFault({
      operation: '*',
      deviceKey: DeviceKey,
      times: 2,
      effect,
    })
    const statuses = []
    for (let count = 0; count < 3; count++) {
      statuses.push((await turn('off')).status)
    }
    expect(statuses).toEqual([400, 400, 200])
  })

  test('lasts until it is cleared when it says Infinity', async () => {
    const effect = { kind: 'error', name: 'InternalErrorException' } as const
    emulator.addFault({ operation: '*', times: Infinity, effect })
    for (let count = 0; count < 5; count++) {
      expect((await turn('off')).status).toBe(500)
    }
    emulator.clearFaults()
    expect((await turn('off')).status).toBe(200)
  })

  test('is met once for each time it is added, though it is the same', async () => {
    const effect = { kind: 'error', name: 'InternalErrorException' } as const
    const fault: Fault = { operation: '*', effect }
    emulator.addFault(fault)
    emulator.addFault(fault)
    const statuses = []
    for (let count = 0; count < 3; count++) {
      statuses.push((await turn('off')).status)
    }
    expect(statuses).toEqual([500, 500, 200])
  })

  test.each([
    [{ operation: '*', times: 0 }, 'at least one call'],
    [{ operation: '*', effect: { kind: 'oops' } }, 'kinds of effect'],
    [{ operation: '*', effect: { kind: 'error', name: 'Ü' } }, 'the name'],
    [{ operation: '*', effect: { kind: 'response', status: 0 } }, 'a status'],
    [
      { operation: '*', effect: { kind: 'response', status: 204, body: 'No' } },
      'cannot be a response',
    ],
    [
      {
        operation: '*',
        effect: { kind: 'response', status: 200, headers: { 'a b': 'c' } },
      },
      'cannot be a response',
    ],
  ])('that could not be met is refused: %j', (fault, complaint) => {
    expect(() => emulator.addFault(fault as Fault)).toThrow(complaint)
    expect(emulator.faults).toEqual([])
  })

  test('keeps the caller waiting', async () => {
    emulator.addFault({ operation: '*', latencyMs: 40 })
    const start = performance.now()
    expect((await turn('off')).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(35)
  })

  test.each([
    [undefined, true],
    [{ kind: 'drop', applied: true } as const, false],
  ])(
    'an abort ends the wait with the reason; effect %j',
    async (effect, stillOn) => {
      emulator.addFault({ operation: '*', latencyMs: 60_000, effect })
      const reason = new Error('Too slow')
      const controller = new AbortController()
      const call = turn('off', { signal: controller.signal })
      setTimeout(() => controller.abort(reason), 10)
      await expect(call).rejects.toBe(reason)
      expect(await isOn()).toBe(stillOn)
    },
  )
})

describe('quotas', () => {
  test("writes over the account's quota are refused for a second", async () => {
    await openSession({ writesPerSecond: 3, now: () => 1_795_000_000_000 })
    emulator.advance(1000)
    const statuses = []
    for (let count = 0; count < 4; count++) {
      statuses.push((await turn('off')).status)
    }
    expect(statuses).toEqual([200, 200, 200, 400])
    expect(emulator.log.at(-1)).toMatchObject({
      errorName: 'TooManyRequestsException',
      response: { message: 'Rate exceeded' },
    })
    emulator.advance(1000)
    expect((await turn('on')).status).toBe(200)
  })

  test('reads have a quota of their own', async () => {
    await openSession({ readsPerSecond: 1, now: () => 1_795_000_000_000 })
    expect((await post('GetDevice', device)).status).toBe(200)
    expect((await post('GetDevice', device)).status).toBe(400)
    expect((await turn('off')).status).toBe(200)
  })
})

test('a snapshot survives structuredClone and is restored more than once', async () => {
  const snapshot = structuredClone(emulator.snapshot())
  for (let count = 0; count < 2; count++) {
    await post('ForgetDevice', device)
    await emulator.send('AdminDeleteUser', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
    })
    emulator.restore(snapshot)
    expect(await isOn()).toBe(true)
  }
})

test('a write that was under way changes nothing of what is restored', async () => {
  const snapshot = emulator.snapshot()
  emulator.addFault({ operation: 'UpdateDeviceStatus', latencyMs: 200 })
  const write = turn('off')
  await vi.waitFor(() => expect(emulator.faults).toEqual([]), {
    interval: 1,
    timeout: 10_000,
  })
  emulator.restore(snapshot)
  await write
  expect(await isOn()).toBe(true)
})

test('a listener hears of exchanges, faults and the clock until it leaves', async () => {
  const listener = vi.fn()
  const unsubscribe = emulator.subscribe(listener)
  await turn('off')
  emulator.addFault({ operation: 'GetUser' })
  emulator.clearFaults()
  emulator.advance(1)
  expect(listener).toHaveBeenCalledTimes(4)
  unsubscribe()
  await turn('off')
  expect(listener).toHaveBeenCalledTimes(4)
})

test('a write costs less than a millisecond', async () => {
  const durations: number[] = []
  for (let count = 0; count < 301; count++) {
    const start = performance.now()
    await turn('off')
    durations.push(performance.now() - start)
  }
  // The median: a busy machine stretches some, not most.
  expect(durations.toSorted((a, b) => a - b)[150]).toBeLessThan(1)
})
