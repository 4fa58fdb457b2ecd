import { createEmulator, seedEmulator } from '@cognito-devices/emulator'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import type { Amplify } from 'aws-amplify'
import type * as auth from 'aws-amplify/auth'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPage } from './openPage.ts'

/** What the page has. */
type Page = { Amplify: typeof Amplify; auth: typeof auth }

const username = 'ada@example.com'
const password = 'Correct-horse-9'
const emulator = createEmulator()

let server: EmulatorServer
let opened: Awaited<ReturnType<typeof openPage>>

beforeAll(async () => {
  server = await startEmulatorServer({ emulator, port: 0 })
  opened = await openPage()
}, 60_000)

afterAll(async () => {
  await opened.close()
  await server.close()
})

let pools = 0

/** Ada, signed in with her password, and without a passkey. */
beforeEach(async () => {
  const id = `us-east-1_Passkeys${++pools}`
  await seedEmulator(emulator, {
    pools: [
      {
        id,
        signInWith: ['email'],
        settings: {
          Policies: {
            SignInPolicy: {
              AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'],
            },
          },
        },
        clients: [
          {
            id: `web${pools}`,
            settings: {
              ExplicitAuthFlows: [
                'ALLOW_USER_AUTH',
                'ALLOW_REFRESH_TOKEN_AUTH',
              ],
            },
          },
        ],
        users: [{ username, password }],
      },
    ],
  })
  await emulator.send('SetUserPoolMfaConfig', {
    UserPoolId: id,
    WebAuthnConfiguration: { RelyingPartyId: 'localhost' },
  })
  await opened.page.reload()
  await run(
    ({ Amplify }, Cognito) => Amplify.configure({ Auth: { Cognito } }),
    {
      userPoolId: id,
      userPoolClientId: `web${pools}`,
      userPoolEndpoint: server.url,
    },
  )
  await signInByPassword()
})

/** In the page. */
function run<T, A>(action: (page: Page, argument: A) => T, argument: A) {
  return opened.page.evaluate(
    `(${action})(globalThis, ${JSON.stringify(argument)})`,
  ) as Promise<Awaited<T>>
}

const signInByPassword = () =>
  run(
    ({ auth }, given) =>
      auth.signIn({
        ...given,
        options: { authFlowType: 'USER_AUTH', preferredChallenge: 'PASSWORD' },
      }),
    { username, password },
  )

const signOut = () => run(({ auth }) => auth.signOut(), {})

const associate = () =>
  run(({ auth }) => auth.associateWebAuthnCredential(), {})

const listed = async () =>
  (await run(({ auth }) => auth.listWebAuthnCredentials(), {})).credentials

const signInByPasskey = () =>
  run(
    ({ auth }, given) =>
      auth.signIn({
        ...given,
        options: { authFlowType: 'USER_AUTH', preferredChallenge: 'WEB_AUTHN' },
      }),
    { username },
  )

test('aws-amplify makes a passkey, and signs in with it', async () => {
  await associate()
  expect(await listed()).toMatchObject([
    { relyingPartyId: 'localhost', authenticatorTransports: ['internal'] },
  ])
  await signOut()
  expect((await signInByPasskey()).isSignedIn).toBe(true)
  const { username: who } = await run(({ auth }) => auth.getCurrentUser(), {})
  expect(who).toMatch(/^[0-9a-f-]{36}$/)
  await signOut()
  const { nextStep } = await run(
    ({ auth }, given) =>
      auth.signIn({ ...given, options: { authFlowType: 'USER_AUTH' } }),
    { username },
  )
  expect(nextStep).toMatchObject({
    signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
    availableChallenges: ['PASSWORD', 'PASSWORD_SRP', 'WEB_AUTHN'],
  })
  const selected = await run(
    ({ auth }) => auth.confirmSignIn({ challengeResponse: 'WEB_AUTHN' }),
    {},
  )
  expect(selected.isSignedIn).toBe(true)
})

test('a second one of the same authenticator is refused by the browser', async () => {
  await associate()
  await expect(associate()).rejects.toThrow('PasskeyAlreadyExists')
  expect(await listed()).toHaveLength(1)
})

test('one that was deleted signs nobody in', async () => {
  await associate()
  const [passkey] = await listed()
  await run(({ auth }, given) => auth.deleteWebAuthnCredential(given), {
    credentialId: passkey?.credentialId ?? '',
  })
  expect(await listed()).toEqual([])
  await signOut()
  const { nextStep } = await signInByPasskey()
  expect(nextStep).toMatchObject({
    availableChallenges: ['PASSWORD', 'PASSWORD_SRP'],
  })
})
