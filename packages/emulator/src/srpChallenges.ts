import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { addChallenge, createSessionText, type SignIn } from './challenges.ts'
import { invalidParameter, wrongPassword } from './errors.ts'
import { getSrpIdentity } from './passwords.ts'
import type { Service } from './service.ts'
import { computeVerifier, type SrpServer, startSrp } from './srp.ts'
import type { Device, Pool } from './state.ts'

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
  addChallenge(service, 'PASSWORD_VERIFIER', signIn, { srp })
  return describePasswordVerifier(service, srp, user.password.salt)
}

/**
 * The answer for a user who does not exist, if the client must not learn that. Documented:
 * each name always has the same salt and id. No SECRET_BLOCK belongs to it, so the proof is
 * refused like a wrong one.
 */
export function simulatePassword(
  service: Service,
  pool: Pool,
  username: string,
  srpA: string | undefined,
) {
  const digest = bytesToHex(sha256(utf8ToBytes(`${pool.id}${username}`)))
  const name = pool.usernameAttributes.length > 0 ? toUuid(digest) : username
  const identity = { group: pool.id, name }
  const verifier = computeVerifier(identity, digest, digest)
  const salt = digest.slice(0, 32)
  const srp = startSrp(identity, { salt, verifier }, srpA ?? '')
  if (!srp) throw invalidParameter('SRP_A is not valid.')
  return describePasswordVerifier(service, srp, salt)
}

function toUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5')
}

function describePasswordVerifier(
  { rules }: Service,
  srp: SrpServer,
  salt: string,
) {
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ...(rules.passwordVerifierSession && { Session: createSessionText() }),
    ChallengeParameters: {
      ...describeSrp(srp, salt),
      USERNAME: srp.name,
      USER_ID_FOR_SRP: srp.name,
    },
  }
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
  addChallenge(service, 'DEVICE_PASSWORD_VERIFIER', signIn, { srp })
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

function describeSrp(srp: SrpServer, salt: string) {
  return {
    // Hex without padding, as recorded: an odd number of digits may occur.
    SALT: BigInt(`0x${salt}`).toString(16),
    SECRET_BLOCK: srp.secretBlock,
    SRP_B: srp.publicB,
  }
}
