import type { SrpServer } from './srp.ts'

/** What RespondToAuthChallenge answers. */
export const challengeNames = [
  'PASSWORD_VERIFIER',
  'NEW_PASSWORD_REQUIRED',
  'MFA_SETUP',
  'SELECT_MFA_TYPE',
  'SOFTWARE_TOKEN_MFA',
  'SMS_MFA',
  'SMS_OTP',
  'EMAIL_OTP',
  'SELECT_CHALLENGE',
  'PASSWORD',
  'WEB_AUTHN',
  'CUSTOM_CHALLENGE',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
] as const

export type AnsweredChallenge = (typeof challengeNames)[number]

/** The last is the Session that ConfirmSignUp gives. */
export type ChallengeName = AnsweredChallenge | 'CONFIRMED_SIGN_UP'

/** As the triggers see it, in `request.session`. */
export type CustomAuthStep = {
  challengeName: string
  challengeResult: boolean
  challengeMetadata?: string | undefined
}

/** Where a sign-in by CUSTOM_AUTH stands. */
export type CustomAuth = {
  steps: CustomAuthStep[]
  privateParameters: Record<string, string>
  metadata: string | undefined
}

export type Challenge = {
  name: ChallengeName
  id: string
  userPoolId: string
  clientId: string
  username: string
  sub: string
  deviceKey: string | undefined
  srp: SrpServer | undefined
  /** The code that was sent, if it asks for one. */
  code: string | undefined
  /** What a passkey has to sign. */
  webAuthn: string | undefined
  /** The address that the right code proves. */
  proves: string | undefined
  custom: CustomAuth | undefined
  isFirstFactor: boolean
  expiresAt: number
  isUsed: boolean
}
