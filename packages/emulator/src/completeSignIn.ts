import type { SignIn } from './challenges.ts'
import {
  createDevice,
  findConfirmedDevice,
  forgetUnconfirmed,
} from './devices.ts'
import { deviceDoesNotExist } from './errors.ts'
import type { Service } from './service.ts'
import type { Device } from './state.ts'
import { startSession } from './tokens.ts'
import { runTrigger } from './triggers.ts'

/** Tokens; and a new device key when the client has no device. */
export async function completeSignIn(service: Service, signIn: SignIn) {
  const { pool, user } = signIn
  user.signInGuesses = undefined
  const presented = findPresentedDevice(signIn)
  if (presented) presented.authenticatedAt = service.now()
  const issued = presented ? undefined : issueDevice(service, signIn)
  await runTrigger(
    service,
    'postAuthentication',
    'PostAuthentication_Authentication',
    { ...signIn, clientId: signIn.client.id },
    { newDeviceUsed: issued !== undefined },
    {},
  )
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

/** A key for this browser, worth nothing before ConfirmDevice. */
function issueDevice(service: Service, signIn: SignIn): Device | undefined {
  const { pool, user, codeGiven = false, byAlias, custom } = signIn
  // Observed: CUSTOM_AUTH brings no key.
  if (!pool.deviceConfiguration || custom) return
  forgetUnconfirmed(service, user)
  const device = createDevice(service)
  device.seenWithCode = codeGiven
  // Observed: a key that answered an alias is one that ConfirmDevice refuses.
  if (!byAlias) user.devices.set(device.deviceKey, device)
  return device
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
