import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  type AuthenticationResultType,
  CognitoIdentityProviderClient,
  ConfirmDeviceCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  ForgetDeviceCommand,
  GetDeviceCommand,
  InitiateAuthCommand,
  ListDevicesCommand,
  NotAuthorizedException,
  ResourceNotFoundException,
  RespondToAuthChallengeCommand,
  type RespondToAuthChallengeCommandOutput,
  UpdateDeviceStatusCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { CognitoJwtVerifier } from 'aws-jwt-verify'
import {
  createDeviceVerifier,
  createSrpSession,
  signSrpSession,
  signSrpSessionWithDevice,
  wrapAuthChallenge,
  wrapInitiateAuth,
} from 'cognito-srp-helper'
import { calculateJwkThumbprint } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

const username = 'ada'
const password = 'Correct-horse-9'
const timestamp = 'Mon Nov 23 01:02:03 UTC 2026'

let server: EmulatorServer
let sdk: CognitoIdentityProviderClient
let poolId: string
let ClientId: string
let device: RememberedDevice

beforeAll(async () => {
  server = await startEmulatorServer({ port: 0 })
  sdk = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
  const { UserPool } = await sdk.send(
    new CreateUserPoolCommand({
      PoolName: 'sdk',
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: true,
        DeviceOnlyRememberedOnUserPrompt: true,
      },
    }),
  )
  poolId = UserPool?.Id ?? ''
  const { UserPoolClient } = await sdk.send(
    new CreateUserPoolClientCommand({ UserPoolId: poolId, ClientName: 'sdk' }),
  )
  ClientId = UserPoolClient?.ClientId ?? ''
  const user = { UserPoolId: poolId, Username: username }
  await sdk.send(new AdminCreateUserCommand(user))
  await sdk.send(
    new AdminSetUserPasswordCommand({
      ...user,
      Password: password,
      Permanent: true,
    }),
  )
  device = await rememberDevice()
})

afterAll(async () => {
  sdk.destroy()
  await server.close()
})

type Answers = Record<string, string>
type SrpSession = ReturnType<typeof signSrpSession>

function respond(
  ChallengeName:
    | 'PASSWORD_VERIFIER'
    | 'DEVICE_SRP_AUTH'
    | 'DEVICE_PASSWORD_VERIFIER',
  session: SrpSession,
  ChallengeResponses: Answers,
  Session?: string,
) {
  const request = { ClientId, ChallengeName, ChallengeResponses, Session }
  return new RespondToAuthChallengeCommand(wrapAuthChallenge(session, request))
}

/** The proof of the password, ready to send and to tamper with. */
async function provePassword(typed = password, answers: Answers = {}) {
  const session = createSrpSession(username, typed, poolId, false)
  const challenge = await sdk.send(
    new InitiateAuthCommand(
      wrapInitiateAuth(session, {
        ClientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: username },
      }),
    ),
  )
  const signed = signSrpSession(session, challenge)
  const all = { USERNAME: username, ...answers }
  const command = respond('PASSWORD_VERIFIER', signed, all)
  return { session: signed, command }
}

type RememberedDevice = {
  AccessToken: string
  DeviceKey: string
  DeviceGroupKey: string
  DeviceRandomPassword: string
}

async function rememberDevice(): Promise<RememberedDevice> {
  const { command } = await provePassword()
  const { AuthenticationResult } = await sdk.send(command)
  const { AccessToken = '', NewDeviceMetadata = {} } =
    AuthenticationResult as AuthenticationResultType
  const { DeviceKey = '', DeviceGroupKey = '' } = NewDeviceMetadata
  const { DeviceSecretVerifierConfig, DeviceRandomPassword } =
    createDeviceVerifier(DeviceKey, DeviceGroupKey)
  const confirmed = await sdk.send(
    new ConfirmDeviceCommand({
      AccessToken,
      DeviceKey,
      DeviceName: 'SDK',
      DeviceSecretVerifierConfig,
    }),
  )
  expect(confirmed.UserConfirmationNecessary).toBe(true)
  await sdk.send(
    new UpdateDeviceStatusCommand({
      AccessToken,
      DeviceKey,
      DeviceRememberedStatus: 'remembered',
    }),
  )
  return { AccessToken, DeviceKey, DeviceGroupKey, DeviceRandomPassword }
}

/** Up to the last step: the command that proves the device. */
async function proveDevice({
  secret = device.DeviceRandomPassword,
  sendSession = true,
} = {}) {
  const answers = { USERNAME: username, DEVICE_KEY: device.DeviceKey }
  const { session, command } = await provePassword(password, answers)
  const first = await sdk.send(command)
  expect(first.ChallengeName).toBe('DEVICE_SRP_AUTH')
  const second = await sdk.send(
    respond(
      'DEVICE_SRP_AUTH',
      session,
      answers,
      sendSession ? first.Session : undefined,
    ),
  )
  expect(second.ChallengeName).toBe('DEVICE_PASSWORD_VERIFIER')
  const signed = signSrpSessionWithDevice(
    session,
    second as RespondToAuthChallengeCommandOutput,
    device.DeviceGroupKey,
    secret,
  )
  return respond('DEVICE_PASSWORD_VERIFIER', signed, answers, second.Session)
}

const refused = {
  name: 'NotAuthorizedException',
  message: 'Incorrect username or password.',
}

describe('cognito-srp-helper with the AWS SDK', () => {
  test('a remembered device proves itself, and each proof is good once', async () => {
    const command = await proveDevice()
    const { AuthenticationResult } = await sdk.send(command)
    expect(AuthenticationResult?.AccessToken).toBeDefined()
    expect(AuthenticationResult).not.toHaveProperty('NewDeviceMetadata')
    await expect(sdk.send(command)).rejects.toMatchObject(refused)
  })

  test('DEVICE_SRP_AUTH is accepted without a Session', async () => {
    const command = await proveDevice({ sendSession: false })
    const { AuthenticationResult } = await sdk.send(command)
    expect(AuthenticationResult?.AccessToken).toBeDefined()
  })

  test('a wrong device secret is refused', async () => {
    const command = await proveDevice({ secret: 'guessed' })
    await expect(sdk.send(command)).rejects.toMatchObject(refused)
  })

  test('a proof of the password is good once', async () => {
    const { command } = await provePassword()
    await sdk.send(command)
    await expect(sdk.send(command)).rejects.toMatchObject(refused)
  })

  test('a wrong password is refused', async () => {
    const { command } = await provePassword('Wrong-horse-9')
    await expect(sdk.send(command)).rejects.toMatchObject(refused)
  })

  test('a changed TIMESTAMP is refused', async () => {
    const { command } = await provePassword()
    const answers = command.input.ChallengeResponses ?? {}
    expect(answers.TIMESTAMP).not.toBe(timestamp)
    answers.TIMESTAMP = timestamp
    await expect(sdk.send(command)).rejects.toMatchObject(refused)
  })

  test('a changed SECRET_BLOCK is refused', async () => {
    const { command } = await provePassword()
    const answers = command.input.ChallengeResponses ?? {}
    answers.PASSWORD_CLAIM_SECRET_BLOCK = 'AAAA'
    await expect(sdk.send(command)).rejects.toMatchObject(refused)
  })

  test('SRP_A of zero modulo N is refused', async () => {
    const command = new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME: username, SRP_A: '0' },
    })
    await expect(sdk.send(command)).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })

  test('a key that is not tracked is refused, and the same proof then passes', async () => {
    const { command } = await provePassword(password, {
      DEVICE_KEY: 'us-east-1_00000000-0000-0000-0000-000000000000',
    })
    await expect(sdk.send(command)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Device does not exist.',
    })
    delete command.input.ChallengeResponses?.DEVICE_KEY
    const { AuthenticationResult } = await sdk.send(command)
    expect(AuthenticationResult?.NewDeviceMetadata).toBeDefined()
  })

  test('the SDK reads devices, dates and typed exceptions', async () => {
    const { AccessToken, DeviceKey } = await rememberDevice()
    const input = { AccessToken, DeviceKey }
    const { Device } = await sdk.send(new GetDeviceCommand(input))
    expect(Device?.DeviceCreateDate).toBeInstanceOf(Date)
    const { Devices } = await sdk.send(new ListDevicesCommand({ AccessToken }))
    expect(Devices).toContainEqual(Device)
    await sdk.send(new ForgetDeviceCommand(input))
    await expect(sdk.send(new GetDeviceCommand(input))).rejects.toBeInstanceOf(
      ResourceNotFoundException,
    )
    await expect(
      sdk.send(new GetDeviceCommand({ ...input, AccessToken: 'none' })),
    ).rejects.toBeInstanceOf(NotAuthorizedException)
  })
})

test('aws-jwt-verify accepts the access token', async () => {
  const { AccessToken, DeviceKey } = device
  const verifier = CognitoJwtVerifier.create({
    userPoolId: poolId,
    tokenUse: 'access',
    clientId: ClientId,
  })
  const response = await fetch(`${server.url}/${poolId}/.well-known/jwks.json`)
  const jwks = await response.json()
  // A backend that keeps keys by their id must not take a new one for an old.
  expect(jwks.keys[0].kid).toBe(await calculateJwkThumbprint(jwks.keys[0]))
  verifier.cacheJwks(jwks)
  const payload = await verifier.verify(AccessToken)
  expect(payload).toMatchObject({
    device_key: DeviceKey,
    username,
    scope: 'aws.cognito.signin.user.admin',
  })
  await expect(
    verifier.verify(`${AccessToken.slice(0, -8)}AAAAAAAA`),
  ).rejects.toThrow('Invalid signature')
})
