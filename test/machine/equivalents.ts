import type { Mutant } from './mutantsOf.ts'

/** A mutant that no check can tell from the machine, and why. */
export type Equivalent = Omit<Mutant, 'text'> & { reason: string }

export const equivalents: Equivalent[] = [
  {
    file: 'settling.ts',
    inside: 'refuse',
    original: 'if (!want) return [state, []]',
    mutated: ';',
    reason:
      'Whoever refuses has an intent: a write whose intent has gone is overtaken, and only an intent or a removal asks the host. The line is there for the type.',
  },
]
