import type { Device, DeviceSession } from './client/types.ts'
import type { DevicePool } from './hooks/DevicesProvider.tsx'

/** What is known about the last sign-in. Each field may be left out. */
export type LastSignIn = {
  /** Whether a code was asked for. If false, there is nothing to explain. */
  askedForCode?: boolean | undefined
  /** Cognito's name of the challenge that asked for it. */
  challenge?: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP' | undefined
  /** The `AuthFlow`. Amplify calls it `authFlowType`. */
  flow?:
    | 'USER_SRP_AUTH'
    | 'USER_PASSWORD_AUTH'
    | 'USER_AUTH'
    | 'CUSTOM_WITH_SRP'
    | 'CUSTOM_WITHOUT_SRP'
    | undefined
  /**
   * Whether the answer contained `NewDeviceMetadata`, with which Cognito gives
   * a browser a new device key. If it is left out, it is inferred from
   * `createdAt` and `signedInAt`.
   */
  isNewDevice?: boolean | undefined
  /** Whether a `DEVICE_KEY` was sent. */
  sentDeviceKey?: boolean | undefined
  /**
   * Whether the person typed the user name itself. False for an e-mail address,
   * a phone number or a preferred user name.
   */
  typedUsername?: boolean | undefined
}

/** This browser's device, and what is known about when it was turned on. */
export type ChallengedDevice = Partial<Pick<Device, 'status' | 'createdAt'>> & {
  /**
   * What the sign-in had asked for before this device was turned on: a code, a
   * password alone, or a new password because an administrator had set the old
   * one.
   */
  turnedOnAfter?: 'code' | 'password' | 'new-password' | undefined
  /** Whether this person turned MFA on after this device. */
  mfaIsNewer?: boolean | undefined
}

/** The facts that `explainChallenge` takes. Leave out what is not known. */
export type ChallengeFacts = {
  pool?: DevicePool | undefined
  /** From `useDeviceSession`, or from `DeviceClient.getSession`. */
  session?: DeviceSession | null | undefined
  /** From `useCurrentDevice().data`. */
  device?: ChallengedDevice | null | undefined
  lastSignIn?: LastSignIn | undefined
}
