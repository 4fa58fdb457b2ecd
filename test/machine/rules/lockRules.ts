import { deepEqual, equal } from 'node:assert/strict'
import {
  busyWith,
  type Check,
  happen,
  on,
  pausing,
  removal,
  resolving,
  seeing,
  sending,
  steps,
  want,
} from './examples.ts'

const late = { type: 'lockLate' } as const
const heard = { type: 'heard', status: 'unknown' } as const
const inLine = { name: 'locking', isBlocked: false } as const

const alone = (more = {}) => busyWith(inLine, { lock: 'none', ...more })

const turningOn = {
  known: 'not_remembered',
  want: want({ status: 'remembered' }),
}

export const lockRules: Record<string, Check> = {
  'each stands in line once': (machine) => {
    const first = happen(
      machine,
      on({ want: want({ isHanded: false, announced: 1 }) }),
      { type: 'handedOver' },
    )
    deepEqual([first.step, first.effects], [inLine, [{ type: 'lock' }]])
    deepEqual(happen(machine, first, { type: 'handedOver' }).effects, [])
  },
  'what makes the account safer goes on without a lock': (machine) => {
    const off = happen(machine, alone(), late)
    deepEqual([off.step, off.lock], [sending, 'passed'])
    deepEqual(off.types, ['cancelReads', 'send'])
    const read = happen(
      machine,
      alone({ doubt: 'unanswered', ...turningOn }),
      late,
    )
    deepEqual([read.step, read.types], [resolving, ['read']])
    const gone = happen(
      machine,
      alone({ want: undefined, removal: removal() }),
      late,
    )
    deepEqual(
      [gone.step, gone.types],
      [{ name: 'removing' }, ['cancelReads', 'remove']],
    )
  },
  'turning on waits for its lock, and says so': (machine) => {
    const blocked = happen(machine, alone(turningOn), late)
    deepEqual(
      [blocked.step, blocked.effects],
      [{ name: 'locking', isBlocked: true }, []],
    )
    const given = happen(machine, blocked, { type: 'lockGiven', isKept: true })
    deepEqual([given.step.name, given.lock], ['sending', 'held'])
  },
  'a lock that comes when it is not waited for any more is held': (machine) => {
    const passed = busyWith(sending, { lock: 'passed' })
    const given = happen(machine, passed, { type: 'lockGiven', isKept: true })
    deepEqual([given.step, given.lock, given.effects], [sending, 'held', []])
  },
  'another tab’s word waits for what is under way, and is read next': (
    machine,
  ) => {
    for (const step of steps) {
      const next = happen(machine, busyWith(step), heard)
      deepEqual(
        [next.doubt, next.hearsay, next.fence, next.isOffUnread],
        ['unanswered', 'unknown', 7, false],
      )
      const isRead = ['rest', 'seeing', 'pausing'].includes(step.name)
      deepEqual(next.types, isRead ? ['read'] : [], step.name)
      const stale = { ...resolving, isStale: true }
      deepEqual(
        next.step,
        isRead ? resolving : step.name === 'resolving' ? stale : step,
      )
    }
  },
  'what was acknowledged before another tab’s word is done': (machine) => {
    for (const step of [seeing(), pausing]) {
      const seen = busyWith(step, { known: 'not_remembered', doubt: 'unseen' })
      const next = happen(machine, seen, heard)
      deepEqual(next.effects, [{ type: 'settle' }, { type: 'read' }])
    }
    const acknowledged = happen(
      machine,
      busyWith(sending, { doubt: 'unanswered' }),
      { type: 'acknowledged' },
    )
    deepEqual(acknowledged.types.slice(3), ['settle', 'read'])
    equal(acknowledged.step.name, 'resolving')
    const overtaken = happen(
      machine,
      busyWith(sending, {
        doubt: 'unanswered',
        want: want({ status: 'remembered' }),
      }),
      { type: 'acknowledged' },
    )
    deepEqual(overtaken.types.slice(3), ['read'])
  },
  'who waits in vain for the lock reads what another tab has told': (
    machine,
  ) => {
    const blocked = busyWith(
      { name: 'locking', isBlocked: true },
      { ...turningOn, known: 'not_remembered', lock: 'passed' },
    )
    deepEqual(happen(machine, blocked, heard).types, ['read'])
  },
}
