import type {
  Device,
  DeviceRememberedStatus,
  DeviceSession,
  UserSession,
} from './types.ts'

/** What every call of a `DeviceClient` takes. */
export type CallOptions = {
  /** Aborts the call. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * The user whom the call is made for. If another user has signed in before it
   * is sent, it is not sent, and rejects with `NotSignedIn`.
   */
  userId?: string | undefined
}

/** One page of `ListDevices`. */
export type ListDevicesInput = CallOptions & {
  /** From 0 to 60, which is Cognito's limit. */
  limit?: number | undefined
  paginationToken?: string | undefined
  /** Keep `last_ip_used` in the answer. It is personal data. */
  includeIpAddress?: boolean | undefined
}

/** A page of devices. */
export type DevicePage = {
  devices: Device[]
  /** Absent on the last page, and only there: a page may be short or empty. */
  paginationToken?: string | undefined
}

/** The device to read. */
export type GetDeviceInput = CallOptions & {
  deviceKey: string
  includeIpAddress?: boolean | undefined
}

/** The device to turn on or off. */
export type UpdateDeviceStatusInput = CallOptions & {
  deviceKey: string
  status: DeviceRememberedStatus
}

/** The device to remove. */
export type ForgetDeviceInput = CallOptions & { deviceKey: string }

/** One page of `ListUserSessions`. */
export type ListSessionsInput = CallOptions & {
  nextToken?: string | undefined
  /** Keep address, city and country in the answer. They are personal data. */
  includeIpAddress?: boolean | undefined
}

/** A page of sessions. */
export type SessionPage = {
  sessions: UserSession[]
  /** Absent on the last page, and only there: a page may be short or empty. */
  nextToken?: string | undefined
}

/** The session to end. */
export type EndSessionInput = CallOptions & {
  sessionId: string
  /**
   * Also end the sessions that are linked to it, some seconds later: the
   * session of managed login that it came through, or the sessions that came
   * through it.
   */
  endLinked?: boolean | undefined
}

/**
 * The port to Cognito. Implement it to reach Cognito through a server of your
 * own. Every call rejects with a `DeviceError`, or with the signal's reason
 * when it is aborted. If a call throws something else, the hooks make a
 * `DeviceError` of it. They read each answer once (docs/own-server.md). Create
 * a client once, outside of components, since caches are kept for each client.
 *
 * Amazon documents that reads show remembered devices only. `getDevice` of a
 * device that is turned off rejects with `ResourceNotFound`.
 *
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html
 */
export type DeviceClient = {
  listDevices(input: ListDevicesInput): Promise<DevicePage>
  getDevice(input: GetDeviceInput): Promise<Device>
  updateDeviceStatus(input: UpdateDeviceStatusInput): Promise<void>
  forgetDevice(input: ForgetDeviceInput): Promise<void>
  /**
   * Where a user is signed in. A client may lack all three calls for sessions.
   * `useSessions` then says so.
   */
  listSessions?(input: ListSessionsInput): Promise<SessionPage>
  /** Ends a session, with its tokens. It must not be this one. */
  endSession?(input: EndSessionInput): Promise<void>
  /** Revokes all tokens of the user, including those of this browser. */
  signOutEverywhere?(input: CallOptions): Promise<void>
  /** The signed-in user, or null. */
  getSession(): Promise<DeviceSession | null>
  /** Calls the listener whenever `getSession` may have a new answer. */
  subscribeSession(listener: () => void): () => void
}
