import type { Challenge } from './challengeState.ts'
import type {
  ClientSettings,
  DeviceConfiguration,
  MfaConfiguration,
  MfaSettings,
  PasswordPolicy,
  PoolSettings,
} from './settings.ts'

/** Everything a snapshot holds: plain data and Maps, no functions. */
export type State = {
  clockOffset: number
  pools: Map<string, Pool>
  clients: Map<string, Client>
  /** What ListUserSessions tells of, by SessionId. */
  userSessions: Map<string, UserSession>
  /** By `origin_jti`. */
  sessions: Map<string, Session>
  /** By the token itself, so that a changed token is an unknown token. */
  accessTokens: Map<string, AccessToken>
  /** The `origin_jti` of each refresh token. */
  refreshTokens: Map<string, string>
  /** When the grace of each refresh token that was rotated ends. */
  rotatedTokens: Map<string, number>
  /** By Session, or by SECRET_BLOCK where there is one. */
  challenges: Map<string, Challenge>
  /** Times of the calls that count against a quota. */
  reads: number[]
  writes: number[]
  messages: readonly SentMessage[]
}

export type AccessToken = {
  originJti: string
  expiresAt: number
  revoked: boolean
}

export type Pool = {
  id: string
  name: string
  deviceGroupKey: string
  deviceConfiguration: DeviceConfiguration | undefined
  mfaConfiguration: MfaConfiguration
  usernameAttributes: string[]
  aliasAttributes: string[]
  passwordPolicy: PasswordPolicy
  userPoolTier: 'LITE' | 'ESSENTIALS' | 'PLUS'
  userSessionTracking: 'ENABLED' | 'DISABLED'
  maxSessionsPerUser: number
  settings: PoolSettings
  /** What SetUserPoolMfaConfig set, as it came. */
  mfaSettings: MfaSettings
  createdAt: number
  modifiedAt: number
  users: Map<string, User>
  groups: Map<string, Group>
}

export type Group = {
  name: string
  description: string | undefined
  /** The lowest comes first; undefined is last. */
  precedence: number | undefined
  roleArn: string | undefined
  createdAt: number
  modifiedAt: number
}

export type Client = {
  id: string
  name: string
  userPoolId: string
  /** Undefined: a public client. */
  secret: string | undefined
  settings: ClientSettings
  createdAt: number
  modifiedAt: number
  explicitAuthFlows: string[]
  preventUserExistenceErrors: boolean
  /** How long a Session lasts. */
  authSessionMinutes: number
  enableTokenRevocation: boolean
  accessTokenSeconds: number
  idTokenSeconds: number
  refreshTokenSeconds: number
  ssoMaxValidityMinutes: number
}

export type UserStatus =
  | 'UNCONFIRMED'
  | 'CONFIRMED'
  | 'FORCE_CHANGE_PASSWORD'
  | 'RESET_REQUIRED'

export type User = {
  username: string
  attributes: Record<string, string>
  status: UserStatus
  enabled: boolean
  createdAt: number
  modifiedAt: number
  /** SRP salt and verifier in hex; the password itself is never kept. */
  password: PasswordSecret | undefined
  passwordSetAt: number
  /** The last first, without the one that counts. */
  formerPasswords: PasswordSecret[]
  totpSecret: string | undefined
  /** Given out and not verified yet; until then the other one counts. */
  newTotpSecret: string | undefined
  /** Periods whose code was used, since each is good once. */
  usedTotpPeriods: number[]
  /** FriendlyDeviceName of the app. */
  totpName: string | undefined
  /** Second factors that are on for this user. */
  enabledFactors: SecondFactor[]
  preferredFactor: SecondFactor | undefined
  confirmationCode: Code | undefined
  passwordResetCode: Code | undefined
  /** By `email` and `phone_number`; the address may not be the user's yet. */
  attributeCodes: Map<string, Code & { destination: string }>
  /** Wrong passwords and codes at sign-ins, since the last right one. */
  signInGuesses: { count: number; lockedUntil: number } | undefined
  /** Wrong guesses of codes that were sent, since the first of them. */
  codeGuesses: { count: number; at: number } | undefined
  devices: Map<string, Device>
  /** By the id of the credential. */
  passkeys: Map<string, Passkey>
  /** A passkey is both factors at once, as the user has chosen. */
  passkeyMfa: boolean
  /** The registration on its way, of which there is one at a time. */
  passkeyRegistration:
    | { challenge: string; clientId: string; expiresAt: number }
    | undefined
  /** Names of groups. */
  groups: string[]
}

type PasswordSecret = { salt: string; verifier: string }

export type Passkey = {
  id: string
  /** COSE, in base64url. */
  publicKey: string
  counter: number
  relyingPartyId: string
  attachment: string | undefined
  transports: string[]
  createdAt: number
}

export type SecondFactor = 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP'

export type Code = {
  code: string
  expiresAt: number
  /** What it proves, `email` or `phone_number`. */
  attribute: string
}

export type Device = {
  deviceKey: string
  /** False between NewDeviceMetadata and ConfirmDevice. */
  confirmed: boolean
  remembered: boolean
  name: string | undefined
  /** What ConfirmDevice stored, in hex. */
  secret: { salt: string; verifier: string } | undefined
  /** It has signed in with a code, so that it may replace one. */
  seenWithCode: boolean
  createdAt: number
  modifiedAt: number
  authenticatedAt: number
}

export type MessageKind =
  | 'ForgotPassword'
  | 'AdminResetUserPassword'
  | 'SignUp'
  | 'ResendConfirmationCode'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'AdminCreateUser'
  | 'Authentication'

export type SentMessage = {
  id: string
  sentAt: number
  userPoolId: string
  username: string
  medium: 'EMAIL' | 'SMS'
  destination: string
  /** Of an invitation, the temporary password. */
  code: string
  kind: MessageKind
  /** Undefined of an SMS. */
  subject: string | undefined
  text: string
}

export type Session = {
  originJti: string
  userPoolId: string
  clientId: string
  username: string
  /** A username may be given again: to somebody else. */
  sub: string
  deviceKey: string | undefined
  authTime: number
  refreshExpiresAt: number
  revoked: boolean
}

/** A record of Cognito's session management. */
export type UserSession = {
  id: string
  type: 'TOKEN' | 'SSO'
  userPoolId: string
  clientId: string
  sub: string
  createdAt: number
  lastActiveAt: number
  deviceType: string
  ipAddress: string
  /** When the list, which is eventually consistent, begins to show it. */
  visibleAt: number
  expiresAt: number
  /** When a session that it is linked to takes it along. */
  endsAt: number | undefined
  /** Of a token session. */
  originJti: string | undefined
  originSessionId: string | undefined
}

export function createState(): State {
  return {
    clockOffset: 0,
    pools: new Map(),
    clients: new Map(),
    userSessions: new Map(),
    sessions: new Map(),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    rotatedTokens: new Map(),
    challenges: new Map(),
    reads: [],
    writes: [],
    messages: [],
  }
}

const own = { configurable: true, enumerable: true, writable: true }

/** Several times faster than structuredClone, for tests that restore often. */
export function copyState<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Map) {
    const map = new Map()
    for (const [key, item] of value) map.set(key, copyState(item))
    return map as T
  }
  if (Array.isArray(value)) return value.map(copyState) as T
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    // Assigned, that one would be the copy's prototype.
    if (key === '__proto__')
      Object.defineProperty(copy, key, { ...own, value: copyState(item) })
    else copy[key] = copyState(item)
  }
  return copy as T
}
