import type { DeviceClient } from '@cognito-devices/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPool, type Pool } from './openPool.ts'

// Node 20 has no navigator, and Amplify then never confirms a device.
vi.stubGlobal('navigator', { userAgent: 'cognito-devices conformance' })
const { Amplify } = await import('aws-amplify')
const { confirmSignIn, signIn, signOut } = await import('aws-amplify/auth')
const { createAmplifyDeviceClient } = await import(
  '@cognito-devices/react/amplify'
)

// Three codes are asked for, and each period of 30 seconds has one.
vi.setConfig({ testTimeout: 120_000 })

let pool: Pool
let client: DeviceClient
let deviceKey = ''

beforeAll(async () => {
  pool = await openPool()
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: pool.userPoolId,
        userPoolClientId: pool.clientId,
        ...(pool.endpoint && { userPoolEndpoint: pool.endpoint }),
      },
    },
  })
  client = createAmplifyDeviceClient()
})

afterAll(async () => {
  await signOut().catch(() => {})
  await pool.close()
})

/** Whether the sign-in asked for the code. */
async function signInAgain() {
  await signOut()
  const { username, password } = pool
  const { nextStep } = await signIn({ username, password })
  if (nextStep.signInStep === 'DONE') return 'no code'
  await confirmSignIn({ challengeResponse: await pool.takeCode() })
  return 'code'
}

/** What a signed-in user can see of this device. */
async function seen() {
  const read = await client.getDevice({ deviceKey }).then(
    (device) => device.status,
    (error: { code: string }) => error.code,
  )
  const { devices } = await client.listDevices({ limit: 60 })
  const isListed = devices.some((device) => device.deviceKey === deviceKey)
  return { read, isListed }
}

const shown = { read: 'remembered', isListed: true }
const hidden = { read: 'ResourceNotFound', isListed: false }

// One story, in order: each step stands on the one before.

test('a new device is tracked, named by the token, and hidden', async () => {
  expect(await signInAgain()).toBe('code')
  deviceKey = (await client.getSession())?.deviceKey ?? ''
  expect(deviceKey).toMatch(/^[\w-]+_[0-9a-f-]+$/)
  expect(await seen()).toEqual(hidden)
})

test('remembered it is shown, and its next sign-in asks no code', async () => {
  await client.updateDeviceStatus({ deviceKey, status: 'remembered' })
  expect(await seen()).toEqual(shown)
  await client.updateDeviceStatus({ deviceKey, status: 'remembered' })
  expect(await signInAgain()).toBe('no code')
  expect((await client.getSession())?.deviceKey).toBe(deviceKey)
})

test('turned off it is hidden, keeps its key, and the code is asked', async () => {
  await client.updateDeviceStatus({ deviceKey, status: 'not_remembered' })
  expect(await seen()).toEqual(hidden)
  expect(await signInAgain()).toBe('code')
  expect((await client.getSession())?.deviceKey).toBe(deviceKey)
})

test('turned off it can be turned on again', async () => {
  await client.updateDeviceStatus({ deviceKey, status: 'remembered' })
  expect(await seen()).toEqual(shown)
})

test('removed it is gone: only a new sign-in makes a new device', async () => {
  await client.forgetDevice({ deviceKey })
  expect(await seen()).toEqual(hidden)
  await expect(
    client.updateDeviceStatus({ deviceKey, status: 'remembered' }),
  ).rejects.toMatchObject({ code: 'ResourceNotFound' })
  expect(await signInAgain()).toBe('code')
  const next = (await client.getSession())?.deviceKey
  expect(next).not.toBe(deviceKey)
  await client.forgetDevice({ deviceKey: next ?? '' })
})
