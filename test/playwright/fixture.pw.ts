// Run by Playwright's own runner, which fixture.test.ts starts.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type CognitoFixtures,
  cognitoFixtures,
} from '@cognito-devices/emulator/playwright'
import { test as base, expect } from '@playwright/test'

const test = base.extend<CognitoFixtures>(cognitoFixtures)

/** As an app would, in a page of another origin. */
const signIn = async ({ username, password }: Record<string, string>) => {
  const { userPoolEndpoint, userPoolClientId } = Reflect.get(
    globalThis,
    'cognito',
  )
  const response = await fetch(userPoolEndpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: userPoolClientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  })
  const { ChallengeName, __type, AuthenticationResult } = await response.json()
  return ChallengeName ?? __type ?? typeof AuthenticationResult
}

const app = createServer((_, response) => {
  response.setHeader('content-type', 'text/html')
  response.end('<title>App</title>')
})

test.beforeAll(async () => {
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
})

test.afterAll(() => {
  app.close()
})

test.beforeEach(async ({ page }) => {
  const { port } = app.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
})

test('the page finds its Cognito', async ({ page, cognito }) => {
  expect(await page.evaluate(() => Reflect.get(window, 'cognito'))).toEqual(
    cognito.configuration,
  )
  const { username, password } = cognito.seed
  const answer = await page.evaluate(signIn, { username, password })
  expect(answer).toBe('SOFTWARE_TOKEN_MFA')
})

test('the page is put into what goes wrong', async ({ page, cognito }) => {
  const { username, password } = cognito.seed
  const attempt = () => page.evaluate(signIn, { username, password })
  cognito.put.throttled()
  expect(await attempt()).toBe('TooManyRequestsException')
  cognito.put.reset()
  cognito.put.offline()
  await expect(attempt()).rejects.toThrow('Failed to fetch')
  cognito.put.reset()
  expect(await attempt()).toBe('SOFTWARE_TOKEN_MFA')
})

test.describe('with options', () => {
  test.use({ cognitoOptions: { mfa: 'OFF' } })

  test('the pool is another', async ({ page, cognito }) => {
    const { username, password } = cognito.seed
    expect(await page.evaluate(signIn, { username, password })).toBe('object')
  })
})
