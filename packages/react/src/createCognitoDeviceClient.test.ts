import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import {
  createCognitoDeviceClient,
  type DeviceError,
} from '@cognito-devices/react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../test/support/createDevices.ts'

/** A client whose every request is answered with this. */
function answering(answer: () => Response | Promise<Response>) {
  return createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: async () => 'a.b.c',
    fetch: async () => answer(),
  })
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('It was not refused.')
    },
    (error: DeviceError) => error,
  )

test('the four calls do what they say', async () => {
  const { client, signIn } = await createDevices()
  const { deviceKey } = await signIn({ deviceName: 'Firefox' })
  await client.updateDeviceStatus({ deviceKey, status: 'remembered' })
  const device = await client.getDevice({ deviceKey })
  expect(device).toMatchObject({ deviceKey, name: 'Firefox' })
  expect(device).toMatchObject({
    status: 'remembered',
    statusSource: 'presence',
  })
  expect(await client.listDevices({})).toEqual({
    devices: [device],
    paginationToken: undefined,
  })
  await client.forgetDevice({ deviceKey })
  const error = await failure(client.getDevice({ deviceKey }))
  expect(error.code).toBe('ResourceNotFound')
})

test('pages are followed by their token', async () => {
  const { client, signIn } = await createDevices()
  for (let count = 0; count < 3; count++) await signIn({ remembered: true })
  const first = await client.listDevices({ limit: 2 })
  expect(first.devices).toHaveLength(2)
  const { paginationToken } = first
  const second = await client.listDevices({ limit: 2, paginationToken })
  expect(second.devices).toHaveLength(1)
  expect(second.paginationToken).toBeUndefined()
})

test('addresses are dropped unless asked for', async () => {
  const { client, signIn } = await createDevices()
  const { deviceKey } = await signIn({ remembered: true })
  expect(await client.getDevice({ deviceKey })).not.toHaveProperty('ipAddress')
  const device = await client.getDevice({ deviceKey, includeIpAddress: true })
  expect(device.ipAddress).toBe('127.0.0.1')
})

test('an attribute is believed where Cognito sends it', async () => {
  const emulator = createEmulator({
    exposeDeviceAttributes: true,
    showNotRemembered: true,
  })
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const { accessToken, deviceKey = '' } = await seedSession(emulator, seed)
  const client = createCognitoDeviceClient({
    endpoint: 'http://cognito.test',
    getAccessToken: async () => accessToken,
    fetch: emulator.fetch,
  })
  expect(await client.getDevice({ deviceKey })).toMatchObject({
    status: 'not_remembered',
    statusSource: 'attribute',
  })
})

test.each([
  ['eu-central-1', 'https://cognito-idp.eu-central-1.amazonaws.com/'],
  ['cn-north-1', 'https://cognito-idp.cn-north-1.amazonaws.com.cn/'],
  ['fips-us-east-1', 'https://cognito-idp-fips.us-east-1.amazonaws.com/'],
])('the host of %s is %s', async (region, url) => {
  const asked: string[] = []
  const client = createCognitoDeviceClient({
    region,
    getAccessToken: async () => 'a.b.c',
    headers: { 'x-aws-waf-token': 'waf' },
    fetch: async (input, init) => {
      asked.push(
        String(input),
        new Headers(init?.headers).get('x-aws-waf-token') ?? '',
      )
      return new Response('{}')
    },
  })
  await client.updateDeviceStatus({ deviceKey: 'k', status: 'remembered' })
  expect(asked).toEqual([url, 'waf'])
})

test.each<[number, string, Record<string, string>, string, string | undefined]>(
  [
    [
      400,
      '{"__type":"TooManyRequestsException","message":"Rate exceeded"}',
      {},
      'TooManyRequests',
      undefined,
    ],
    [
      400,
      '{}',
      { 'x-amzn-errortype': 'UserNotFoundException:' },
      'UserNotFound',
      undefined,
    ],
    [
      400,
      '{"__type":"com.amazonaws#ForbiddenException"}',
      {},
      'Forbidden',
      undefined,
    ],
    [
      400,
      '{"code":"LimitExceededException"}',
      {},
      'TooManyRequests',
      'LimitExceededException',
    ],
    [400, '{"__type":"BrandNewException"}', {}, 'Unknown', 'BrandNewException'],
    [403, '<html>', {}, 'Forbidden', undefined],
    [429, '', {}, 'TooManyRequests', undefined],
    [500, 'null', {}, 'InternalError', undefined],
    [503, '', {}, 'InternalError', undefined],
    [418, 'teapot', {}, 'Unknown', undefined],
    [200, '<html>Sign in to the Wi-Fi', {}, 'Network', undefined],
  ],
)('%i %s is understood', async (status, body, headers, code, serviceCode) => {
  const client = answering(() => new Response(body, { status, headers }))
  const error = await failure(client.getDevice({ deviceKey: 'k' }))
  expect(error).toMatchObject({
    name: 'DeviceError',
    code,
    serviceCode,
    httpStatus: status,
  })
})

test('an empty answer is a success', async () => {
  const client = answering(() => new Response(''))
  await client.updateDeviceStatus({ deviceKey: 'k', status: 'remembered' })
  await client.forgetDevice({ deviceKey: 'k' })
})

test('a request id and what to do are part of the error', async () => {
  const headers = { 'x-amzn-requestid': 'abc' }
  const body = '{"__type":"PasswordResetRequiredException","message":"Reset."}'
  const client = answering(() => new Response(body, { status: 400, headers }))
  expect(await failure(client.listDevices({}))).toMatchObject({
    requestId: 'abc',
    recovery: 'reset-password',
    retryable: false,
    message: 'PasswordResetRequired: Reset. (recovery: reset-password)',
  })
})

test('a token that the service quotes does not reach the error', async () => {
  const message = "Value 'a.b.c' at 'accessToken' failed"
  const body = JSON.stringify({ __type: 'InvalidParameterException', message })
  const client = answering(() => new Response(body, { status: 400 }))
  const error = await failure(client.listDevices({}))
  expect(JSON.stringify([error.message, error.cause, error])).not.toContain(
    'a.b.c',
  )
})

test('no answer is a network error; too late an answer a timeout', async () => {
  const down = answering(() => Promise.reject(new TypeError('Failed to fetch')))
  const error = await failure(down.getDevice({ deviceKey: 'k' }))
  expect(error).toMatchObject({ code: 'Network', retryable: true })
  const slow = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: async () => 'a.b.c',
    timeoutMs: 1,
    fetch: (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () =>
          reject(init.signal?.reason),
        )
      }),
  })
  const late = await failure(slow.getDevice({ deviceKey: 'k' }))
  expect(late.code).toBe('Timeout')
})

test('an aborted call rejects with the reason of its signal', async () => {
  const { client, emulator, signIn } = await createDevices()
  const { deviceKey } = await signIn()
  emulator.addFault({ operation: 'GetDevice', latencyMs: 60_000 })
  const controller = new AbortController()
  const { signal } = controller
  const call = failure(client.getDevice({ deviceKey, signal }))
  const reason = new Error('left the page')
  controller.abort(reason)
  expect(await call).toBe(reason)
})

test('a refused token is renewed once, and the call made once more', async () => {
  const { emulator, seed, signIn } = await createDevices()
  const { accessToken, deviceKey } = await signIn({ remembered: true })
  const asked: boolean[] = []
  const client = createCognitoDeviceClient({
    endpoint: 'http://cognito.test',
    fetch: emulator.fetch,
    getAccessToken: async ({ forceRefresh }) => {
      asked.push(forceRefresh)
      return forceRefresh ? accessToken : `${accessToken}broken`
    },
  })
  expect(await client.getDevice({ deviceKey })).toMatchObject({ deviceKey })
  expect(asked).toEqual([false, true])
  await emulator.send('AdminUserGlobalSignOut', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  asked.length = 0
  const error = await failure(client.getDevice({ deviceKey }))
  expect(error).toMatchObject({ code: 'NotAuthorized', recovery: 'sign-in' })
  expect(asked).toEqual([false, true])
})

test('a disabled user is not sent to sign in again', async () => {
  const { client, emulator, seed, signIn } = await createDevices()
  const { deviceKey } = await signIn()
  await emulator.send('AdminDisableUser', {
    UserPoolId: seed.userPoolId,
    Username: seed.username,
  })
  const error = await failure(client.getDevice({ deviceKey }))
  expect(error).toMatchObject({ code: 'NotAuthorized', recovery: 'none' })
})

test('nothing is sent without a token, or with another user’s', async () => {
  const { client, emulator, signIn } = await createDevices()
  emulator.clearLog()
  const deviceKey = 'us-east-1_0'
  expect((await failure(client.getDevice({ deviceKey }))).code).toBe(
    'NotSignedIn',
  )
  const { sub } = await signIn()
  emulator.clearLog()
  const call = client.getDevice({ deviceKey, userId: `not ${sub}` })
  expect((await failure(call)).code).toBe('NotSignedIn')
  expect(emulator.log).toEqual([])
})

test('the session is what the token says', async () => {
  const { client, seed, signIn } = await createDevices()
  expect(await client.getSession()).toBeNull()
  const { deviceKey, sub } = await signIn()
  expect(await client.getSession()).toMatchObject({
    userId: sub,
    userPoolId: seed.userPoolId,
    deviceKey,
    likely: undefined,
  })
})

test.each([
  [{ scope: 'openid aws.cognito.signin.user.admin' }, 'hosted'],
  [{ 'cognito:groups': ['us-east-1_A_Google'] }, 'federated'],
  [{ scope: 'aws.cognito.signin.user.admin' }, undefined],
])('a token with %o and no device key is %s', async (claims, likely) => {
  const payload = { sub: 'u', iss: 'https://x/us-east-1_A', ...claims }
  const client = createCognitoDeviceClient({
    region: 'us-east-1',
    getAccessToken: async () =>
      `h.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.s`,
  })
  expect((await client.getSession())?.likely).toBe(likely)
})
