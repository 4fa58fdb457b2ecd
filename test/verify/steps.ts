import {
  createDeviceVerifier,
  createSrpSession,
  signSrpSession,
  signSrpSessionWithDevice,
} from 'cognito-srp-helper'
import type { Answer, User, World } from './world.ts'

/** A browser that has signed in: its tokens and its device. */
export type Browser = {
  user: User
  accessToken: string
  refreshToken: string
  deviceKey: string
  deviceGroupKey: string
  /** Of a device that was confirmed. */
  devicePassword?: string
}

/** What a call ends in: `done`, or the exception and its words. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    ({ name, message }: Error) => `${name}: ${message}`,
  )
}

/** The exception alone, where its words are not the rule. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  return (await outcomeOf(call)).replace(/:.*/s, '')
}

export function enterPassword(
  world: World,
  { pool, username, password }: User,
  deviceKey?: string,
): Promise<Answer> {
  return world.send('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: pool.clientId,
    AuthParameters: {
      USERNAME: username,
      PASSWORD: password,
      ...(deviceKey && { DEVICE_KEY: deviceKey }),
    },
  })
}

export function respond(
  world: World,
  { pool, sub }: User,
  ChallengeName: string,
  answers: Record<string, string>,
  Session?: string,
): Promise<Answer> {
  return world.send('RespondToAuthChallenge', {
    ChallengeName,
    ClientId: pool.clientId,
    Session,
    ChallengeResponses: { USERNAME: sub, ...answers },
  })
}

/** Up to the proof of the password, which can then be sent as often as one likes. */
export async function startSrp(world: World, user: User) {
  const { username, password, pool } = user
  const session = createSrpSession(username, password, pool.userPoolId, false)
  const challenge = await world.send('InitiateAuth', {
    AuthFlow: 'USER_SRP_AUTH',
    ClientId: pool.clientId,
    AuthParameters: { USERNAME: username, SRP_A: session.largeA },
  })
  const signed = signSrpSession(session, challenge as never)
  return {
    challenge,
    prove: (more: Record<string, string> = {}) =>
      respond(
        world,
        user,
        'PASSWORD_VERIFIER',
        {
          PASSWORD_CLAIM_SECRET_BLOCK:
            challenge.ChallengeParameters?.SECRET_BLOCK ?? '',
          TIMESTAMP: signed.timestamp,
          PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
          ...more,
        },
        challenge.Session,
      ),
  }
}

export async function answerCode(
  world: World,
  user: User,
  asked: Answer,
  code?: string,
): Promise<Answer> {
  const SOFTWARE_TOKEN_MFA_CODE = code ?? (await world.takeCode(user))
  const answers = { SOFTWARE_TOKEN_MFA_CODE }
  return respond(world, user, 'SOFTWARE_TOKEN_MFA', answers, asked.Session)
}

/** With the code where one is asked. */
export async function signIn(world: World, user: User): Promise<Browser> {
  const first = await enterPassword(world, user)
  const answer =
    first.ChallengeName === 'SOFTWARE_TOKEN_MFA'
      ? await answerCode(world, user, first)
      : first
  return toBrowser(user, answer)
}

export function toBrowser(user: User, answer: Answer): Browser {
  const { AuthenticationResult } = answer
  if (!AuthenticationResult) {
    throw new Error(`No tokens, but ${answer.ChallengeName}.`)
  }
  const { NewDeviceMetadata } = AuthenticationResult
  return {
    user,
    accessToken: AuthenticationResult.AccessToken,
    refreshToken: AuthenticationResult.RefreshToken,
    deviceKey: NewDeviceMetadata?.DeviceKey ?? '',
    deviceGroupKey: NewDeviceMetadata?.DeviceGroupKey ?? '',
  }
}

export const nameOf = ({ accessToken, deviceKey }: Browser) => ({
  AccessToken: accessToken,
  DeviceKey: deviceKey,
})

export async function confirm(world: World, browser: Browser): Promise<Answer> {
  const { DeviceSecretVerifierConfig, DeviceRandomPassword } =
    createDeviceVerifier(browser.deviceKey, browser.deviceGroupKey)
  browser.devicePassword = DeviceRandomPassword
  return world.send('ConfirmDevice', {
    ...nameOf(browser),
    DeviceName: 'verify',
    DeviceSecretVerifierConfig,
  })
}

export function setStatus(
  world: World,
  browser: Browser,
  DeviceRememberedStatus: 'remembered' | 'not_remembered',
): Promise<Answer> {
  const input = { ...nameOf(browser), DeviceRememberedStatus }
  return world.send('UpdateDeviceStatus', input)
}

/** Signs in, confirms the device and remembers it. */
export async function remember(world: World, user: User): Promise<Browser> {
  const browser = await signIn(world, user)
  await confirm(world, browser)
  await setStatus(world, browser, 'remembered')
  return browser
}

/** Gives the user an authenticator app, and asks for its codes from now on. */
export async function setUpTotp(
  world: World,
  { user, accessToken }: Browser,
): Promise<void> {
  const AccessToken = accessToken
  const { SecretCode } = await world.send('AssociateSoftwareToken', {
    AccessToken,
  })
  user.totpSecret = SecretCode ?? ''
  await world.send('VerifySoftwareToken', {
    AccessToken,
    UserCode: await world.takeCode(user),
  })
  await world.send('SetUserMFAPreference', {
    AccessToken,
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  })
}

/** A user of its own with an app, and no device that counts. */
export async function createTotpUser(
  world: World,
  pool?: Parameters<World['createUser']>[0],
): Promise<User> {
  const user = await world.createUser(pool)
  await setUpTotp(world, await signIn(world, user))
  return user
}

/** The device's proof, from DEVICE_SRP_AUTH on. */
export async function proveDevice(
  world: World,
  { user, deviceKey, deviceGroupKey, devicePassword = '' }: Browser,
  asked: Answer,
  password = devicePassword,
): Promise<Answer> {
  const { username, pool } = user
  const session = createSrpSession(username, 'unused', pool.userPoolId, false)
  const DEVICE_KEY = deviceKey
  const challenge = await respond(
    world,
    user,
    'DEVICE_SRP_AUTH',
    { DEVICE_KEY, SRP_A: session.largeA },
    asked.Session,
  )
  const signed = signSrpSessionWithDevice(
    session,
    challenge as never,
    deviceGroupKey,
    password,
  )
  return respond(
    world,
    user,
    'DEVICE_PASSWORD_VERIFIER',
    {
      DEVICE_KEY,
      PASSWORD_CLAIM_SECRET_BLOCK:
        challenge.ChallengeParameters?.SECRET_BLOCK ?? '',
      TIMESTAMP: signed.timestamp,
      PASSWORD_CLAIM_SIGNATURE: signed.passwordSignature,
    },
    challenge.Session,
  )
}

export function refresh(
  world: World,
  { user, refreshToken, deviceKey }: Browser,
  input: { DeviceKey?: string | undefined } = { DeviceKey: deviceKey },
): Promise<Answer> {
  return world.send('GetTokensFromRefreshToken', {
    ClientId: user.pool.clientId,
    RefreshToken: refreshToken,
    ...input,
  })
}

export const adminOf = ({ pool, username }: User) => ({
  UserPoolId: pool.userPoolId,
  Username: username,
})
