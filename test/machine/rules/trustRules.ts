import { deepEqual, equal } from 'node:assert/strict'
import type { Occurrence } from '../../../packages/react/src/machine/deviceEvents.ts'
import {
  busyWith,
  type Check,
  clicked,
  happen,
  hosted,
  lost,
  now,
  on,
  refusal,
  sending,
  steps,
  vetoed,
  want,
} from './examples.ts'

const trustEnded = { type: 'trustEnded' } as const
const policy = want({ cause: 'policy' })
const asked = { type: 'ask', change: 'not_remembered', cause: 'policy' }
const parked = { ...refusal('parked'), status: 'not_remembered' as const }

/** Turning off by itself, as far as the question. */
const asking = on({ want: policy, step: { name: 'asking' } })

export const trustRules: Record<string, Check> = {
  'trust that has ended turns off, as if handed over': (machine) => {
    const next = happen(machine, on({ fence: 3 }), trustEnded)
    deepEqual(
      [next.want, next.step.name, next.types, next.fence],
      [policy, 'locking', ['lock'], 7],
    )
    const given = happen(machine, next, { type: 'lockGiven', isKept: false })
    deepEqual(given.types, ['cancelReads', 'send'])
  },
  'trust ends nothing that is not on, or that somebody is at': (machine) => {
    const others = [
      on({ known: 'not_remembered' }),
      on({ known: 'unknown' }),
      on({ known: undefined }),
      on({ refusal: parked }),
      on({ want: want({ status: 'remembered', isHanded: false }) }),
      ...steps
        .filter(({ name }) => name !== 'rest')
        .flatMap((step) => [
          busyWith(step),
          busyWith(step, { want: undefined }),
        ]),
    ]
    for (const state of others)
      deepEqual(machine.transition(state, { ...trustEnded, now }), [state, []])
  },
  'the host hears that its trust has ended, whenever it is asked': (
    machine,
  ) => {
    const first = happen(machine, on(), trustEnded, hosted)
    deepEqual([first.step.name, first.effects], ['asking', [asked]])
    for (const type of ['signedIn', 'thawed'] as const) {
      const permitted = { ...policy, permittedAt: now }
      const state = on({
        want: permitted,
        step: { name: 'locking', isBlocked: false },
      })
      const next = happen(machine, state, { type }, hosted)
      deepEqual(next.effects.at(-1), asked, type)
    }
    const old = { ...policy, permittedAt: { ...now, mono: -300_000 } }
    const late: Occurrence = { type: 'lockGiven', isKept: false }
    const inLine = on({
      want: old,
      step: { name: 'locking', isBlocked: false },
    })
    deepEqual(happen(machine, inLine, late, hosted).effects.at(-1), asked)
  },
  'refused, it says that nobody has asked for it': (machine) => {
    const denied = happen(machine, asking, { type: 'denied', error: vetoed })
    deepEqual(denied.refusal, {
      status: 'not_remembered',
      phase: 'offered',
      error: vetoed,
      since: now.wall,
      cause: 'policy',
    })
    equal(machine.shown(denied).status, 'remembered')
    equal(machine.shown(denied).intent?.cause, 'policy')
    const said = happen(
      machine,
      { ...asking, want: want() },
      { type: 'denied', error: lost },
    )
    equal(Object.hasOwn(said.refusal ?? {}, 'cause'), false)
  },
  'a click makes it the person’s own': (machine) => {
    const state = busyWith(sending, { want: policy })
    equal(
      happen(machine, state, clicked('not_remembered')).want?.cause,
      'click',
    )
  },
  'the next page, and the next sign-in, find it by themselves': (machine) => {
    const { kept } = machine
    equal(kept(busyWith(sending, { want: policy })), undefined)
    equal(kept(busyWith(sending))?.status, 'not_remembered')
    const offered = { ...parked, cause: 'policy' as const }
    equal(kept(on({ refusal: offered })), undefined)
    equal(kept(on({ refusal: parked })), parked)
    const signedIn = { type: 'signedIn' } as const
    const next = happen(machine, on({ refusal: offered }), signedIn)
    deepEqual(
      [next.refusal, next.want, next.effects],
      [undefined, undefined, []],
    )
    equal(happen(machine, on({ refusal: parked }), signedIn).types[0], 'tell')
  },
}
