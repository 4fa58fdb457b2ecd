import { expect, test } from 'vitest'
import { walk } from '../../../../test/machine/walk.ts'
import {
  dimensionsOf,
  largeWorlds,
  middleWorlds,
  smallWorlds,
} from '../../../../test/machine/worlds.ts'
import { shown, transition } from './deviceMachine.ts'
import { kept } from './resuming.ts'

const machine = { kept, shown, transition }

const worlds = {
  ...smallWorlds,
  ...middleWorlds,
  ...(process.env.MACHINE_WALK === 'large' ? largeWorlds : {}),
}

test.each(Object.entries(worlds))(
  'every state of %s keeps what is promised',
  (name, dimensions) => {
    const { longestWayToRest, states, transitions, violation } = walk(
      machine,
      dimensions,
    )
    console.info(
      `${name}: ${states} states, ${transitions} transitions, at most ${longestWayToRest} kind steps to rest (${dimensionsOf(dimensions)})`,
    )
    const way = violation && `${violation.rule}\n${violation.way.join(' > ')}`
    expect(way).toBeUndefined()
  },
  process.env.MACHINE_WALK === 'large' ? 3_600_000 : 900_000,
)
