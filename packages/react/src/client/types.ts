/** What can be asked of Cognito: the two values of its `DeviceRememberedStatus`. */
export type DeviceRememberedStatus = 'remembered' | 'not_remembered'

/**
 * What is known of a device. `'forgotten'`: its key is gone, only a new sign-in
 * makes a new one. `'unknown'`: no read of a signed-in user can tell turned off
 * from removed; only a write does.
 */
export type DeviceStatus = DeviceRememberedStatus | 'forgotten' | 'unknown'

/** A tracked browser, as Cognito shows it to its owner. Plain data. */
export type Device = {
  /** Cognito's identifier, `us-east-1_<uuid>`. Not a secret. */
  deviceKey: string
  status: DeviceStatus
  /**
   * Whether Cognito said the status in an attribute, or only by showing the
   * device: it shows remembered devices only, which is documented and not proven
   * here.
   */
  statusSource?: 'attribute' | 'presence' | undefined
  /** What the client sent at ConfirmDevice, often a raw user-agent string. */
  name?: string | undefined
  /** Epoch milliseconds. */
  createdAt?: number | undefined
  /** Epoch milliseconds. */
  lastModifiedAt?: number | undefined
  /** Epoch milliseconds. */
  lastAuthenticatedAt?: number | undefined
  /** Only with `includeIpAddress`: personal data. */
  ipAddress?: string | undefined
}

/** Who is signed in, read from the access token's claims and never verified. */
export type DeviceSession = {
  /** The `sub` claim. */
  userId: string
  userPoolId: string
  /** The `username` claim: Cognito's internal name, not what the person typed. */
  username: string
  /** The `device_key` claim; absent when this sign-in has no tracked device. */
  deviceKey?: string | undefined
  /** The `auth_time` claim, epoch seconds: tells a new sign-in from a refresh. */
  signedInAt?: number | undefined
  /** Why a missing device key is missing, guessed from other claims. */
  likely?: DeviceKeyAbsence | undefined
}

/**
 * A session of the user, as Cognito lists it: the life of one refresh token
 * (`'token'`), or a sign-in of managed login that a browser keeps as a cookie
 * (`'sso'`). Plain data. It names no device: nothing joins the two.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html
 */
export type UserSession = {
  /** `tkn…` or `sso…`. Not a secret. */
  sessionId: string
  type: 'token' | 'sso'
  /** The session that the caller's access token belongs to. */
  isCurrent: boolean
  /** The app client that was signed in to. */
  clientId?: string | undefined
  /** Epoch milliseconds. */
  createdAt?: number | undefined
  /** Epoch milliseconds: its sign-in, or its last refresh. */
  lastActiveAt?: number | undefined
  /** `Chrome 125 / macOS 15.0`; absent where Cognito does not know. */
  deviceType?: string | undefined
  /** The session of managed login that it came through. */
  originSessionId?: string | undefined
  /** Only with `includeIpAddress`: personal data. */
  ipAddress?: string | undefined
  /** Only with `includeIpAddress`: English name, guessed from the address. */
  city?: string | undefined
  /** Only with `includeIpAddress`: English name, guessed from the address. */
  country?: string | undefined
}

/** `'federated'`: signed in by another provider. `'hosted'`: by managed login. */
export type DeviceKeyAbsence = 'federated' | 'hosted'

/** Why this browser cannot be remembered. */
export type DeviceUnavailableReason =
  | 'not-signed-in'
  | 'no-device-key'
  | 'refused-by-pool'
