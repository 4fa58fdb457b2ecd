import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createCognitoDeviceClient,
  type DeviceClient,
  type DeviceError,
} from '@cognito-devices/react'
import { expect, test, vi } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'

async function listen(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

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
    [418, 'teapot', {}, 'InternalError', undefined],
    [404, '<html>No such page', {}, 'InternalError', undefined],
    [400, '{"__type":"constructor"}', {}, 'Unknown', 'constructor'],
    [400, '{"__type":"toStringException"}', {}, 'Unknown', 'toStringException'],
    [400, '{"code":42,"message":{"no":"text"}}', {}, 'Unknown', '42'],
    [403, '{"message":["Blocked"]}', {}, 'Forbidden', undefined],
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

const operations = ['list', 'get', 'update', 'forget'] as const

function ask(client: DeviceClient, operation: (typeof operations)[number]) {
  const deviceKey = 'us-east-1_1'
  switch (operation) {
    case 'list':
      return client.listDevices({})
    case 'get':
      return client.getDevice({ deviceKey })
    case 'update':
      return client.updateDeviceStatus({ deviceKey, status: 'remembered' })
    case 'forget':
      return client.forgetDevice({ deviceKey })
  }
}

test.each<[(typeof operations)[number], string]>([
  ['list', '{"Devices":[]}'],
  ['list', '{"Devices":null}'],
  ['get', '{"Device":{"DeviceKey":"us-east-1_1"}}'],
  ['update', '{}'],
  ['update', ' { }'],
  ['forget', ''],
  ['forget', '{}'],
])('to %s, %s is an answer', async (operation, body) => {
  await ask(
    answering(() => new Response(body)),
    operation,
  )
})

test.each<[(typeof operations)[number], number, string]>([
  ['list', 200, ''],
  ['list', 200, '{}'],
  ['list', 200, '[]'],
  ['list', 200, '{"Devices":{}}'],
  ['list', 200, '{"Devices":[],"PaginationToken":7}'],
  ['get', 200, '{}'],
  ['get', 200, '{"Device":null}'],
  ['get', 200, '{"Device":{"DeviceKey":"us-east-1_2"}}'],
  ['update', 200, ''],
  ['update', 200, '[]'],
  ['update', 201, '{}'],
  ['update', 204, ''],
  ['forget', 204, ''],
  ['forget', 206, '{}'],
  ...operations.flatMap(
    (operation): [(typeof operations)[number], number, string][] => [
      [operation, 202, ''],
      [operation, 200, '{"status":"ok"}'],
      [operation, 200, '{"__type":"InternalErrorException"}'],
      [operation, 200, '<html>Sign in to the Wi-Fi'],
      [operation, 200, '"welcome"'],
      [operation, 200, 'null'],
    ],
  ),
])(
  'to %s, %i %s is neither yes nor no: it is read again',
  async (operation, status, body) => {
    const client = answering(() => new Response(body || null, { status }))
    expect(await failure(ask(client, operation))).toMatchObject({
      code: 'InternalError',
      failure: 'unanswered',
      httpStatus: status,
      serviceCode: undefined,
      message: expect.stringContaining('may have answered'),
    })
  },
)

test.each([
  [202, ''],
  [200, '{}'],
  [405, '<html>Human?'],
])('%i "%s" of a firewall is Forbidden', async (status, body) => {
  const headers = { 'x-amzn-waf-action': 'challenge' }
  const client = answering(() => new Response(body, { status, headers }))
  for (const operation of operations)
    expect(await failure(ask(client, operation))).toMatchObject({
      code: 'Forbidden',
      message: expect.stringContaining('wants a challenge'),
    })
})

test.each([307, 308, 301])(
  'a redirect (%i) is not followed',
  async (status) => {
    const seen: string[] = []
    const other = await listen((request, response) => {
      seen.push(request.method ?? '')
      response.end('{}')
    })
    const first = await listen((_request, response) => {
      response.writeHead(status, { location: other.url }).end()
    })
    const client = createCognitoDeviceClient({
      endpoint: first.url,
      getAccessToken: async () => 'a.b.c',
    })
    expect(await failure(ask(client, 'update'))).toMatchObject({
      code: 'Network',
      failure: 'unanswered',
    })
    expect(seen).toEqual([])
    first.close()
    other.close()
  },
)

test.each<[string, object]>([
  ['followed', { redirected: true }],
  ['handed over', { type: 'opaqueredirect' }],
])('a redirect that a fetch of the app has %s is no answer', async (_, is) => {
  const client = answering(() =>
    Object.defineProperties(
      new Response('{}'),
      Object.fromEntries(
        Object.entries(is).map(([name, value]) => [name, { value }]),
      ),
    ),
  )
  for (const operation of operations)
    expect(await failure(ask(client, operation))).toMatchObject({
      failure: 'unanswered',
      message: expect.stringContaining('redirect'),
    })
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

test.each([
  { __type: 'InvalidParameterException', message: "Value 'a.b.c' failed" },
  { __type: 'a.b.c', message: 'It is not known.' },
])(
  'a token that the answer quotes does not reach the error',
  async (answer) => {
    const body = JSON.stringify(answer)
    const client = answering(() => new Response(body, { status: 400 }))
    const error = await failure(client.listDevices({}))
    expect(JSON.stringify([error.message, error.cause, error])).not.toContain(
      'a.b.c',
    )
  },
)

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

const never = new Promise<never>(() => {})

test.each<[string, Partial<Parameters<typeof createCognitoDeviceClient>[0]>]>([
  ['a token', { getAccessToken: () => never }],
  ['headers', { headers: () => never }],
  ['an answer, to a fetch that knows no signal,', { fetch: () => never }],
])(
  '%s that never comes ends a call in time, or when it is aborted',
  async (_, hanging) => {
    const options = {
      region: 'eu-central-1',
      getAccessToken: async () => 'a.b.c',
      fetch: async () => new Response('{}'),
      ...hanging,
      endpoint: undefined,
    }
    const hasty = createCognitoDeviceClient({ ...options, timeoutMs: 1 })
    expect(await failure(hasty.listDevices({}))).toMatchObject({
      code: 'Timeout',
      retryable: true,
    })
    const controller = new AbortController()
    const { signal } = controller
    const call = createCognitoDeviceClient(options).listDevices({ signal })
    controller.abort('left the page')
    expect(await failure(call)).toBe('left the page')
  },
)

test('a call that has ended is not sent when its token comes at last', async () => {
  let arrive = (_token: string) => {}
  const token = new Promise<string>((resolve) => {
    arrive = resolve
  })
  const headers = vi.fn(async () => ({}))
  const fetch = vi.fn(async () => new Response('{}'))
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: () => token,
    headers,
    fetch,
    timeoutMs: 1,
  })
  expect((await failure(client.listDevices({}))).code).toBe('Timeout')
  arrive('a.b.c')
  await vi.waitFor(() => expect(headers).toHaveBeenCalled(), {
    timeout: 10_000,
  })
  expect(fetch).not.toHaveBeenCalled()
})

test('an answer whose body does not end in time is a timeout', async () => {
  const server = await listen((_request, response) => response.write('{'))
  const client = createCognitoDeviceClient({
    endpoint: () => server.url,
    getAccessToken: async () => 'a.b.c',
    timeoutMs: 100,
  })
  const error = await failure(client.getDevice({ deviceKey: 'k' }))
  server.close()
  expect(error).toMatchObject({ code: 'Timeout', retryable: true })
})

test.each([
  ['busy', () => new Response('', { status: 429 })],
  ['failing', () => new Response('', { status: 503 })],
  ['blocking', () => new Response('', { status: 403 })],
  ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
])(
  'a service that is %s is asked once: others try again',
  async (_, answer) => {
    const fetch = vi.fn(answer)
    const client = answering(fetch)
    await failure(
      client.updateDeviceStatus({ deviceKey: 'k', status: 'remembered' }),
    )
    expect(fetch).toHaveBeenCalledTimes(1)
  },
)

test.each<[string, Partial<Parameters<typeof createCognitoDeviceClient>[0]>]>([
  ['a token', { getAccessToken: () => Promise.reject() }],
  ['headers', { headers: () => Promise.reject() }],
  ['fetch', { fetch: () => Promise.reject() }],
])(
  '%s that rejects with nothing is an error with a sentence',
  async (_, own) => {
    const client = createCognitoDeviceClient({
      region: 'eu-central-1',
      getAccessToken: async () => 'a.b.c',
      ...own,
      endpoint: undefined,
    })
    for (const operation of operations)
      expect(await failure(ask(client, operation))).toMatchObject({
        name: 'DeviceError',
        message: expect.stringContaining('Something was thrown'),
      })
  },
)

test('a session whose token never comes ends in time', async () => {
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: () => never,
    timeoutMs: 1,
  })
  expect(await failure(client.getSession())).toMatchObject({ code: 'Timeout' })
})

test('a token that is no text is said to be none', async () => {
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: async () => ({ toString: () => 'a.b.c' }) as never,
  })
  for (const call of [client.getSession(), client.listDevices({})])
    expect((await failure(call)).message).toContain('getAccessToken')
})

test.each(['any', 'timeout'] as const)(
  'a browser without AbortSignal.%s can call, and end a call',
  async (name) => {
    const original = AbortSignal[name]
    Object.assign(AbortSignal, { [name]: undefined })
    try {
      const client = answering(() => new Response('{"Devices":[]}'))
      const { signal } = new AbortController()
      expect(await client.listDevices({ signal })).toMatchObject({
        devices: [],
      })
      const hasty = createCognitoDeviceClient({
        region: 'eu-central-1',
        getAccessToken: () => never,
        timeoutMs: 1,
      })
      expect((await failure(hasty.listDevices({}))).code).toBe('Timeout')
    } finally {
      Object.assign(AbortSignal, { [name]: original })
    }
  },
)

test('a limit longer than a timer can count is none', async () => {
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: async () => 'a.b.c',
    timeoutMs: Number.POSITIVE_INFINITY,
    fetch: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return new Response('{"Devices":[]}')
    },
  })
  expect(await client.listDevices({})).toMatchObject({ devices: [] })
})

test('a call that is aborted before it begins is not sent', async () => {
  const fetch = vi.fn(() => new Response('{}'))
  const signal = AbortSignal.abort('left the page')
  const call = failure(answering(fetch).listDevices({ signal }))
  expect(await call).toBe('left the page')
  expect(fetch).not.toHaveBeenCalled()
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

const tokenOf = (sub: string) =>
  `h.${btoa(JSON.stringify({ sub, iss: 'https://x/us-east-1_A' }))}.s`

test.each([
  ['the same token again', tokenOf('ada')],
  ['nobody', undefined],
  ['somebody else', tokenOf('bob')],
])('when renewing gives %s, the refusal stands', async (_, renewed) => {
  const fetch = vi.fn(async () => {
    const body = '{"__type":"NotAuthorizedException","message":"Expired"}'
    return new Response(body, { status: 400 })
  })
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: async ({ forceRefresh }) =>
      forceRefresh ? renewed : tokenOf('ada'),
    fetch,
  })
  const error = await failure(client.listDevices({ userId: 'ada' }))
  expect(error).toMatchObject({ code: 'NotAuthorized', recovery: 'sign-in' })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test.each(['Access Token does not have required scopes', 'User is disabled.'])(
  '"%s" is not cured by a new token, nor by signing in',
  async (message) => {
    const body = JSON.stringify({ __type: 'NotAuthorizedException', message })
    const getAccessToken = vi.fn(async () => 'a.b.c')
    const client = createCognitoDeviceClient({
      region: 'eu-central-1',
      getAccessToken,
      fetch: async () => new Response(body, { status: 400 }),
    })
    const error = await failure(client.listDevices({}))
    expect(error).toMatchObject({ code: 'NotAuthorized', recovery: 'none' })
    expect(getAccessToken).toHaveBeenCalledTimes(1)
  },
)

test('headers are asked for at each call, and may fail', async () => {
  const sent: (string | null)[] = []
  const headers = vi.fn<() => Promise<Record<string, string>>>()
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken: async () => 'a.b.c',
    headers,
    fetch: async (_input, init) => {
      sent.push(new Headers(init?.headers).get('x-aws-waf-token'))
      return new Response('{"Devices":[]}')
    },
  })
  for (const token of ['first', 'second']) {
    headers.mockResolvedValueOnce({ 'x-aws-waf-token': token })
    await client.listDevices({})
  }
  headers.mockRejectedValueOnce(new Error('No firewall token.'))
  const error = await failure(client.listDevices({}))
  expect(error).toMatchObject({ name: 'DeviceError', code: 'Unknown' })
  expect(sent).toEqual(['first', 'second'])
})

test('a session that cannot be read rejects like a call', async () => {
  const client = createCognitoDeviceClient({
    region: 'eu-central-1',
    getAccessToken() {
      throw Object.assign(new Error('Rate exceeded'), {
        name: 'TooManyRequestsException',
      })
    },
  })
  const expected = { name: 'DeviceError', code: 'TooManyRequests' }
  expect(await failure(client.getSession())).toMatchObject(expected)
  expect(await failure(client.listDevices({}))).toMatchObject(expected)
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
