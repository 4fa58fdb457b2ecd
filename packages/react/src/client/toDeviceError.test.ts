import { DeviceError, toDeviceError } from '@cognito-devices/react'
import { expect, test } from 'vitest'

const run = 'q8-Zr_'.repeat(30)

test.each([
  ['an access token', `${run}.${run}.${run}`],
  ['a refresh token', run.repeat(4)],
  ['a token in the request', `{"AccessToken":"${run}.eyJ9.${run}"}`],
  ['a device secret', `${'a+B/'.repeat(13)}aA==`],
  ['an address', '203.0.113.77'],
  ['an access token, escaped', `${run}\\u002e${run}\\u002e${run}`],
  ['the beginning of a token', 'eyJraWQiOiJhYmMifQ'],
  ['a token in base64', btoa(`${run}.${run}`)],
  ['a secret in a URL', encodeURIComponent(`${'a+B/'.repeat(13)}aA==`)],
  ['a code', '123456'],
  ['a code of eight digits', '12345678'],
  ['a code in two groups', '123 456'],
  ['an address of version 6', '2001:db8::8a2e:370:7334'],
  ['an address of version 6 with one of 4', '::ffff:203.0.113.77'],
  ['the address of this computer', '::1'],
  ['an address, escaped', '203\\u002e0\\u002e113\\u002e77'],
  ['an address in a URL', '2001%3Adb8%3A%3A8a2e%3A370%3A7334'],
  ['an address with a port', '203.0.113.77:443'],
])('%s that is quoted reaches neither message nor cause', (_, secret) => {
  const thrown = new TypeError(`Value '${secret}' failed`, { cause: secret })
  Object.assign(thrown, { request: { body: secret } })
  const error = toDeviceError(thrown)
  const { cause } = error
  const texts = [error.message, String(cause), (cause as Error).stack]
  expect(texts.join()).not.toContain(secret)
  expect(error.message).toContain('(hidden)')
  expect(Object.keys(cause as Error)).toEqual(['name'])
  expect((cause as Error).cause).toBeUndefined()
})

test.each([
  'Value us-east-1_11111111-2222-3333-4444-555555555555 at deviceKey failed',
  'Could not reach https://cognito-idp.ap-southeast-1.amazonaws.com/: it is down...',
  'At 19:21:36, by aws-amplify 6.22.1: Access Token has expired',
  'Nothing for 100000 ms at main.js:1:234567, in std::bad and a:b:c',
  'Request 12345678-2222-3333-4444-123456789012 of 2026-11-28T19:21:36.123Z failed',
  'The key ap-southeast-2_a1b2c3d4-5678-90ab-cdef-123456abcdef is not known\\u002e',
  'Device does not exist... 50 % of 1,000 were sent: why? See AWS::Cognito::UserPool',
])('%s is left as it is', (message) => {
  expect(toDeviceError(new Error(message)).message).toContain(message)
})

test('where it was thrown is known by its cause', () => {
  function getMyToken() {
    return toDeviceError(new TypeError('undefined is not a function'))
  }
  const { cause, code } = getMyToken()
  expect(code).toBe('Network')
  expect(cause).toMatchObject({
    name: 'TypeError',
    message: 'undefined is not a function',
    stack: expect.stringContaining('getMyToken'),
  })
})

test('what is no error is not shown', () => {
  expect(toDeviceError({ secret: run })).toMatchObject({
    code: 'Unknown',
    message:
      'Unknown: Something was thrown that says no more. (recovery: retry)',
  })
})

test('a chunk that cannot be fetched is the connection’s fault', () => {
  const thrown = new Error('Loading chunk 7 failed.')
  thrown.name = 'ChunkLoadError'
  expect(toDeviceError(thrown)).toMatchObject({
    code: 'Network',
    recovery: 'retry',
  })
})

test('a DeviceError that a host makes hides the same in all its texts', () => {
  const token = `${run}.${run}.${run}`
  const error = new DeviceError('Unknown', `It says ${token}`, {
    requestId: token,
    serviceCode: `Odd${token}`,
    cause: new Error(token, { cause: new Error(token, { cause: token }) }),
  })
  const { cause, message, requestId, serviceCode, stack } = error
  const texts = [message, requestId, serviceCode, stack, cause]
  expect(texts.map(String).join()).not.toContain(run)
  expect((cause as Error).stack).not.toContain(run)
  expect((cause as Error).cause).toBeUndefined()
})

test('a request id and the name of an exception are left as they are', () => {
  const requestId = '12345678-1234-1234-1234-123456789012'
  const serviceCode = 'InvalidUserPoolConfigurationException'
  expect(
    new DeviceError('Unknown', 'No.', { requestId, serviceCode }),
  ).toMatchObject({ requestId, serviceCode })
})

test.each([undefined, null, 7, {}])(
  'a DeviceError of %o still says a sentence',
  (odd) => {
    expect(new DeviceError(odd as never, odd as never)).toMatchObject({
      code: 'Unknown',
      message: expect.not.stringContaining('undefined'),
    })
  },
)

test('a DeviceError of another copy becomes one of this, with its sentence', () => {
  const original = new DeviceError('Forbidden', 'Blocked.', {
    httpStatus: 403,
    requestId: 'abc',
  })
  const foreign = Object.assign(new Error(original.message), original)
  expect(foreign).not.toBeInstanceOf(DeviceError)
  const error = toDeviceError(foreign)
  expect(error).toBeInstanceOf(DeviceError)
  expect(error).toMatchObject({
    code: 'Forbidden',
    httpStatus: 403,
    message: original.message,
    recovery: 'retry',
    requestId: 'abc',
  })
})

// What a text takes that is read again from each of its characters: the square of
// its length, minutes for these.
test.each([
  ':',
  '.',
  'a:',
  '1.',
  'eyJ',
  '123 ',
  '\\u005c',
  '\\',
  '%25',
  '&#38;',
  'a'.repeat(55).concat(' '),
])('a text of nothing but %o takes no longer than its length', (part) => {
  const message = part.repeat(2_000_000 / part.length)
  for (let count = 0; count < 50; count++) toDeviceError(new Error(message))
})
