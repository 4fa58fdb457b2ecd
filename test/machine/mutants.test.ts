import { expect, test } from 'vitest'
import { equivalents } from './equivalents.ts'
import { machineMutants, mutantName, survivorsOf } from './huntMutants.ts'
import { smallWorlds } from './worlds.ts'

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
