import { buildMachine, machineFiles, readMachineFile } from './buildMachine.ts'
import { caughtBy } from './caughtBy.ts'
import type { Dimensions } from './moves.ts'
import { type Mutant, mutantsOf } from './mutantsOf.ts'
import { recordWalk } from './recordWalk.ts'

export const machineMutants = () =>
  machineFiles.flatMap((file) => mutantsOf(file, readMachineFile(file)))

/** The mutants that neither a rule nor a walk of one of these worlds catches. */
export async function survivorsOf(
  mutants: Mutant[],
  worlds: Record<string, Dimensions>,
) {
  const [file = ''] = machineFiles
  const machine = await buildMachine(file, readMachineFile(file))
  const recordings = Object.entries(worlds)
    .map(([name, dimensions]) => recordWalk(machine, name, dimensions))
    .sort((one, other) => one.states - other.states)
  const survivors: Mutant[] = []
  for (const mutant of mutants) {
    const faulty = await buildMachine(mutant.file, mutant.text)
    if (caughtBy(faulty, recordings) === undefined) survivors.push(mutant)
  }
  return survivors
}

/** One that reads the same, in the same place, is the same. */
export const mutantName = ({
  file,
  inside,
  mutated,
  original,
}: Omit<Mutant, 'text' | 'isLoaded'>) =>
  `${file}, ${inside}\n- ${original}\n+ ${mutated}`
