import type {
  Device,
  DeviceRememberedStatus,
  DeviceSession,
  UserSession,
} from './types.ts'

export type CallOptions = {
  /** Aborts the call; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * The user on whose behalf the call is made. When another user holds the
   * session by the time the call would be sent, it is not sent and rejects with
   * `NotSignedIn`.
   */
  userId?: string | undefined
}

export type ListDevicesInput = CallOptions & {
  /** 0 to 60, Cognito's limit. */
  limit?: number | undefined
  paginationToken?: string | undefined
  /** Keep `last_ip_used`, personal data, in the answer. */
  includeIpAddress?: boolean | undefined
}

export type DevicePage = {
  devices: Device[]
  /** Absent on the last page, and only there: a page may be short or empty. */
  paginationToken?: string | undefined
}

export type GetDeviceInput = CallOptions & {
  deviceKey: string
  includeIpAddress?: boolean | undefined
}

export type UpdateDeviceStatusInput = CallOptions & {
  deviceKey: string
  status: DeviceRememberedStatus
}

export type ForgetDeviceInput = CallOptions & { deviceKey: string }

export type ListSessionsInput = CallOptions & {
  nextToken?: string | undefined
  /** Keep address, city and country, personal data, in the answer. */
  includeIpAddress?: boolean | undefined
}

export type SessionPage = {
  sessions: UserSession[]
  /** Absent on the last page, and only there: a page may be short or empty. */
  nextToken?: string | undefined
}

export type EndSessionInput = CallOptions & {
  sessionId: string
  /**
   * End what is linked to it too, seconds later: the session of managed login that
   * it came through, or those that came through it.
   */
  endLinked?: boolean | undefined
}

/**
 * The port to Cognito. Implement it to reach Cognito through a server of your
 * own. Every call rejects with a `DeviceError`, or with the signal's reason when
 * aborted; the hooks make one of whatever else it throws, and read each answer once
 * (docs/own-server.md). Create a client once, outside of components: caches hang on
 * its identity.
 *
 * Amazon documents that reads show remembered devices only: `getDevice` of one
 * that is turned off rejects with `ResourceNotFound`.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html
 */
export type DeviceClient = {
  listDevices(input: ListDevicesInput): Promise<DevicePage>
  getDevice(input: GetDeviceInput): Promise<Device>
  updateDeviceStatus(input: UpdateDeviceStatusInput): Promise<void>
  forgetDevice(input: ForgetDeviceInput): Promise<void>
  /**
   * Where a user is signed in. A client may have none of the three calls for
   * sessions: `useSessions` then says so.
   */
  listSessions?(input: ListSessionsInput): Promise<SessionPage>
  /** Ends another session than this one, with its tokens. */
  endSession?(input: EndSessionInput): Promise<void>
  /** Ends all tokens of the user, this browser's among them. */
  signOutEverywhere?(input: CallOptions): Promise<void>
  /** The signed-in user, or null. */
  getSession(): Promise<DeviceSession | null>
  /** Calls back whenever `getSession` may answer differently. */
  subscribeSession(listener: () => void): () => void
}
