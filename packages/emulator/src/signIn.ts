import { addChallenge, createSessionText, type SignIn } from './challenges.ts'
import { findConfirmedDevice, issueDevice } from './devices.ts'
import {
  CognitoError,
  deviceDoesNotExist,
  invalidParameter,
  wrongPassword,
} from './errors.ts'
import { getSrpIdentity } from './passwords.ts'
import type { Service } from './service.ts'
import { type SrpServer, startSrp } from './srp.ts'
import type { Device } from './state.ts'
import { startSession } from './tokens.ts'

/** Asks for the proof that the client knows the password. */
export function askPassword(
  service: Service,
  signIn: SignIn,
  srpA: string | undefined,
) {
  const { pool, user } = signIn
  if (!user.password) throw wrongPassword()
  const identity = getSrpIdentity(pool, user)
  const srp = startSrp(identity, user.password, srpA ?? '')
  if (!srp) throw invalidParameter('SRP_A is not valid.')
  addChallenge(service, 'PASSWORD_VERIFIER', signIn, srp)
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      ...describeSrp(srp, user.password.salt),
      USERNAME: user.username,
      USER_ID_FOR_SRP: user.username,
    },
  }
}

/** The password was right: a new password, the device, a code, or tokens. */
export async function afterPassword(service: Service, signIn: SignIn) {
  const { pool, user } = signIn
  if (user.status === 'UNCONFIRMED') {
    throw new CognitoError(
      'UserNotConfirmedException',
      'User is not confirmed.',
    )
  }
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    const challenge = addChallenge(service, 'NEW_PASSWORD_REQUIRED', signIn)
    return {
      ChallengeName: challenge.name,
      Session: challenge.id,
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: '[]',
        userAttributes: JSON.stringify(user.attributes),
      },
    }
  }
  const device = findPresentedDevice(signIn)
  if (
    device?.remembered &&
    device.secret &&
    pool.deviceConfiguration?.ChallengeRequiredOnNewDevice
  ) {
    const challenge = addChallenge(service, 'DEVICE_SRP_AUTH', signIn)
    return {
      ChallengeName: challenge.name,
      Session: challenge.id,
      ChallengeParameters: {},
    }
  }
  return askSecondFactor(service, signIn)
}

/** The device is remembered: asks for the proof that it has its secret. */
export function askDevicePassword(
  service: Service,
  signIn: SignIn,
  device: Device,
  srpA: string | undefined,
) {
  const { deviceKey, secret } = device
  const identity = { group: signIn.pool.deviceGroupKey, name: deviceKey }
  const srp = secret && startSrp(identity, secret, srpA ?? '')
  if (!srp) throw invalidParameter('SRP_A is not valid.')
  addChallenge(service, 'DEVICE_PASSWORD_VERIFIER', signIn, srp)
  return {
    ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
    Session: createSessionText(),
    ChallengeParameters: {
      ...describeSrp(srp, secret.salt),
      USERNAME: signIn.user.username,
      DEVICE_KEY: deviceKey,
    },
  }
}

/** Tokens; and a new device key when the client has no device. */
export async function completeSignIn(service: Service, signIn: SignIn) {
  const { pool, user } = signIn
  user.signInGuesses = undefined
  const presented = findPresentedDevice(signIn)
  if (presented) presented.authenticatedAt = service.now()
  const tracking = pool.deviceConfiguration !== undefined
  const issued = tracking && !presented ? issueDevice(service, user) : undefined
  const deviceKey = presented?.deviceKey ?? issued?.deviceKey
  const tokens = await startSession(service, signIn, deviceKey)
  return {
    AuthenticationResult: {
      ...tokens,
      ...(issued && {
        NewDeviceMetadata: {
          DeviceGroupKey: pool.deviceGroupKey,
          DeviceKey: issued.deviceKey,
        },
      }),
    },
    ChallengeParameters: {},
  }
}

/**
 * The tracked device that the client named, if it named one.
 * @throws {CognitoError} ResourceNotFoundException, when it is not tracked
 */
export function findPresentedDevice(signIn: SignIn): Device | undefined {
  const { pool, user, deviceKey } = signIn
  if (!pool.deviceConfiguration || !deviceKey) return
  const device = findConfirmedDevice(user, deviceKey)
  if (!device) throw deviceDoesNotExist()
  return device
}

async function askSecondFactor(service: Service, signIn: SignIn) {
  const { pool, user } = signIn
  const hasTotp = user.totpSecret !== undefined
  const isAsked =
    pool.mfaConfiguration === 'ON' ||
    (pool.mfaConfiguration === 'OPTIONAL' && user.totpEnabled)
  if (!isAsked) return completeSignIn(service, signIn)
  const challenge = addChallenge(
    service,
    hasTotp ? 'SOFTWARE_TOKEN_MFA' : 'MFA_SETUP',
    signIn,
  )
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      ...(!hasTotp && { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' }),
    },
  }
}

function describeSrp(srp: SrpServer, salt: string) {
  return {
    // Hex without padding, as recorded: an odd number of digits may occur.
    SALT: BigInt(`0x${salt}`).toString(16),
    SECRET_BLOCK: srp.secretBlock,
    SRP_B: srp.publicB,
  }
}
