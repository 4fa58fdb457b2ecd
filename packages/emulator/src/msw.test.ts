import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator, seedPool, seedSession } from './index.ts'
import { createEmulatorHandlers } from './msw.ts'

const emulator = createEmulator()
const own = createEmulator()
const server = setupServer(
  ...createEmulatorHandlers(emulator),
  ...createEmulatorHandlers(own, { url: 'http://localhost:9339/' }),
)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

function getUser(url: string, AccessToken: string) {
  return fetch(url, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser' },
    body: JSON.stringify({ AccessToken }),
  })
}

test("AWS's own host name leads to the emulator", async () => {
  const seed = await seedPool(emulator)
  const { accessToken } = await seedSession(emulator, seed)
  const url = 'https://cognito-idp.eu-central-1.amazonaws.com/'
  const response = await getUser(url, accessToken)
  expect(await response.json()).toMatchObject({ Username: seed.sub })
  const jwks = await fetch(`${url}${seed.userPoolId}/.well-known/jwks.json`)
  expect(await jwks.json()).toMatchObject({ keys: [{ alg: 'RS256' }] })
})

test('another address leads to its emulator', async () => {
  const response = await getUser('http://localhost:9339/', 'none')
  expect(response.status).toBe(400)
  expect(own.log).toHaveLength(1)
})

test('a dropped connection is a network error', async () => {
  own.addFault({ operation: '*', effect: { kind: 'drop' } })
  await expect(getUser('http://localhost:9339/', 'none')).rejects.toThrow(
    'Failed to fetch',
  )
})
