import { deepEqual, equal } from 'node:assert/strict'
import { DeviceError } from '@cognito-devices/react'
import {
  busy,
  busyWith,
  type Check,
  happen,
  hopeless,
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

export const writeRules: Record<string, Check> = {
  'a click counts from now, and fences the reads that have begun': (
    machine,
  ) => {
    const clicked = { type: 'clicked', cause: 'click' } as const
    const next = happen(
      machine,
      on({ refusal: { ...refusal('parked'), status: 'not_remembered' } }),
      { ...clicked, status: 'not_remembered' },
    )
    deepEqual(
      next.want,
      want({ announced: 1, isHanded: false, permittedAt: undefined }),
    )
    equal(next.fence, 7)
    equal(next.refusal, undefined)
    equal(
      happen(machine, on(), {
        ...clicked,
        cause: 'policy',
        status: 'remembered',
      }).want?.cause,
      'policy',
    )
  },
  'a newer click ends the calls of the older one': (machine) => {
    const next = happen(machine, busyWith(sending), {
      type: 'clicked',
      status: 'remembered',
      cause: 'click',
    })
    deepEqual(next.effects, [{ type: 'settle', isSuperseded: true }])
    deepEqual(next.step, { ...sending, isOvertaken: true })
    equal(next.want?.isHanded, false)
  },
  'a write begins by ending the reads under way': (machine) =>
    deepEqual(
      happen(
        machine,
        busyWith({ name: 'locking', isBlocked: false }, { lock: 'none' }),
        { type: 'lockGiven', isKept: true },
      ).effects,
      [{ type: 'cancelReads' }, { type: 'send', status: 'not_remembered' }],
    ),
  'an acknowledgement is committed, told and read back': (machine) => {
    const next = happen(
      machine,
      busyWith(sending, {
        trouble: lost,
        failures: 2,
        lost: 2,
        isOffUnread: true,
      }),
      { type: 'acknowledged' },
    )
    deepEqual(next.effects, [
      { type: 'cancelReads' },
      { type: 'commit', isRead: false },
      { type: 'tell', status: 'not_remembered' },
      { type: 'read' },
    ])
    deepEqual(next.step, seeing())
    deepEqual(
      [next.known, next.doubt, next.trouble, next.failures, next.lost],
      ['not_remembered', 'unseen', undefined, 0, 0],
    )
    deepEqual([next.isOffUnread, next.fence], [false, 7])
  },
  'a device that is gone is committed and told': (machine) => {
    const gone = new DeviceError('ResourceNotFound', 'gone')
    const next = happen(machine, busyWith(sending), {
      type: 'writeFailed',
      error: gone,
    })
    deepEqual(next.effects, [
      { type: 'commit', isRead: false },
      { type: 'tell', status: 'forgotten' },
      { type: 'settle', error: gone },
      { type: 'unlock' },
    ])
    equal(next.known, 'forgotten')
  },
  'a refusal is parked, or dropped when nothing can help': (machine) => {
    for (const [error, phase] of [
      [refused, 'parked'],
      [hopeless, 'dropped'],
    ] as const) {
      const next = happen(
        machine,
        busyWith(sending, { failures: 2, lost: 1 }),
        {
          type: 'writeFailed',
          error,
        },
      )
      deepEqual(next.refusal, {
        status: 'not_remembered',
        phase,
        error,
        since: now.wall,
      })
      deepEqual(next.effects, [{ type: 'settle', error }, { type: 'unlock' }])
      deepEqual([next.failures, next.lost, next.want], [0, 0, undefined])
    }
  },
  'no answer is told to the other tabs, and fences reads': (machine) => {
    const next = happen(machine, busyWith(sending), {
      type: 'writeFailed',
      error: lost,
    })
    deepEqual(next.effects, [
      { type: 'tell', status: 'unknown' },
      { type: 'read' },
    ])
    deepEqual([next.doubt, next.fence, next.trouble], ['unanswered', 7, lost])
    equal(next.lost, 1)
    deepEqual(next.step, resolving)
  },
  'a busy service is waited for, and nothing is in doubt': (machine) => {
    const next = happen(
      machine,
      busyWith(sending, { failures: 1 }),
      { type: 'writeFailed', error: busy },
      { jitter: 0.5, isOnline: false },
    )
    deepEqual(next.effects, [
      { type: 'wait', milliseconds: 1_500, isHurried: false },
    ])
    deepEqual(next.step, {
      name: 'waiting',
      phase: 'waiting',
      retryAt: now.wall + 1_500,
    })
    deepEqual(
      [next.failures, next.lost, next.doubt, next.fence, next.trouble],
      [2, 0, undefined, 0, busy],
    )
  },
  'a server that fails has answered: nobody counts it as lost': (machine) => {
    const next = happen(machine, busyWith(sending), {
      type: 'writeFailed',
      error: server,
    })
    deepEqual([next.lost, next.failures, next.doubt], [0, 1, 'unanswered'])
    equal(next.step.name, 'waiting')
  },
  'the counters end': (machine) => {
    equal(
      happen(machine, busyWith(sending, { lost: 6 }), {
        type: 'writeFailed',
        error: lost,
      }).lost,
      6,
    )
    equal(
      happen(machine, busyWith(sending, { failures: 6 }), {
        type: 'writeFailed',
        error: busy,
      }).failures,
      6,
    )
  },
  'waits double up to half a minute': (machine) => {
    const waits = [0, 1, 2, 3, 4, 5, 6].map((failures) => {
      const [effect] = happen(
        machine,
        busyWith(resolving, { failures, doubt: 'unanswered' }),
        { type: 'readFailed', error: lost },
        { jitter: 1 },
      ).effects
      return effect?.type === 'wait' && effect.milliseconds
    })
    deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  },
  'a connection that is gone shows, and its return ends the wait': (
    machine,
  ) => {
    const state = busyWith(resolving, { doubt: 'unanswered' })
    for (const [isOnline, phase] of [
      [true, 'checking'],
      [false, 'offline'],
    ] as const) {
      const next = happen(
        machine,
        state,
        { type: 'readFailed', error: lost },
        { isOnline },
      )
      deepEqual(next.step, { name: 'waiting', phase, retryAt: now.wall + 500 })
      equal(next.trouble, lost)
      deepEqual(next.effects, [
        { type: 'wait', milliseconds: 500, isHurried: true },
      ])
      deepEqual(
        happen(machine, next, { type: 'timePassed' }, { isOnline }).step,
        { ...resolving, phase },
      )
    }
  },
  'a busy service is waited for only by what is wanted, or in doubt': (
    machine,
  ) => {
    const given = busyWith(sending, { want: undefined })
    const at = (error: DeviceError) =>
      happen(machine, given, { type: 'writeFailed', error }).step.name
    deepEqual([at(busy), at(server)], ['rest', 'waiting'])
  },
}
