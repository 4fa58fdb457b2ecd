import { addChallenge, type SignIn } from './challenges.ts'
import { findPresentedDevice } from './completeSignIn.ts'
import { afterCustomPassword } from './customAuth.ts'
import { askDevice, canProve } from './deviceProof.ts'
import { CognitoError, notAuthorized } from './errors.ts'
import { getAskedFactors } from './factors.ts'
import { askSecondFactor } from './secondFactor.ts'
import type { Service } from './service.ts'
import type { Device } from './state.ts'
import { findMissingAttributes } from './users.ts'

/** The password was right: a new password, the device, a code, or tokens. */
export async function afterPassword(service: Service, signIn: SignIn) {
  const { user, custom } = signIn
  if (custom) return afterCustomPassword(service, { ...signIn, custom })
  if (user.status === 'UNCONFIRMED') {
    throw new CognitoError(
      'UserNotConfirmedException',
      'User is not confirmed.',
    )
  }
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    assertInTime(service, signIn)
    return askNewPassword(service, signIn)
  }
  const device = findPresentedDevice(signIn)
  return device && replacesCode(service, signIn, device)
    ? askDevice(service, signIn)
    : askSecondFactor(service, signIn)
}

/** Documented: seven days, if the pool does not say. The words were observed. */
function assertInTime(service: Service, { pool, user }: SignIn): void {
  const { AdminCreateUserConfig } = pool.settings
  const days =
    pool.passwordPolicy.TemporaryPasswordValidityDays ||
    AdminCreateUserConfig?.UnusedAccountValidityDays ||
    7
  if (service.now() < user.passwordSetAt + days * dayMs) return
  throw notAuthorized(
    'Temporary password has expired and must be reset by an administrator.',
  )
}

const dayMs = 24 * 60 * 60 * 1000

function askNewPassword(service: Service, signIn: SignIn) {
  const { pool, user } = signIn
  const { sub: _, ...attributes } = user.attributes
  const challenge = addChallenge(service, 'NEW_PASSWORD_REQUIRED', signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(
        findMissingAttributes(pool, user).map(
          (name) => `userAttributes.${name}`,
        ),
      ),
      userAttributes: JSON.stringify(attributes),
    },
  }
}

/** Whether this device's proof is asked for in place of a code. */
function replacesCode(
  { rules }: Service,
  { pool, user }: SignIn,
  device: Device,
): boolean {
  if (!canProve(device)) return false
  if (!pool.deviceConfiguration?.ChallengeRequiredOnNewDevice) return false
  if (!getAskedFactors(pool, user)) return rules.deviceProofWithoutMfa
  return device.seenWithCode || !rules.codeOnceAfterMfaIsOn
}
