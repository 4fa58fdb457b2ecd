import type { SigningKey } from './jwt.ts'
import type { Rules } from './rules.ts'
import type { State } from './state.ts'
import type { PoolTriggers } from './triggerTypes.ts'
import type { Emulator } from './types.ts'
import type { WebAuthnVerifier } from './webAuthn.ts'

/** The caller, as far as HTTP tells. */
export type Caller = { userAgent: string; ipAddress: string }

/** What an operation works on. */
export type Service = {
  state: State
  region: string
  /** Of every pool, before its id. */
  issuer: string
  signingKey(): Promise<SigningKey>
  exposeDeviceAttributes: boolean
  showNotRemembered: boolean
  /** Milliseconds before ListUserSessions shows a new session. */
  sessionLagMs: number
  sessionsPerPage: number
  caller: Caller
  rules: Rules
  triggers: PoolTriggers
  webAuthn: WebAuthnVerifier | undefined
  readsPerSecond: number | undefined
  writesPerSecond: number | undefined
  /** Called after each call that may have changed the state. */
  changed(): void
  /** Epoch milliseconds by the emulator's clock. */
  now(): number
}

/** An operation's answer; undefined where the modelled output is Unit. */
export type Output = object | undefined

/**
 * Each operation declares the members it reads. `never` lets one table hold
 * them all; readInput has made sure of their types, and knows no others.
 */
export type Operation = (
  service: Service,
  input: never,
) => Output | Promise<Output>

const services = new WeakMap<Emulator, Service>()

let watcher: ((emulator: Emulator) => void) | undefined

/** For suites that look at each emulator that is made. */
export function watchEmulators(watch: (emulator: Emulator) => void): void {
  watcher = watch
}

export function keepService(emulator: Emulator, service: Service): void {
  services.set(emulator, service)
  watcher?.(emulator)
}

/** For what seeds do without going through the wire. */
export function serviceOf(emulator: Emulator): Service {
  const service = services.get(emulator)
  if (service) return service
  throw new TypeError('The emulator was not made by createEmulator.')
}
