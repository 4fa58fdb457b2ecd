import type { FaultEffect } from '@cognito-devices/emulator'
import type { DeviceError, DeviceErrorCode } from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openSecretPage as openPage } from './openSecretPage.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('the secrets are there to be found', async () => {
  const { accessToken, leaks } = await openPage()
  expect(leaks()).toEqual([])
  console.info('the token is', accessToken)
  document.title = accessToken
  localStorage.setItem('cognito-devices/test', accessToken)
  expect(leaks().map((path) => path.replace(/\..*/, ''))).toEqual([
    'console',
    'localStorage',
    'page',
  ])
  document.title = ''
})

test('a status saved, on and off, leaves no secret', async () => {
  const { attempt, leaks, turn } = await openPage()
  expect(await attempt(turn('remembered'))).toMatchObject({ outcome: 'saved' })
  await attempt(turn('not_remembered'))
  expect(leaks()).toEqual([])
})

const refusals: [string, DeviceErrorCode][] = [
  ['ForbiddenException', 'Forbidden'],
  ['InvalidParameterException', 'InvalidParameter'],
  ['InvalidUserPoolConfigurationException', 'InvalidUserPoolConfiguration'],
  ['NotAuthorizedException', 'NotAuthorized'],
  ['OperationNotEnabledException', 'OperationNotEnabled'],
  ['PasswordResetRequiredException', 'PasswordResetRequired'],
  ['ResourceNotFoundException', 'ResourceNotFound'],
  ['SomethingNewException', 'Unknown'],
  ['UserNotConfirmedException', 'UserNotConfirmed'],
  ['UserNotFoundException', 'UserNotFound'],
]

test.each(refusals)(
  '%s that quotes the token leaves no secret',
  async (name, code) => {
    const { attempt, leaks, refuse, turn } = await openPage()
    refuse('UpdateDeviceStatus', name)
    const error = await attempt(turn('remembered'))
    expect(error).toMatchObject({ code })
    expect(String(error)).toContain("'(access token)' at 'accessToken'")
    expect(leaks()).toEqual([])
  },
)

test.each(['InternalErrorException', 'TooManyRequestsException'])(
  '%s that quotes the token leaves no secret while it waits, nor after',
  async (name) => {
    const { attempt, leaks, refuse, result, turn } = await openPage()
    refuse('UpdateDeviceStatus', name)
    const saved = attempt(turn('remembered'))
    await waitFor(() =>
      expect(result.current.current.data?.intent?.error).toBeDefined(),
    )
    expect(leaks()).toEqual([])
    expect(await saved).toMatchObject({ outcome: 'saved' })
    expect(leaks()).toEqual([])
  },
)

test.each<[string, (token: string) => FaultEffect]>([
  ['a dropped connection', () => ({ kind: 'drop' })],
  ['a dropped answer', () => ({ kind: 'drop', applied: true })],
  ['a page of a proxy', (body) => ({ kind: 'response', status: 200, body })],
  ['a failing proxy', (body) => ({ kind: 'response', status: 502, body })],
])('%s leaves no secret', async (_, effect) => {
  const { accessToken, attempt, fail, leaks, turn } = await openPage()
  fail('UpdateDeviceStatus', effect(`<p>You sent ${accessToken}</p>`))
  await attempt(turn('remembered'))
  expect(leaks()).toEqual([])
})

/** How a text may quote a token without showing it as it is. */
const quotes: [string, (token: string) => string][] = [
  ['without its first character', (token) => token.slice(1)],
  ['without its last character', (token) => token.slice(0, -1)],
  ['without its header', (token) => token.replace(/^[^.]+/, '')],
  ['in two lines', (token) => `${token.slice(0, 300)}\n${token.slice(300)}`],
  ['escaped as JSON', (token) => token.replaceAll('.', '\\u002e')],
  ['escaped twice', (token) => token.replaceAll('.', '\\\\u002e')],
  ['escaped as a URL', (token) => token.replaceAll('.', '%2E')],
  ['escaped as HTML', (token) => token.replaceAll('.', '&#x2e;')],
  ['in base64', btoa],
  ['in base64, with its name', (token) => btoa(`AccessToken: ${token}`)],
]

test.each(quotes)(
  'a refusal that quotes the token %s leaves no secret',
  async (_, quote) => {
    const { accessToken, attempt, leaks, refuse, turn } = await openPage()
    const quoted = quote(accessToken)
    refuse('UpdateDeviceStatus', 'InvalidParameterException', quoted)
    const error = await attempt(turn('remembered'))
    expect(String(error)).toContain("(hidden)' at 'accessToken'")
    expect(leaks()).toEqual([])
  },
)

test.each(quotes)(
  'a veto of the app that quotes the token %s leaves no secret',
  async (_, quote) => {
    const { accessToken, attempt, leaks, turn, veto } = await openPage()
    const text = quote(accessToken)
    veto(new Error(text, { cause: new Error(text, { cause: text }) }))
    expect(await attempt(turn('remembered'))).toMatchObject({
      code: 'Vetoed',
      cause: { name: 'Error', message: expect.stringContaining('(hidden)') },
    })
    expect(leaks()).toEqual([])
  },
)

test('headers and a body that repeat the token leave no secret', async () => {
  const { accessToken, attempt, fail, leaks, turn } = await openPage()
  for (const header of ['x-amzn-errortype', 'x-amzn-requestid'])
    for (const quote of [(token: string) => token, btoa, encodeURIComponent]) {
      fail('UpdateDeviceStatus', {
        kind: 'response',
        status: 400,
        body: JSON.stringify({ __type: accessToken, message: accessToken }),
        headers: { [header]: quote(accessToken) },
      })
      const error = (await attempt(turn('remembered'))) as DeviceError
      expect(error).toMatchObject({ name: 'DeviceError', httpStatus: 400 })
      const { requestId, serviceCode } = error
      const beginning = quote(accessToken).slice(0, 40)
      expect(`${requestId} ${serviceCode}`).not.toContain(beginning)
      expect(leaks()).toEqual([])
    }
})

test.each([302, 307, 308])(
  'a redirect (%i) that repeats the token leaves no secret',
  async (status) => {
    const { accessToken, attempt, fail, leaks, turn } = await openPage()
    fail('UpdateDeviceStatus', {
      kind: 'response',
      status,
      body: accessToken,
      headers: { location: `http://other.test/${accessToken}` },
    })
    await attempt(turn('remembered'))
    expect(leaks()).toEqual([])
  },
)

test('a fetch of the app that throws its request back leaves no secret', async () => {
  const { attempt, breakFetch, leaks, result } = await openPage()
  breakFetch()
  const error = await attempt(() => result.current.forgetOthers.mutateAsync())
  expect(error).toMatchObject({ code: 'Network' })
  expect(leaks()).toEqual([])
})

test('reads that are refused leave no secret', async () => {
  const { leaks, result } = await openPage({ reads: 'NotAuthorizedException' })
  expect(result.current.devices.error?.code).toBe('NotAuthorized')
  expect(result.current.current.error?.code).toBe('NotAuthorized')
  expect(leaks()).toEqual([])
})

test('removing the others, then this browser, leaves no secret', async () => {
  const { attempt, deviceKey, leaks, refuse, result } = await openPage()
  refuse('ForgetDevice', 'InvalidParameterException')
  expect(
    await attempt(() => result.current.forgetOthers.mutateAsync()),
  ).toMatchObject({ removed: [expect.any(String)], refused: [{}] })
  expect(leaks()).toEqual([])
  await attempt(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(leaks()).toEqual([])
})

test('a sign-out leaves no secret, nor anything of the user in the cache', async () => {
  const { attempt, leaks, result, signOut, turn } = await openPage()
  await attempt(turn('remembered'))
  await act(() => signOut())
  await waitFor(() =>
    expect(result.current.current.data?.reason).toBe('not-signed-in'),
  )
  expect(leaks()).toEqual([])
  expect(result.current.devices.data).toBeUndefined()
})
