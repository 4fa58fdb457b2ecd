import { readFileSync } from 'node:fs'

/** Serves the mutant that `npm run test:mutants` has written in its file's place. */
export function swapMutant() {
  return {
    name: 'swap a mutant',
    load(id: string) {
      // One page meets many mutants.
      const { MUTANT_FILE: mutant, MUTATED_FILE: mutated } = process.env
      const [path] = id.split('?')
      return mutant && path === mutated
        ? readFileSync(mutant, 'utf8')
        : undefined
    },
  }
}
