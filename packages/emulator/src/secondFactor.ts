import type { ChallengeName } from './challengeState.ts'
import { addChallenge, type SignIn } from './challenges.ts'
import { completeSignIn, findPresentedDevice } from './completeSignIn.ts'
import { createCode, deliver } from './deliver.ts'
import { askDevice, canProve } from './deviceProof.ts'
import { getAskedFactors, getPoolFactors } from './factors.ts'
import type { Service } from './service.ts'
import type { SecondFactor } from './state.ts'

/** The second factor where one is asked for, else tokens. */
export async function askSecondFactor(service: Service, signIn: SignIn) {
  const factors = getAskedFactors(signIn.pool, signIn.user)
  if (!factors) return completeSignIn(service, signIn)
  const [factor, another] = factors
  if (!factor) return askSetup(service, signIn)
  if (!another) return askFactor(service, signIn, factor)
  const challenge = addChallenge(service, 'SELECT_MFA_TYPE', signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USER_ID_FOR_SRP: signIn.user.username,
      MFAS_CAN_CHOOSE: JSON.stringify(factors),
    },
  }
}

export function askFactor(
  service: Service,
  signIn: SignIn,
  factor: SecondFactor,
) {
  if (factor === 'SMS_MFA') {
    return askSentCode(service, signIn, factor, 'phone_number')
  }
  if (factor === 'EMAIL_OTP') {
    return askSentCode(service, signIn, factor, 'email')
  }
  const { username, totpName } = signIn.user
  const challenge = addChallenge(service, factor, signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USER_ID_FOR_SRP: username,
      ...(totpName && { FRIENDLY_DEVICE_NAME: totpName }),
    },
  }
}

/** A code by SMS or e-mail, whether it is the first or the second factor. */
export async function askSentCode(
  service: Service,
  signIn: SignIn,
  name: ChallengeName,
  attribute: string,
  order: 'first' | 'second' = 'second',
) {
  const { user, client } = signIn
  const code = createCode()
  const details = await deliver(
    service,
    { ...signIn, clientId: client.id },
    {
      attribute,
      destination: user.attributes[attribute] ?? '',
      code,
      kind: 'Authentication',
    },
  )
  const proves = attribute
  const challenge = addChallenge(service, name, signIn, {
    code,
    proves,
    isFirstFactor: order === 'first',
  })
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium,
      CODE_DELIVERY_DESTINATION: details.Destination,
    },
  }
}

function askSetup(service: Service, signIn: SignIn) {
  const challenge = addChallenge(service, 'MFA_SETUP', signIn)
  return {
    ChallengeName: challenge.name,
    Session: challenge.id,
    ChallengeParameters: {
      USER_ID_FOR_SRP: signIn.user.username,
      MFAS_CAN_SETUP: JSON.stringify(getPoolFactors(signIn.pool)),
    },
  }
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
