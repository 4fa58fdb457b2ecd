import { addChallenge, type SignIn } from './challenges.ts'
import { completeSignIn, findPresentedDevice } from './completeSignIn.ts'
import { askDevice, canProve } from './deviceProof.ts'
import type { Service } from './service.ts'
import type { Pool, User } from './state.ts'

export async function askSecondFactor(service: Service, signIn: SignIn) {
  const { pool, user } = signIn
  const hasTotp = user.totpSecret !== undefined
  if (!isCodeAsked(pool, user)) return completeSignIn(service, signIn)
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
      ...(hasTotp && user.totpName && { FRIENDLY_DEVICE_NAME: user.totpName }),
      ...(!hasTotp && { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' }),
    },
  }
}

export function isCodeAsked({ mfaConfiguration }: Pool, user: User): boolean {
  return (
    mfaConfiguration === 'ON' ||
    (mfaConfiguration === 'OPTIONAL' && user.totpEnabled)
  )
}

/** The code was right: the device where a rule says so, else tokens. */
export function afterCode(service: Service, signIn: SignIn) {
  const device = findPresentedDevice(signIn)
  if (device) device.seenWithCode = true
  const { deviceProofAfterCode } = service.rules
  return deviceProofAfterCode && device && canProve(device)
    ? askDevice(service, signIn)
    : completeSignIn(service, { ...signIn, codeGiven: true })
}
