import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { equivalents, registerEquivalents } from './equivalents.ts'
import { machineMutants, mutantName, survivorsOf } from './huntMutants.ts'
import { mutantsOf } from './mutantsOf.ts'
import { smallWorlds } from './worlds.ts'

const source = new URL('../../packages/react/src/', import.meta.url)

test.each([...new Set(registerEquivalents.map(({ file }) => file))])(
  'what is listed as equivalent in %s is a mutant of it still',
  (file) => {
    const mutants = mutantsOf(file, readFileSync(new URL(file, source), 'utf8'))
    expect(mutants.map(mutantName)).toEqual(
      expect.arrayContaining(
        registerEquivalents
          .filter((each) => each.file === file)
          .map(mutantName),
      ),
    )
  },
)

test('every fault that is put into the machine is caught', async () => {
  const mutants = machineMutants()
  const survivors = await survivorsOf(mutants, smallWorlds)
  console.info(
    `${mutants.length} mutants of the machine, ${mutants.length - survivors.length} caught, ${survivors.length} equivalent`,
  )
  // One too many on the list is caught, or is none any more.
  expect([...new Set(survivors.map(mutantName))].sort()).toEqual(
    equivalents.map(mutantName).sort(),
  )
}, 900_000)
