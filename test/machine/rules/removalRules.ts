import { deepEqual, equal, ok } from 'node:assert/strict'
import {
  asking,
  busyWith,
  type Check,
  happen,
  hosted,
  lost,
  now,
  on,
  refusal,
  refused,
  removal,
  sending,
  steps,
} from './examples.ts'

export const removalRules: Record<string, Check> = {
  'a removal is committed and told, and ends what was asked for': (machine) => {
    const next = happen(
      machine,
      busyWith(
        { name: 'removing' },
        {
          doubt: 'unseen',
          hearsay: 'remembered',
          refusal: refusal('parked'),
          removal: removal(),
        },
      ),
      { type: 'removed' },
    )
    deepEqual(next.types, [
      'cancelReads',
      'commit',
      'tell',
      'settleRemoval',
      'settle',
      'unlock',
    ])
    deepEqual(next.effects.slice(1, 4), [
      { type: 'commit', isRead: false },
      { type: 'tell', status: 'forgotten' },
      { type: 'settleRemoval' },
    ])
    const [settled] = next.effects.filter(({ type }) => type === 'settle')
    ok(settled?.type === 'settle')
    equal(settled.error?.code, 'ResourceNotFound')
    deepEqual(
      [next.known, next.doubt, next.hearsay, next.refusal, next.fence],
      ['forgotten', undefined, undefined, undefined, 7],
    )
  },
  'a removal without an answer is read, and may have been done': (machine) => {
    const state = on({
      step: { name: 'removing' },
      removal: removal(),
      lock: 'held',
    })
    const failed = { type: 'removalFailed', error: lost } as const
    const next = happen(machine, state, failed)
    deepEqual(next.effects, [
      { type: 'tell', status: 'unknown' },
      { type: 'settleRemoval', error: lost },
      { type: 'read' },
    ])
    deepEqual(
      [next.doubt, next.hearsay, next.fence],
      ['unanswered', 'forgotten', 7],
    )
    const off = happen(machine, { ...state, known: 'not_remembered' }, failed)
    deepEqual(off.types, ['settleRemoval', 'unlock'])
    equal(off.doubt, undefined)
    const no = happen(machine, state, { ...failed, error: refused })
    deepEqual(no.types, ['settleRemoval', 'unlock'])
  },
  'the end of a session ends all calls, and says why': (machine) => {
    const next = happen(machine, busyWith(sending, { removal: removal() }), {
      type: 'left',
    })
    deepEqual(next.types, ['settle', 'settleRemoval', 'unlock'])
    for (const effect of next.effects.slice(0, 2))
      ok('error' in effect && effect.error?.code === 'NotSignedIn')
    equal(next.step.name, 'rest')
  },
  'a removal ends what was asked for, and waits for what is on the wire': (
    machine,
  ) => {
    for (const step of steps) {
      const state = busyWith(step, { refusal: refusal('parked') })
      const next = happen(machine, state, { type: 'removalAsked' })
      deepEqual([next.want, next.refusal], [undefined, undefined])
      deepEqual(next.removal, removal())
      const [superseded, ...others] = next.effects
      deepEqual(superseded, { type: 'settle', isSuperseded: true })
      const isOnWire = ['sending', 'resolving', 'removing'].includes(step.name)
      deepEqual(
        others,
        isOnWire ? [] : [{ type: 'cancelReads' }, { type: 'remove' }],
        step.name,
      )
      deepEqual(
        next.step,
        step.name === 'sending'
          ? { ...sending, isOvertaken: true }
          : isOnWire
            ? step
            : { name: 'removing' },
      )
    }
  },
  'the host is asked about a removal as about a click': (machine) => {
    const asked = happen(machine, on(), { type: 'removalAsked' }, hosted)
    deepEqual(asked.effects, [
      { type: 'ask', change: 'forget', cause: 'click' },
    ])
    const permittedAt = { wall: now.wall, mono: now.mono }
    const allowed = happen(
      machine,
      on(),
      { type: 'removalAsked', permittedAt },
      hosted,
    )
    deepEqual(
      [allowed.removal, allowed.effects],
      [{ permittedAt }, [{ type: 'lock' }]],
    )
  },
  'a second removal joins the first: it is asked about once, for both': (
    machine,
  ) => {
    const event = { type: 'removalAsked' } as const
    const asked = happen(machine, on(), event, hosted)
    const twice = happen(machine, asked, event, hosted)
    deepEqual([twice.removal, twice.step], [asked.removal, asked.step])
    deepEqual(twice.effects, [])
    const allowed = happen(machine, twice, { type: 'allowed' }, hosted)
    const late = happen(machine, allowed, event, hosted)
    deepEqual(
      [late.removal, late.step, late.effects],
      [allowed.removal, { name: 'locking', isBlocked: false }, []],
    )
    ok(late.removal?.permittedAt)
    const permittedAt = { wall: now.wall, mono: now.mono }
    const ofRun = happen(machine, asked, { ...event, permittedAt }, hosted)
    deepEqual(
      [ofRun.removal, ofRun.effects],
      [{ permittedAt }, [{ type: 'lock' }]],
    )
  },
  'a removal that is refused leaves a newer question alone': (machine) => {
    const question = { ...asking, want: undefined, removal: removal() }
    const denied = { type: 'denied', error: refused } as const
    const next = happen(machine, question, denied)
    deepEqual(next.effects, [{ type: 'settleRemoval', error: refused }])
    equal(next.step.name, 'rest')
  },
}
