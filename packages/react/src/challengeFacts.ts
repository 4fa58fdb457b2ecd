import type { Device, DeviceSession } from './client/types.ts'
import type { DevicePool } from './hooks/DevicesProvider.tsx'

/** What is known of the last sign-in. All may be left out. */
export type LastSignIn = {
  /** Whether a code was asked for. False: there is nothing to explain. */
  askedForCode?: boolean | undefined
  /** Cognito's name of the challenge that asked for it. */
  challenge?: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP' | undefined
  /** The `AuthFlow`; of Amplify, its `authFlowType`. */
  flow?:
    | 'USER_SRP_AUTH'
    | 'USER_PASSWORD_AUTH'
    | 'USER_AUTH'
    | 'CUSTOM_WITH_SRP'
    | 'CUSTOM_WITHOUT_SRP'
    | undefined
  /**
   * Whether the answer held `NewDeviceMetadata`: Cognito gave this browser a new
   * device key. Left out, it is inferred from `createdAt` and `signedInAt`.
   */
  isNewDevice?: boolean | undefined
  /** Whether a `DEVICE_KEY` was sent. */
  sentDeviceKey?: boolean | undefined
  /**
   * Whether what was typed is the user name itself. False: an e-mail address, a
   * phone number or a preferred user name.
   */
  typedUsername?: boolean | undefined
}

/** This browser's device, and what is known of when it was turned on. */
export type ChallengedDevice = Partial<Pick<Device, 'status' | 'createdAt'>> & {
  /**
   * What the sign-in asked for in whose session this device was turned on: a code;
   * a password alone; or a new password, since an administrator had set the old one.
   */
  turnedOnAfter?: 'code' | 'password' | 'new-password' | undefined
  /** Whether this person's MFA was turned on after this device was. */
  mfaIsNewer?: boolean | undefined
}

/** What `explainChallenge` looks at. What is not known is left out. */
export type ChallengeFacts = {
  pool?: DevicePool | undefined
  /** Of `useDeviceSession`, or what `DeviceClient.getSession` resolves to. */
  session?: DeviceSession | null | undefined
  /** Of `useCurrentDevice().data`. */
  device?: ChallengedDevice | null | undefined
  lastSignIn?: LastSignIn | undefined
}
