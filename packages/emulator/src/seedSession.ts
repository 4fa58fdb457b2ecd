import { randomBytes, toBase64 } from './bytes.ts'
import { passSecondFactor } from './codeAnswers.ts'
import { readCaller } from './readCall.ts'
import type { Seed } from './seedPool.ts'
import { serviceOf } from './service.ts'
import type { Emulator } from './types.ts'
import { addSsoSession } from './userSessions.ts'

export type SeedSessionOptions = {
  deviceName?: string | undefined
  /** Absent: as ConfirmDevice leaves it. */
  remembered?: boolean | undefined
  /** @default true */
  confirmDevice?: boolean | undefined
  /** What ListUserSessions names this browser by. @default this one's */
  userAgent?: string | undefined
  /** @default '127.0.0.1' */
  ipAddress?: string | undefined
  /**
   * The sign-in came through managed login, in a pool that tracks sessions: an
   * SSO session is listed beside that of the tokens.
   */
  sso?: boolean | undefined
}

export type SeedSession = {
  accessToken: string
  idToken: string
  refreshToken: string
  /** Absent when the pool tracks no devices. */
  deviceKey?: string | undefined
  sub: string
}

type Tokens = {
  AccessToken: string
  IdToken: string
  RefreshToken: string
  NewDeviceMetadata?: { DeviceKey: string }
}

type SignInOutput = { Session?: string; AuthenticationResult?: Tokens }

/**
 * Signs the seeded user in with password and code. Its device is confirmed
 * with a verifier that nobody has the secret of, so that it can be listed,
 * remembered and forgotten, but not be used to sign in.
 */
export async function seedSession(
  emulator: Emulator,
  seed: Seed,
  options: SeedSessionOptions = {},
): Promise<SeedSession> {
  const { deviceName = 'Seeded browser', remembered, confirmDevice } = options
  const tokens = await signIn(emulator, seed, options)
  if (options.sso) addSsoSession(serviceOf(emulator), tokens.AccessToken)
  const deviceKey = tokens.NewDeviceMetadata?.DeviceKey
  const session = {
    accessToken: tokens.AccessToken,
    idToken: tokens.IdToken,
    refreshToken: tokens.RefreshToken,
    deviceKey,
    sub: seed.sub,
  }
  if (!deviceKey || confirmDevice === false) return session
  const device = { AccessToken: tokens.AccessToken, DeviceKey: deviceKey }
  await emulator.send('ConfirmDevice', {
    ...device,
    DeviceName: deviceName,
    DeviceSecretVerifierConfig: {
      Salt: toBase64(randomBytes(16)),
      PasswordVerifier: toBase64(randomBytes(256)),
    },
  })
  if (remembered !== undefined) {
    await emulator.send('UpdateDeviceStatus', {
      ...device,
      DeviceRememberedStatus: remembered ? 'remembered' : 'not_remembered',
    })
  }
  return session
}

async function signIn(
  emulator: Emulator,
  seed: Seed,
  { userAgent, ipAddress }: SeedSessionOptions,
) {
  const caller = readCaller({ userAgent, ipAddress })
  const { username, password, clientId } = seed
  const { Session, AuthenticationResult } = await emulator.send<SignInOutput>(
    'InitiateAuth',
    {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    },
    caller,
  )
  if (AuthenticationResult) return AuthenticationResult
  // Without a code: each is good once, and those of now are the tests' own.
  const output = await passSecondFactor(
    { ...serviceOf(emulator), caller },
    Session,
  )
  if (output && 'AuthenticationResult' in output) {
    return output.AuthenticationResult as Tokens
  }
  throw new Error(`${username} could not be signed in: no tokens came.`)
}
