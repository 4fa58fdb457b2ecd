import { deepEqual, equal, ok } from 'node:assert/strict'
import {
  busyWith,
  type Check,
  happen,
  lost,
  now,
  on,
  refusal,
  refused,
  resolving,
  seeing,
  sending,
  server,
  want,
} from './examples.ts'

export const readRules: Record<string, Check> = {
  'a contradicted acknowledgement is read three times': (machine) => {
    for (const reads of [1, 2]) {
      const next = happen(
        machine,
        busyWith(seeing(reads), { known: 'not_remembered', doubt: 'unseen' }),
        { type: 'read', saw: 'present' },
      )
      deepEqual(next.step, { name: 'pausing', reads })
      deepEqual(next.effects, [
        { type: 'wait', milliseconds: 500 * reads, isHurried: true },
      ])
      const again = happen(machine, next, { type: 'timePassed' })
      deepEqual(again.step, seeing(reads + 1))
      // Reads of the page that began before it know less.
      equal(again.fence, now.reads)
      deepEqual(again.effects, [{ type: 'read' }])
    }
    const believed = happen(
      machine,
      busyWith(seeing(3), { known: 'not_remembered', doubt: 'unseen' }),
      { type: 'read', saw: 'present' },
    )
    deepEqual(believed.effects, [
      { type: 'distrustPresence' },
      { type: 'commit', isRead: true },
      { type: 'settle' },
      { type: 'unlock' },
    ])
    equal(believed.known, 'not_remembered')
  },
  'a read of the page that began before the verifying one does not count': (
    machine,
  ) => {
    const { fence, step } = happen(
      machine,
      busyWith(sending, { fence: 3 }),
      { type: 'acknowledged' },
      { reads: 9 },
    )
    deepEqual([fence, step], [9, seeing()])
    const late = happen(
      machine,
      busyWith(
        { name: 'locking', isBlocked: false },
        { want: undefined, doubt: 'unseen', lock: 'none', fence: 3 },
      ),
      { type: 'lockGiven', isKept: false },
    )
    deepEqual([late.fence, late.step], [now.reads, seeing()])
  },
  'a turning on that no read shows was not applied': (machine) => {
    const state = busyWith(seeing(3), { doubt: 'unseen' })
    const next = happen(
      machine,
      { ...state, want: want({ status: 'remembered' }) },
      { type: 'read', saw: 'absent' },
    )
    equal(next.refusal?.error?.code, 'NotApplied')
    equal(next.refusal?.phase, 'parked')
    equal(next.known, 'not_remembered')
    equal(next.types.includes('distrustPresence'), false)
  },
  'a status in an attribute that contradicts is not a matter of presence': (
    machine,
  ) => {
    const next = happen(
      machine,
      busyWith(seeing(3), { known: 'not_remembered', doubt: 'unseen' }),
      { type: 'read', saw: 'remembered' },
    )
    equal(next.types.includes('distrustPresence'), false)
    equal(next.refusal?.error?.code, 'NotApplied')
    equal(next.known, 'remembered')
  },
  'an acknowledgement that cannot be read is believed': (machine) => {
    for (const known of ['remembered', 'not_remembered'] as const) {
      const next = happen(
        machine,
        busyWith(seeing(), { known, want: undefined, doubt: 'unseen' }),
        { type: 'readFailed', error: lost },
      )
      deepEqual(
        [next.doubt, next.isOffUnread, next.known, next.step.name],
        [undefined, known === 'not_remembered', known, 'rest'],
      )
    }
  },
  'a turning off that was not read is read once more when a page shows it': (
    machine,
  ) => {
    const state = on({ known: 'not_remembered', isOffUnread: true })
    const shows = {
      type: 'observed',
      saw: 'present',
      began: 1,
      whenAbsent: 'unknown',
    } as const
    const next = happen(machine, state, shows)
    deepEqual([next.doubt, next.isOffUnread], ['unseen', false])
    deepEqual(next.effects, [{ type: 'lock' }])
    const distrusting = happen(machine, state, shows, { trustsPresence: false })
    deepEqual(
      [distrusting.known, distrusting.isOffUnread, distrusting.effects],
      ['not_remembered', false, []],
    )
    const absent = happen(machine, state, { ...shows, saw: 'absent' })
    deepEqual(
      [absent.known, absent.isOffUnread, absent.fence],
      ['not_remembered', false, 1],
    )
    const said = happen(machine, state, { ...shows, saw: 'remembered' })
    deepEqual([said.known, said.isOffUnread], ['remembered', false])
    const busy = { ...state, step: sending, want: want() }
    equal(machine.transition(busy, { ...shows, now })[0], busy)
  },
  'a read of the page counts when it began after the fence': (machine) => {
    const shows = (began: number) =>
      ({
        type: 'observed',
        saw: 'absent',
        began,
        whenAbsent: 'unknown',
      }) as const
    const state = on({ fence: 3 })
    equal(machine.transition(state, { ...shows(3), now })[0], state)
    equal(happen(machine, state, shows(4)).known, 'unknown')
    equal(happen(machine, state, shows(4)).fence, 4)
    const inDoubt = on({ doubt: 'unseen' })
    equal(machine.transition(inDoubt, { ...shows(4), now })[0], inDoubt)
    for (const known of ['not_remembered', 'forgotten'] as const)
      equal(happen(machine, on({ known }), shows(4)).known, known)
  },
  'a refused wish that has come true is none any more': (machine) => {
    const seen = {
      type: 'observed',
      saw: 'present',
      began: 1,
      whenAbsent: 'unknown',
    } as const
    const state = on({ known: 'unknown', refusal: refusal('parked') })
    equal(happen(machine, state, seen).refusal, undefined)
    ok(happen(machine, state, { ...seen, saw: 'absent' }).refusal)
  },
  'what was in doubt is committed as it was read': (machine) => {
    const next = happen(
      machine,
      busyWith(resolving, {
        doubt: 'unanswered',
        hearsay: 'remembered',
        trouble: lost,
      }),
      { type: 'read', saw: 'absent' },
    )
    deepEqual(next.effects, [
      { type: 'cancelReads' },
      { type: 'commit', isRead: true },
      { type: 'settle' },
      { type: 'unlock' },
    ])
    deepEqual(
      [next.known, next.doubt, next.hearsay, next.fence, next.trouble],
      ['not_remembered', undefined, undefined, 7, undefined],
    )
  },
  'where presence tells nothing, what was heard counts': (machine) => {
    const state = on({ step: resolving, doubt: 'unanswered', lock: 'held' })
    const read = { type: 'read', saw: 'present' } as const
    const distrusts = { trustsPresence: false }
    equal(happen(machine, state, read, distrusts).known, 'unknown')
    equal(
      happen(machine, { ...state, hearsay: 'not_remembered' }, read, distrusts)
        .known,
      'not_remembered',
    )
  },
  'a device that another tab removed, and no read shows, is forgotten': (
    machine,
  ) => {
    const state = on({
      step: resolving,
      doubt: 'unanswered',
      hearsay: 'forgotten',
      lock: 'held',
    })
    equal(
      happen(machine, state, { type: 'read', saw: 'absent' }).known,
      'forgotten',
    )
    equal(
      happen(machine, state, { type: 'read', saw: 'present' }).known,
      'remembered',
    )
  },
  'after three failures of the server the person is asked': (machine) => {
    for (const failures of [2, 3]) {
      const state = busyWith(resolving, {
        doubt: 'unanswered',
        trouble: server,
        failures,
      })
      const read = happen(machine, state, { type: 'read', saw: 'present' })
      const failed = happen(machine, state, {
        type: 'readFailed',
        error: server,
      })
      equal(read.refusal?.phase, failures === 3 ? 'parked' : undefined)
      equal(failed.refusal?.phase, failures === 3 ? 'parked' : undefined)
      equal(failed.step.name, failures === 3 ? 'rest' : 'waiting')
    }
  },
  'a second write without an answer waits before the third': (machine) => {
    for (const count of [1, 2]) {
      const next = happen(
        machine,
        busyWith(resolving, {
          doubt: 'unanswered',
          trouble: lost,
          lost: count,
        }),
        { type: 'read', saw: 'present' },
      )
      equal(next.step.name, count === 1 ? 'sending' : 'waiting')
    }
  },
  'what can never be read is unknown, and what was asked for refused': (
    machine,
  ) => {
    const state = busyWith(resolving, {
      doubt: 'unanswered',
      hearsay: 'remembered',
    })
    const next = happen(machine, state, { type: 'readFailed', error: refused })
    deepEqual(
      [next.known, next.doubt, next.hearsay, next.refusal?.error],
      ['unknown', undefined, undefined, refused],
    )
    const held = happen(
      machine,
      { ...state, want: want({ isHanded: false, announced: 1 }) },
      { type: 'readFailed', error: refused },
    )
    deepEqual([held.refusal, held.want?.isHanded], [undefined, false])
  },
  'a stale read is made once more': (machine) => {
    const state = busyWith({ ...resolving, isStale: true })
    const next = happen(machine, state, { type: 'read', saw: 'absent' })
    deepEqual(next.effects, [{ type: 'read' }])
    deepEqual(next.step, resolving)
    equal(next.known, 'remembered')
  },
  'another tab’s word fences reads, and ends what was believed': (machine) => {
    const next = happen(
      machine,
      on({ known: 'not_remembered', isOffUnread: true }),
      { type: 'heard', status: 'remembered' },
    )
    deepEqual(
      [next.doubt, next.isOffUnread, next.hearsay, next.fence, next.types],
      ['unanswered', false, 'remembered', 7, ['lock']],
    )
  },
  'a write that was applied after all is saved, whatever failed before': (
    machine,
  ) => {
    const next = happen(
      machine,
      busyWith(resolving, {
        doubt: 'unanswered',
        trouble: server,
        failures: 3,
        lost: 2,
      }),
      { type: 'read', saw: 'absent' },
    )
    deepEqual([next.refusal, next.step.name], [undefined, 'rest'])
    deepEqual(next.types.slice(2), ['settle', 'unlock'])
  },
}
