import { beforeEach, describe, expect, test } from 'vitest'
import {
  openSeededPool,
  type SeededPool,
} from '../../../test/support/seededPool.ts'
import { type Emulator, type Seed, seedPool } from './index.ts'

let emulator: Emulator
let seed: Seed
let createClient: SeededPool['createClient']
let clientId: string

beforeEach(async () => {
  ;({ emulator, seed, createClient } = await openSeededPool())
  clientId = await createClient({
    ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
  })
})

function signIn(input: object = {}) {
  return emulator.send<{ Session: string }>('AdminInitiateAuth', {
    UserPoolId: seed.userPoolId,
    ClientId: clientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: seed.username, PASSWORD: seed.password },
    ...input,
  })
}

describe.each(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])(
  '%s',
  (AuthFlow) => {
    test('signs in with the password and the code', async () => {
      const { Session } = await signIn({ AuthFlow })
      const output = await emulator.send('AdminRespondToAuthChallenge', {
        UserPoolId: seed.userPoolId,
        ClientId: clientId,
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        Session,
        ChallengeResponses: {
          USERNAME: seed.sub,
          SOFTWARE_TOKEN_MFA_CODE: emulator.totpCode(seed),
        },
      })
      expect(output).toHaveProperty('AuthenticationResult.NewDeviceMetadata')
    })

    test('refuses a wrong password', async () => {
      const AuthParameters = { USERNAME: seed.username, PASSWORD: 'Wrong-1' }
      await expect(signIn({ AuthFlow, AuthParameters })).rejects.toMatchObject({
        name: 'NotAuthorizedException',
      })
    })

    test('is not for users', async () => {
      await expect(
        emulator.send('InitiateAuth', {
          ClientId: clientId,
          AuthFlow,
          AuthParameters: {
            USERNAME: seed.username,
            PASSWORD: seed.password,
          },
        }),
      ).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'Initiate Auth method not supported.',
      })
    })
  },
)

test('USER_PASSWORD_AUTH is not for administrators', async () => {
  clientId = await createClient({
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  })
  await expect(
    signIn({ AuthFlow: 'USER_PASSWORD_AUTH' }),
  ).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('the client must allow the flow, and be one of the pool', async () => {
  clientId = await createClient({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] })
  await expect(signIn()).rejects.toThrow('flow not enabled for this client')
  const other = await seedPool(emulator)
  for (const operation of [
    'AdminInitiateAuth',
    'AdminRespondToAuthChallenge',
  ]) {
    await expect(
      emulator.send(operation, {
        UserPoolId: other.userPoolId,
        ClientId: clientId,
        AuthFlow: 'USER_SRP_AUTH',
        ChallengeName: 'SMS_MFA',
      }),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  }
})
