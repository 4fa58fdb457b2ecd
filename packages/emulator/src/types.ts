import type { Rules } from './rules.ts'
import type { Caller } from './service.ts'
import type { SentMessage, State } from './state.ts'
import type { PoolTriggers } from './triggerTypes.ts'
import type { WebAuthnVerifier } from './webAuthn.ts'

export type EmulatorOptions = {
  /** @default 'us-east-1' */
  region?: string | undefined
  /**
   * What the tokens' `iss` says before the id of the pool.
   * @default AWS's own
   */
  issuer?: string | undefined
  /**
   * A private RSA key as a JWK. Its id is derived from it.
   * @default one for the process, made when the first token is signed
   */
  signingKey?: JsonWebKey | undefined
  /** The clock, in epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
  /**
   * Show `dev:*` attributes to user-level calls too. AWS's samples disagree
   * with each other on this, so clients should be tested both ways.
   * @default false
   */
  exposeDeviceAttributes?: boolean | undefined
  /**
   * User-level GetDevice and ListDevices show devices that are not remembered
   * too. That they hide them rests on old evidence, so clients should be
   * tested both ways.
   * @default false
   */
  showNotRemembered?: boolean | undefined
  /**
   * How long, by the emulator's clock, before ListUserSessions shows a new
   * session and LINKED ends one. AWS says "within a few seconds".
   * @default 2000
   */
  sessionLagMs?: number | undefined
  /** @default 125 */
  sessionsPerPage?: number | undefined
  /** Other rules that are not certain, the other way round. */
  rules?: Partial<Rules> | undefined
  /** What the pools' Lambda triggers would do. */
  triggers?: PoolTriggers | undefined
  /**
   * Checks passkeys, as `createWebAuthnVerifier` of
   * `@cognito-devices/emulator/node` does. Without it they are refused.
   */
  webAuthn?: WebAuthnVerifier | undefined
  /** The account's quota of UserResourceUpdate calls; off when absent. */
  writesPerSecond?: number | undefined
  /** The account's quota of UserResourceRead calls; off when absent. */
  readsPerSecond?: number | undefined
}

export type Emulator = {
  /** Cognito's endpoint, the pools' JWKS and the control routes. */
  handle(request: Request): Promise<Response>
  /** `handle` in the shape of `fetch`; rejects with the signal's reason. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>
  /**
   * One call over the same wire path. The caller's user agent and address are
   * what ListUserSessions tells of.
   * @throws {EmulatorError} with Cognito's exception name
   */
  send<T = Record<string, unknown>>(
    operation: string,
    input: object,
    caller?: Partial<Caller>,
  ): Promise<T>
  /** Codes that Cognito would have sent; a new array after each change. */
  readonly messages: readonly SentMessage[]
  /**
   * The last 10,000 calls, or 16 MB of them, oldest first; a new array after
   * each change.
   */
  readonly log: readonly Exchange[]
  clearLog(): void
  addFault(fault: Fault): void
  clearFaults(): void
  readonly faults: readonly Fault[]
  /** Moves the emulator's clock forward. */
  advance(ms: number): void
  /** A deep copy of pools, users, devices, sessions, messages and clock. */
  snapshot(): EmulatorSnapshot
  restore(snapshot: EmulatorSnapshot): void
  /** Calls `listener` after each exchange and each change made from here. */
  subscribe(listener: () => void): () => void
  /**
   * A test affordance: a code of the user's authenticator app that was not
   * used, since each is good once: the one it shows now, or else its next. A
   * second app counts from when it has been verified.
   * @throws {Error} when both were used: move the clock by 30 seconds
   */
  totpCode(user: { userPoolId: string; username: string }): string
}

export type Exchange = {
  /** The value of `x-amzn-requestid`. */
  id: string
  at: number
  operation: string
  /** The call's input, `{}` if it was none; secrets read `[redacted]`. */
  request: object
  /** The HTTP status, 0 when the connection was dropped. */
  status: number
  errorName?: string | undefined
  response?: object | undefined
  /** A fault's effect answered in place of Cognito. */
  isScripted?: true | undefined
}

export type Fault = {
  /** A Cognito operation, or `*`. */
  operation: string
  /** Only calls that name this device. */
  deviceKey?: string | undefined
  /**
   * How many calls it meets; `Infinity` (JSON: null) until cleared.
   * @default 1
   */
  times?: number | undefined
  /**
   * Waited before the effect. A write marked `applied` is done before the
   * wait, any other after it. Ends early when the request is aborted, and
   * then nothing more happens.
   */
  latencyMs?: number | undefined
  /** Absent: only the latency. */
  effect?: FaultEffect | undefined
}

export type FaultEffect =
  | {
      kind: 'error'
      name: string
      message?: string | undefined
      status?: number | undefined
      /** The operation is carried out first. */
      applied?: boolean | undefined
    }
  | {
      kind: 'response'
      status: number
      headers?: Record<string, string> | undefined
      body: string
      applied?: boolean | undefined
    }
  | { kind: 'drop'; applied?: boolean | undefined }
  | { kind: 'ignore' }

/** Opaque: only `restore` reads it. Can be structured-cloned. */
export type EmulatorSnapshot = { readonly state: State }
