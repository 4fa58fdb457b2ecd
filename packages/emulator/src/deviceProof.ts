import { addChallenge, type SignIn } from './challenges.ts'
import type { Service } from './service.ts'
import type { Device } from './state.ts'

/** Whether the device is remembered and has a secret to prove. */
export function canProve({ remembered, secret }: Device): boolean {
  return remembered && secret !== undefined
}

/** The device proves itself: DEVICE_SRP_AUTH, then DEVICE_PASSWORD_VERIFIER. */
export function askDevice(service: Service, signIn: SignIn) {
  const challenge = addChallenge(service, 'DEVICE_SRP_AUTH', signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {},
  }
}
