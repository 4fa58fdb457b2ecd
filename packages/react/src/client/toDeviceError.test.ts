import { toDeviceError } from '@cognito-devices/react'
import { expect, test } from 'vitest'

const run = 'q8-Zr_'.repeat(30)

test.each([
  ['an access token', `${run}.${run}.${run}`],
  ['a refresh token', run.repeat(4)],
  ['a token in the request', `{"AccessToken":"${run}.eyJ9.${run}"}`],
  ['a device secret', `${'a+B/'.repeat(13)}aA==`],
  ['an address', '203.0.113.77'],
  ['an address of version 6', '2001:db8::8a2e:370:7334'],
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
