// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export { type Conditions, createConditions } from './conditions.ts'
export { createEmulator } from './createEmulator.ts'
export { ConnectionDropped, EmulatorError } from './errors.ts'
export type { Rules } from './rules.ts'
export { seedEmulator } from './seedEmulator.ts'
export { SeedError } from './seedError.ts'
export { type Seed, type SeedOptions, seedPool } from './seedPool.ts'
export {
  type SeedSession,
  type SeedSessionOptions,
  seedSession,
} from './seedSession.ts'
export type {
  ClientSeed,
  DeviceSeed,
  EmulatorSeed,
  GroupSeed,
  PoolSeed,
  SessionSeed,
  UserSeed,
} from './seedTypes.ts'
export type { MessageKind, SentMessage } from './state.ts'
export type {
  PoolTriggers,
  Trigger,
  TriggerEvent,
  Triggers,
} from './triggerTypes.ts'
export type {
  Emulator,
  EmulatorOptions,
  EmulatorSnapshot,
  Exchange,
  Fault,
  FaultEffect,
} from './types.ts'
export type { WebAuthnExpectation, WebAuthnVerifier } from './webAuthn.ts'
