// `npm run test:mutants`: puts small faults into the write path, one after the other, and
// names those that no test notices. It takes hours. `-- machine` takes the machine alone,
// `-- register` what is tested in the browser, and `-- register tabs.ts journal.ts` some
// files of that. `--quick` asks only the suites that are near to each file.
import {
  equivalents,
  registerEquivalents,
} from '../test/machine/equivalents.ts'
import {
  machineMutants,
  mutantName,
  survivorsOf,
} from '../test/machine/huntMutants.ts'
import { judgeBySuites } from '../test/machine/suiteMutants.ts'
import {
  largeWorlds,
  middleWorlds,
  smallWorlds,
} from '../test/machine/worlds.ts'

const isQuick = process.argv.includes('--quick')
const [part, ...files] = process.argv
  .slice(2)
  .filter((each) => each !== '--quick')
const equivalent = new Set(
  [...equivalents, ...registerEquivalents].map(mutantName),
)
let failed = false

/**
 * @param {import('../test/machine/mutantsOf.ts').Mutant} mutant
 */
function tell(mutant) {
  const isKnown = equivalent.has(mutantName(mutant))
  failed ||= !isKnown
  console.log(`${isKnown ? 'equivalent' : 'SURVIVES'}: ${mutantName(mutant)}`)
}

if (part !== 'register') {
  const mutants = machineMutants()
  let survivors = await survivorsOf(mutants, smallWorlds)
  console.log(`${survivors.length} of ${mutants.length} survive small worlds`)
  const worlds = { ...middleWorlds, ...largeWorlds }
  for (const [name, dimensions] of Object.entries(worlds)) {
    if (survivors.length === 0) break
    survivors = await survivorsOf(survivors, { [name]: dimensions })
    console.log(`${survivors.length} survive ${name}`)
  }
  survivors.forEach(tell)
}
if (part !== 'machine') {
  const mutants = await judgeBySuites({
    only: files,
    isQuick,
    isEquivalent: (mutant) => equivalent.has(mutantName(mutant)),
    onSuite: (suite, open) => console.log(`${open} left, in ${suite}`),
    onJudged({ caughtBy, mutant }) {
      if (caughtBy) console.log(`caught by ${caughtBy}: ${mutantName(mutant)}`)
      else tell(mutant)
    },
  })
  console.log(`${mutants} mutants of what the suites judge`)
}
process.exit(failed ? 1 : 0)
