import { deepEqual, equal, ok } from 'node:assert/strict'
import { minutes } from '../world.ts'
import {
  asking,
  busyWith,
  type Check,
  happen,
  hosted,
  lost,
  now,
  on,
  pausing,
  refusal,
  removal,
  seeing,
  sending,
  steps,
  waiting,
  want,
} from './examples.ts'

const signedIn = { type: 'signedIn' } as const
const thawed = { type: 'thawed' } as const
const permittedAt = { wall: now.wall, mono: now.mono }

const turnOn = want({ status: 'remembered', permittedAt })
const turnOff = want({ permittedAt })
const asReplay = want({ cause: 'replay', permittedAt: undefined })

const turningOn = { known: 'not_remembered', want: turnOn } as const

export const signInRules: Record<string, Check> = {
  'after a new sign-in turning off goes on as a replay': (machine) => {
    for (const step of steps.filter(({ name }) => name !== 'waiting')) {
      const next = happen(machine, busyWith(step, { want: turnOff }), signedIn)
      deepEqual(next.want, asReplay, step.name)
    }
  },
  'after a new sign-in nothing is turned on': (machine) => {
    for (const step of steps) {
      const state = busyWith(step, { ...turningOn, trouble: lost })
      const next = happen(machine, state, signedIn)
      equal(next.want, undefined, step.name)
      equal(next.refusal?.phase, 'offered')
      equal(next.refusal?.error, lost)
    }
    const onWire = busyWith({ ...sending, status: 'remembered' }, turningOn)
    const next = happen(machine, onWire, signedIn)
    deepEqual(next.step, {
      ...sending,
      status: 'remembered',
      isOvertaken: true,
    })
    equal(next.refusal?.error?.code, 'NotSignedIn')
  },
  'what was acknowledged before a new sign-in is saved': (machine) => {
    const state = busyWith(seeing(), { want: turnOn, doubt: 'unseen' })
    const next = happen(machine, state, signedIn)
    deepEqual([next.effects, next.refusal], [[{ type: 'settle' }], undefined])
    for (const other of [
      { ...state, known: 'not_remembered' } as const,
      { ...state, doubt: 'unanswered' } as const,
    ])
      equal(happen(machine, other, signedIn).refusal?.phase, 'offered')
  },
  'a new sign-in ends a removal that has not begun': (machine) => {
    const question = { ...asking, want: undefined, removal: removal() }
    const next = happen(machine, question, signedIn)
    equal(next.step.name, 'rest')
    const [effect] = next.effects
    ok(effect?.type === 'settleRemoval')
    equal(effect.error?.code, 'NotSignedIn')
    const begun = busyWith(
      { name: 'removing' },
      { want: undefined, removal: removal() },
    )
    deepEqual(happen(machine, begun, signedIn).removal, removal())
  },
  'a new sign-in replays a refused turning off': (machine) => {
    const refused = {
      ...refusal('parked'),
      status: 'not_remembered',
    } as const
    const next = happen(machine, on({ refusal: refused }), signedIn)
    equal(next.want?.cause, 'replay')
    equal(next.want?.isAdopted, false)
    equal(next.refusal, undefined)
    deepEqual(next.types, ['tell', 'lock'])
    const odd = on({ known: 'not_remembered', refusal: refusal('parked') })
    equal(happen(machine, odd, signedIn).refusal?.phase, 'offered')
  },
  'after a freeze the host is asked anew': (machine) => {
    const off = happen(
      machine,
      busyWith(sending, { want: turnOff }),
      thawed,
      hosted,
    )
    deepEqual([off.want, off.effects], [asReplay, []])
    const inLine = busyWith(
      { name: 'locking', isBlocked: false },
      { want: turnOff, lock: 'none' },
    )
    deepEqual(happen(machine, inLine, thawed, hosted).types, ['unlock', 'ask'])
    const allowed = { permittedAt }
    const asked = happen(
      machine,
      busyWith(
        { name: 'locking', isBlocked: false },
        { want: undefined, removal: allowed, lock: 'none' },
      ),
      thawed,
      hosted,
    )
    deepEqual([asked.removal, asked.types], [removal(), ['unlock', 'ask']])
    const begun = busyWith(
      { name: 'removing' },
      { want: undefined, removal: allowed },
    )
    deepEqual(happen(machine, begun, thawed, hosted).removal, allowed)
  },
  'after a freeze turning on ends where it is: on the wire, or offered': (
    machine,
  ) => {
    for (const step of steps) {
      const next = happen(machine, busyWith(step, turningOn), thawed, hosted)
      const isOnWire = ['sending', 'seeing', 'pausing'].includes(step.name)
      equal(next.refusal?.phase, isOnWire ? undefined : 'offered', step.name)
      equal(next.want?.cause, isOnWire ? 'replay' : undefined)
      equal(next.want?.permittedAt, undefined)
      if (!isOnWire) equal(next.refusal?.error?.code, 'NotSignedIn')
    }
  },
  'what nobody allowed a freeze leaves alone': (machine) => {
    const state = busyWith(pausing)
    deepEqual(machine.transition(state, { ...thawed, now }), [state, []])
  },
  'a wait that has lost its reason ends': (machine) => {
    const state = busyWith(waiting, turningOn)
    deepEqual(happen(machine, state, signedIn).types, ['settle', 'unlock'])
    const off = busyWith(waiting, { want: turnOff })
    deepEqual(happen(machine, off, signedIn).effects, [])
  },
  'a new sign-in ends what was refused for good, or long ago': (machine) => {
    const old = { ...refusal('parked'), since: now.wall - minutes(16) }
    for (const ended of [refusal('dropped'), old])
      equal(
        happen(machine, on({ refusal: ended }), signedIn).refusal,
        undefined,
      )
  },
}
