import { describe, expect } from 'vitest'
import { test } from './vitest.ts'

const endpoint = 'http://cognito.test/'

function call(
  fetch: typeof globalThis.fetch,
  operation: string,
  input: object,
) {
  return fetch(endpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
  })
}

test('each test has a Cognito of its own', async ({ cognito }) => {
  const { accessToken } = await cognito.signIn({ remembered: true })
  const response = await call(cognito.emulator.fetch, 'ListDevices', {
    AccessToken: accessToken,
  })
  expect(await response.json()).toMatchObject({ Devices: [{}] })
})

test('nothing is left of another test', async ({ cognito }) => {
  const { Devices } = await cognito.emulator.send<{ Devices: object[] }>(
    'AdminListDevices',
    { UserPoolId: cognito.seed.userPoolId, Username: cognito.seed.username },
  )
  expect(Devices).toEqual([])
})

test('a page is put into what goes wrong, and out of it', async ({
  cognito,
}) => {
  const { emulator, put } = cognito
  const { accessToken } = await cognito.signIn()
  const ask = async (operation = 'GetUser') => {
    const input = { AccessToken: accessToken }
    const response = await call(emulator.fetch, operation, input)
    const { __type = 'done' } = JSON.parse((await response.text()) || '{}')
    return __type
  }
  put.throttled()
  expect(await ask()).toBe('TooManyRequestsException')
  expect(await ask()).toBe('TooManyRequestsException')
  put.reset()
  put.refusedBy('PasswordResetRequiredException', 'GetUser')
  expect(await ask()).toBe('PasswordResetRequiredException')
  expect(await ask('ListDevices')).toBe('done')
  put.reset()
  put.offline()
  await expect(ask()).rejects.toThrow('Failed to fetch')
  put.reset()
  put.unanswered('GlobalSignOut')
  await expect(ask('GlobalSignOut')).rejects.toThrow('Failed to fetch')
  expect(await ask()).toBe('NotAuthorizedException')
  put.reset()
  put.slow(30)
  const start = performance.now()
  await ask()
  expect(performance.now() - start).toBeGreaterThan(25)
})

describe('with options', () => {
  const always = test.extend({
    cognitoOptions: {
      tracking: 'always',
      emulator: { region: 'eu-central-1' },
    },
  })

  always('the pool is another', async ({ cognito }) => {
    expect(cognito.seed.userPoolId).toMatch(/^eu-central-1_/)
    const { accessToken } = await cognito.signIn()
    expect(
      await cognito.emulator.send('ListDevices', { AccessToken: accessToken }),
    ).toMatchObject({ Devices: [{}] })
  })
})
