import { differenceOf, type Recording } from './recordWalk.ts'
import { rules } from './rules.ts'
import { walk } from './walk.ts'
import type { Machine } from './world.ts'

/** What finds a fault in a machine; undefined when nothing does. */
export function caughtBy(machine: Machine, recordings: Recording[]) {
  for (const [name, check] of Object.entries(rules))
    if (fails(() => check(machine))) return name
  for (const recording of recordings) {
    if (!differenceOf(machine, recording)) continue
    const { dimensions, name, states } = recording
    const isCaught = fails(() => {
      const { violation } = walk(machine, dimensions, {
        mostStates: 4 * states,
      })
      if (violation) throw new Error(violation.rule)
    })
    if (isCaught) return name
  }
  return undefined
}

/** A fault may make it throw, or never end. */
function fails(check: () => void) {
  try {
    check()
    return false
  } catch {
    return true
  }
}
