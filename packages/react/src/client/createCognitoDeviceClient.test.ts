import {
  createEmulator,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { createCognitoDeviceClient } from '@cognito-devices/react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'

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
  await expect(client.getDevice({ deviceKey })).rejects.toMatchObject({
    code: 'ResourceNotFound',
  })
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
  ['eusc-de-east-1', 'https://cognito-idp.eusc-de-east-1.amazonaws.eu/'],
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

test('nothing is sent without a token, or with another user’s', async () => {
  const { client, emulator, signIn } = await createDevices()
  emulator.clearLog()
  const deviceKey = 'us-east-1_0'
  const refusal = { code: 'NotSignedIn' }
  const call = client.getDevice({ deviceKey })
  await expect(call).rejects.toMatchObject(refusal)
  const { sub } = await signIn()
  emulator.clearLog()
  const another = client.getDevice({ deviceKey, userId: `not ${sub}` })
  await expect(another).rejects.toMatchObject(refusal)
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
  [{ scope: 'aws.cognito.signin.user.admin openid' }, 'hosted'],
  [
    { 'cognito:groups': ['us-east-1_A_Google'], username: 'google_117' },
    'federated',
  ],
  [
    { 'cognito:groups': ['us-east-1_A_Google'], scope: 'openid email' },
    'hosted',
  ],
  [
    { 'cognito:groups': ['admins', 'us-east-1_A_admins'], username: 'ada' },
    undefined,
  ],
  [{ 'cognito:groups': 'us-east-1_A_Google', username: 7 }, undefined],
  [{ scope: 'aws.cognito.signin.user.admin orders/read' }, undefined],
  [{ scope: ['openid'] }, undefined],
  [{}, undefined],
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

test.each<[string, object]>([
  ['no subject', { sub: undefined }],
  ['a subject that is no text', { sub: 7 }],
  ['no issuer', { iss: undefined }],
])('a token with %s is nobody’s', async (_, claims) => {
  const payload = { sub: 'u', iss: 'https://x/us-east-1_A', ...claims }
  const client = createCognitoDeviceClient({
    region: 'us-east-1',
    getAccessToken: async () => `h.${btoa(JSON.stringify(payload))}.s`,
  })
  expect(await client.getSession()).toBeNull()
})

test('odd claims of a token are left out', async () => {
  const claims = { username: 7, device_key: {}, auth_time: 'noon' }
  const payload = { sub: 'u', iss: 'https://x/us-east-1_A', ...claims }
  const client = createCognitoDeviceClient({
    region: 'us-east-1',
    getAccessToken: async () => `h.${btoa(JSON.stringify(payload))}.s`,
  })
  expect(await client.getSession()).toMatchObject({
    username: 'u',
    deviceKey: undefined,
    signedInAt: undefined,
  })
})

test('a token is read as base64url and UTF-8', async () => {
  const username = 'Jürgen ÿ~~~???>>>'
  const claims = { sub: 'u', iss: 'https://x/us-east-1_A', username }
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
  expect(payload).toMatch(/-.*_|_.*-/)
  const client = createCognitoDeviceClient({
    region: 'us-east-1',
    getAccessToken: async () => `h.${payload}.s`,
  })
  expect(await client.getSession()).toMatchObject({ username })
})
