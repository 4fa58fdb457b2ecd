import { deepEqual, equal, ok } from 'node:assert/strict'
import {
  asking,
  busy,
  busyWith,
  type Check,
  clicked,
  happen,
  hosted,
  lost,
  on,
  pausing,
  refusal,
  removal,
  resolving,
  seeing,
  sending,
  steps,
  waiting,
  want,
} from './examples.ts'

const announced = (more = {}) =>
  want({ announced: 2, isHanded: false, ...more })

const handedOver = { type: 'handedOver' } as const
const withdrawn = { type: 'withdrawn' } as const
const dismissed = { type: 'dismissed' } as const
const checking = { ...waiting, phase: 'checking' } as const
const inLine = { name: 'locking', isBlocked: false } as const

export const personRules: Record<string, Check> = {
  'a call that is handed over is counted, and acts where nothing else is under way':
    (machine) => {
      const expected: Record<string, string> = {
        rest: 'sending',
        asking: 'asking',
        locking: 'sending',
        sending: 'sending',
        seeing: 'sending',
        pausing: 'sending',
        resolving: 'resolving',
        waiting: 'waiting',
        removing: 'removing',
      }
      for (const step of steps) {
        const state = busyWith(step, { want: announced() })
        const next = happen(machine, state, handedOver)
        deepEqual(next.want, announced({ announced: 1, isHanded: true }))
        equal(next.step.name, expected[step.name], step.name)
        equal(
          next.types.length > 0,
          ['rest', 'locking', 'seeing', 'pausing'].includes(step.name),
          step.name,
        )
      }
      const none = want({ announced: 0, isHanded: false })
      const state = busyWith(sending, { want: none })
      equal(happen(machine, state, handedOver).want?.announced, 0)
    },
  'handed over, it does not hurry a busy service, and hurries any other wait': (
    machine,
  ) => {
    const at = (step: typeof waiting | typeof checking, known = 'remembered') =>
      happen(
        machine,
        busyWith(step, { want: announced(), known: known as 'remembered' }),
        handedOver,
      )
    equal(at(waiting).step.name, 'waiting')
    equal(at(checking).step.name, 'sending')
    // Nothing is left to be written.
    deepEqual(at(waiting, 'not_remembered').types, ['settle', 'unlock'])
  },
  'handed over, what is known already waits for what is read back': (
    machine,
  ) => {
    for (const step of [seeing(), pausing]) {
      const state = busyWith(step, {
        known: 'not_remembered',
        doubt: 'unseen',
        want: announced(),
      })
      const next = happen(machine, state, handedOver)
      deepEqual([next.step, next.effects], [step, []])
      // Unless another tab has written: then it is not known.
      const doubted = happen(
        machine,
        { ...state, doubt: 'unanswered' },
        handedOver,
      )
      equal(doubted.step.name, 'resolving')
    }
  },
  'a click hurries a wait, but not a busy service': (machine) => {
    const click = clicked('remembered')
    const doubt = 'unanswered'
    equal(
      happen(machine, busyWith(checking, { doubt }), click).step.name,
      'resolving',
    )
    equal(
      happen(machine, busyWith(waiting, { doubt }), click).step.name,
      'waiting',
    )
    for (const step of [sending, resolving, seeing()])
      equal(happen(machine, busyWith(step), click).step.name, step.name)
  },
  'a newer click ends the question of the host, the same click does not': (
    machine,
  ) => {
    const same = happen(machine, asking, clicked('not_remembered'))
    deepEqual([same.step.name, same.effects], ['asking', []])
    equal(same.want?.isHanded, true)
    const newer = happen(machine, asking, clicked('remembered'))
    deepEqual(newer.types, ['settle'])
    equal(newer.step.name, 'rest')
    const ended = happen(
      machine,
      { ...asking, want: undefined, removal: removal() },
      clicked('not_remembered'),
    )
    deepEqual(ended.types, ['settleRemoval'])
    const [effect] = ended.effects
    ok(effect?.type === 'settleRemoval')
    equal(effect.error?.code, 'Vetoed')
    equal(ended.step.name, 'rest')
  },
  'the last call that is withdrawn takes what was asked for along': (
    machine,
  ) => {
    for (const step of steps) {
      const state = busyWith(step, { want: announced() })
      const first = happen(machine, state, withdrawn)
      deepEqual(first.want, announced({ announced: 1 }))
      deepEqual(first.effects, [])
      const goesOn = step.name === 'locking' || step.name === 'waiting'
      const last = happen(machine, first, withdrawn)
      equal(last.want, undefined)
      deepEqual(last.types, goesOn ? ['settle', 'unlock'] : ['settle'])
      equal(last.step.name, goesOn ? 'rest' : step.name)
    }
    const handed = busyWith(inLine, { want: want({ announced: 1 }) })
    deepEqual(happen(machine, handed, withdrawn).want, want())
    const none = want({ announced: 0 })
    equal(
      happen(machine, { ...handed, want: none }, withdrawn).want?.announced,
      0,
    )
  },
  'only what is stuck can be given up': (machine) => {
    const stuck = [
      asking,
      busyWith(waiting, { trouble: busy }),
      busyWith({ ...inLine, isBlocked: true }),
      busyWith(resolving, { trouble: lost }),
    ]
    for (const state of stuck)
      equal(happen(machine, state, dismissed).types[0], 'settle')
    const others = [
      busyWith(inLine, { trouble: lost }),
      busyWith(sending, { trouble: lost }),
      busyWith(resolving),
      on({ step: waiting, trouble: busy }),
    ]
    for (const state of others)
      equal(
        machine.transition(state, { ...dismissed, now: hosted })[0],
        state,
        state.step.name,
      )
    const refused = on({ refusal: refusal('parked') })
    deepEqual(happen(machine, refused, dismissed).refusal, undefined)
  },
  'what is given up ends with its reason': (machine) => {
    const next = happen(
      machine,
      busyWith(waiting, { trouble: busy }),
      dismissed,
    )
    deepEqual(next.effects, [
      { type: 'settle', error: busy },
      { type: 'unlock' },
    ])
    equal(next.known, 'remembered')
    const [settled] = happen(machine, asking, dismissed).effects
    ok(settled?.type === 'settle')
    equal(settled.error?.code, 'Vetoed')
    const question = { ...asking, want: undefined, removal: removal() }
    deepEqual(happen(machine, question, dismissed).types, ['settleRemoval'])
  },
  'what is given up in doubt is unknown, and its read goes on': (machine) => {
    const next = happen(
      machine,
      busyWith(resolving, { doubt: 'unanswered', trouble: lost }),
      dismissed,
    )
    deepEqual([next.known, next.step], ['unknown', resolving])
    deepEqual(next.effects, [{ type: 'settle', error: lost }])
  },
}
