// `npm run test:mutants`: puts small faults into the write path, one after the other, and
// names those that no test notices. It takes hours. `-- machine` takes the machine alone,
// `-- register` what is tested in the browser, and `-- register tabs.ts journal.ts` some
// files of that. `--quick` asks only the suites that are near to each file, and
// `--after FILE` leaves out what an earlier run has caught, whose output FILE is.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
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

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { after: { type: 'string' }, quick: { type: 'boolean' } },
})
const [part, ...files] = positionals
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

/**
 * The names of those that an earlier run has caught.
 * @param {string} output
 */
const caughtIn = (output) =>
  [...output.matchAll(/^caught by .*: (\S+, \S+\n- .*\n\+ .*)$/gm)].map(
    ([, name = '']) => name,
  )

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
  const caught = values.after
    ? caughtIn(readFileSync(values.after, 'utf8'))
    : []
  const mutants = await judgeBySuites({
    only: files,
    isQuick: values.quick ?? false,
    isTried(mutant) {
      const name = mutantName(mutant)
      const index = caught.indexOf(name)
      if (index < 0) return !equivalent.has(name)
      // Another one may look the same.
      caught.splice(index, 1)
      return false
    },
    onSuite: (suite, open) => console.log(`${open} left, in ${suite}`),
    onFailure: (suite) => console.log(`${suite} fails by itself`),
    onJudged({ caughtBy, mutant }) {
      if (caughtBy) console.log(`caught by ${caughtBy}: ${mutantName(mutant)}`)
      else tell(mutant)
    },
  })
  console.log(`${mutants} mutants of what the suites judge`)
}
process.exit(failed ? 1 : 0)
