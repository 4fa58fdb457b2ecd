import { checkWrites } from './checks.ts'
import { createHostileClient } from './hostileClient.ts'
import { effectsWithIgnore, hostMoves, lifeMoves, tabMoves } from './moves.ts'
import type { PlayOptions } from './play.ts'

export type Suite = PlayOptions & {
  /** @default true */
  withFaults?: boolean
  /** Steps of the longest schedule. @default 40 */
  maxLength?: number
}

const life: Suite = {
  moves: lifeMoves,
  effects: effectsWithIgnore,
  rereads: true,
}
const createQueryClient = createHostileClient

/** The kinds of world that schedules are played in. */
export const suites = {
  'with faults': {},
  'without faults': { withFaults: false, check: checkWrites },
  "a page's life": { ...life, maxLength: 60 },
  'two tabs': { ...life, moves: tabMoves, tabCount: 2 },
  'two pages of devices': life,
  'a host that answers late or never': {
    ...life,
    moves: hostMoves,
    asksHost: true,
  },
  'a client that cannot tell sign-ins apart': { ...life, hidesSignIn: true },
  'both of these': { ...life, asksHost: true, hidesSignIn: true },
  'a hostile host': { createQueryClient },
  'life in a hostile host': { ...life, createQueryClient },
  StrictMode: { isStrict: true },
  'life in StrictMode': { ...life, isStrict: true },
} satisfies Record<string, Suite>

export type SuiteName = keyof typeof suites
