/**
 * What Cognito can be asked for: the two values of its
 * `DeviceRememberedStatus`.
 */
export type DeviceRememberedStatus = 'remembered' | 'not_remembered'

/**
 * What is known about a device. `'forgotten'`: its key is gone, and only a new
 * sign-in creates a new device. `'unknown'`: a signed-in user cannot read
 * whether a device was turned off or removed. Only a write can tell.
 */
export type DeviceStatus = DeviceRememberedStatus | 'forgotten' | 'unknown'

/** A tracked browser, as Cognito shows it to its owner. Plain data. */
export type Device = {
  /** Cognito's identifier, `us-east-1_<uuid>`. Not a secret. */
  deviceKey: string
  status: DeviceStatus
  /**
   * Whether Cognito said the status in an attribute, or only by showing the
   * device. Cognito shows remembered devices only. That is documented, but not
   * proven here.
   */
  statusSource?: 'attribute' | 'presence' | undefined
  /** What the client sent with ConfirmDevice, often a raw user-agent string. */
  name?: string | undefined
  /** Epoch milliseconds. */
  createdAt?: number | undefined
  /** Epoch milliseconds. */
  lastModifiedAt?: number | undefined
  /** Epoch milliseconds. */
  lastAuthenticatedAt?: number | undefined
  /** Only with `includeIpAddress`. It is personal data. */
  ipAddress?: string | undefined
}

/**
 * Who is signed in, as the claims of the access token say. They are never
 * verified.
 */
export type DeviceSession = {
  /** The `sub` claim. */
  userId: string
  userPoolId: string
  /**
   * The `username` claim. It is Cognito's internal name, not what the person
   * typed.
   */
  username: string
  /** The `device_key` claim. Absent if this sign-in has no tracked device. */
  deviceKey?: string | undefined
  /**
   * The `auth_time` claim in epoch seconds. It tells a new sign-in from a
   * refresh.
   */
  signedInAt?: number | undefined
  /**
   * How long an access token lives, in milliseconds: the `exp` claim less the
   * `iat` claim, as the app client of this page has it.
   */
  tokenLifetime?: number | undefined
  /** Why there is no device key, guessed from other claims. */
  likely?: DeviceKeyAbsence | undefined
}

/**
 * A session of the user, as Cognito lists it. Plain data. A `'token'` session
 * lives as long as its refresh token. An `'sso'` session is a sign-in at
 * managed login, which a browser keeps as a cookie. A session does not say
 * which device it belongs to.
 *
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html
 */
export type UserSession = {
  /** `tkn…` or `sso…`. Not a secret. */
  sessionId: string
  type: 'token' | 'sso'
  /** Whether the caller's access token belongs to it. */
  isCurrent: boolean
  /** The app client that the user signed in to. */
  clientId?: string | undefined
  /** Epoch milliseconds. */
  createdAt?: number | undefined
  /** Epoch milliseconds of its sign-in, or of its last refresh. */
  lastActiveAt?: number | undefined
  /** For example `Chrome 125 / macOS 15.0`. Absent if Cognito does not know. */
  deviceType?: string | undefined
  /** The session of managed login that it came through. */
  originSessionId?: string | undefined
  /** Only with `includeIpAddress`. It is personal data. */
  ipAddress?: string | undefined
  /**
   * Only with `includeIpAddress`. An English name, guessed from the address.
   */
  city?: string | undefined
  /**
   * Only with `includeIpAddress`. An English name, guessed from the address.
   */
  country?: string | undefined
}

/** `'federated'`: signed in by another provider. `'hosted'`: by managed login. */
export type DeviceKeyAbsence = 'federated' | 'hosted'

/** Why this browser cannot be remembered. */
export type DeviceUnavailableReason =
  | 'not-signed-in'
  | 'no-device-key'
  | 'refused-by-pool'
