import { act, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openSecretPage } from './openSecretPage.tsx'

let undo: (() => void) | undefined

afterEach(() => {
  vi.restoreAllMocks()
  undo?.()
})

async function openPage() {
  const page = await openSecretPage({ over: 'Amplify' })
  undo = page.undo
  return page
}

test.each(['UpdateDeviceStatus', 'ForgetDevice'])(
  'a %s of this browser that is refused through Amplify leaves no secret',
  async (operation) => {
    const { attempt, deviceKey, leaks, refuse, result, turn } = await openPage()
    refuse(operation, 'InvalidParameterException')
    const remove = () => result.current.forget.mutateAsync({ deviceKey })
    const isUpdate = operation === 'UpdateDeviceStatus'
    const error = await attempt(isUpdate ? turn('remembered') : remove)
    expect(error).toMatchObject({ code: 'InvalidParameter' })
    expect(String(error)).toContain("'(access token)' at 'accessToken'")
    expect(leaks()).toEqual([])
  },
)

test('a refusal that quotes the refresh token leaves no secret', async () => {
  const page = await openPage()
  const { attempt, leaks, refreshToken, refuse, turn } = page
  refuse('UpdateDeviceStatus', 'NotAuthorizedException')
  refuse('GetTokensFromRefreshToken', 'InvalidParameterException', refreshToken)
  const error = await attempt(turn('remembered'))
  expect(error).toMatchObject({ code: 'InvalidParameter' })
  expect(String(error)).toContain("'(hidden)")
  expect(leaks()).toEqual([])
})

test('removing this browser drops its secret and leaves none', async () => {
  const { attempt, deviceKey, leaks, result } = await openPage()
  const secrets = () =>
    Object.keys(localStorage).filter((key) => key.endsWith('randomPasswordKey'))
  expect(secrets()).toHaveLength(1)
  await attempt(() => result.current.forget.mutateAsync({ deviceKey }))
  expect(secrets()).toEqual([])
  expect(leaks()).toEqual([])
})

test('a sign-out from Amplify leaves no secret', async () => {
  const { leaks, result, signOut } = await openPage()
  await act(() => signOut())
  await waitFor(() =>
    expect(result.current.current.data?.reason).toBe('not-signed-in'),
  )
  expect(leaks()).toEqual([])
})
