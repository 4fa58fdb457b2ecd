import { type Conditions, createConditions } from './conditions.ts'
import { createEmulator } from './createEmulator.ts'
import { type Seed, type SeedOptions, seedPool } from './seedPool.ts'
import {
  type SeedSession,
  type SeedSessionOptions,
  seedSession,
} from './seedSession.ts'
import type { Emulator, EmulatorOptions } from './types.ts'

export type CognitoOptions = SeedOptions & {
  emulator?: EmulatorOptions | undefined
}

/** An emulator with one pool, client and user. */
export type Cognito = {
  emulator: Emulator
  seed: Seed
  /** Puts the page into: throttled, refused by …, offline, slow. */
  put: Conditions
  /** Another browser of the user, signed in. */
  signIn(options?: SeedSessionOptions): Promise<SeedSession>
}

export async function openCognito({
  emulator: options,
  ...seedOptions
}: CognitoOptions): Promise<Cognito> {
  const emulator = createEmulator(options)
  const seed = await seedPool(emulator, seedOptions)
  return {
    emulator,
    seed,
    put: createConditions(emulator),
    signIn: (session) => seedSession(emulator, seed, session),
  }
}
