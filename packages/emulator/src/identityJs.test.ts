import type { CognitoUser } from 'amazon-cognito-identity-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  openIdentityJs,
  promise,
} from '../../../test/clients/openIdentityJs.ts'
import type { Seed } from './index.ts'
import { seedPool } from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

let server: EmulatorServer
let seed: Seed
let client: ReturnType<typeof openIdentityJs>
let user: CognitoUser

beforeAll(async () => {
  server = await startEmulatorServer({ port: 0 })
  seed = await seedPool(server.emulator)
  client = openIdentityJs(server.url, seed)
  user = client.user
})

afterAll(() => server.close())

async function signIn() {
  let codeAsked = false
  const { confirmationNecessary } = await client.signIn(
    seed.password,
    (callbacks) => ({
      totpRequired() {
        codeAsked = true
        const code = server.emulator.totpCode(seed)
        // The next sign-in needs another code.
        server.emulator.advance(30_000)
        user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA')
      },
    }),
  )
  return { codeAsked, confirmationNecessary }
}

test('amazon-cognito-identity-js remembers, forgets and recovers', async () => {
  expect(await signIn()).toEqual({
    codeAsked: true,
    confirmationNecessary: true,
  })
  await promise((callbacks) => user.setDeviceStatusRemembered(callbacks))
  await promise((callbacks) => user.getDevice(callbacks))
  expect(await signIn()).toMatchObject({ codeAsked: false })

  await promise((callbacks) => user.setDeviceStatusNotRemembered(callbacks))
  await expect(
    promise((callbacks) => user.getDevice(callbacks)),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  expect(await signIn()).toMatchObject({ codeAsked: true })

  const refreshed = await new Promise((resolve, reject) => {
    const token = user.getSignInUserSession()?.getRefreshToken()
    if (!token) return reject(new Error('There is no session.'))
    user.refreshSession(token, (error, session) =>
      error ? reject(error) : resolve(session),
    )
  })
  expect(refreshed).toBeDefined()

  await promise((callbacks) => user.setDeviceStatusRemembered(callbacks))
  const { Devices } = await server.emulator.send<{
    Devices: { DeviceKey: string }[]
  }>('AdminListDevices', { UserPoolId: seed.userPoolId, Username: seed.sub })
  expect(Devices).toHaveLength(1)
  await server.emulator.send('AdminForgetDevice', {
    UserPoolId: seed.userPoolId,
    Username: seed.sub,
    DeviceKey: Devices[0]?.DeviceKey,
  })
  expect(await signIn()).toMatchObject({ codeAsked: true })
  expect(server.emulator.log.at(-1)?.operation).toBe('ConfirmDevice')
})
