import { deepEqual, equal } from 'node:assert/strict'
import { restState } from '../../../packages/react/src/machine/deviceState.ts'
import {
  asking,
  busy,
  busyWith,
  type Check,
  intent,
  lost,
  now,
  on,
  refused,
  removal,
  resolving,
  seeing,
  sending,
  waiting,
} from './examples.ts'

export const shownRules: Record<string, Check> = {
  'a device at rest shows what is known': ({ shown }) => {
    deepEqual(shown(on()), {
      status: 'remembered',
      intent: undefined,
      confirmedStatus: undefined,
    })
    equal(shown(restState).status, 'unknown')
  },
  'what is on its way shows as asked, and nothing else': ({ shown }) => {
    for (const step of [
      { name: 'rest' } as const,
      { name: 'locking', isBlocked: false } as const,
      sending,
      seeing(),
      { name: 'pausing', reads: 1 } as const,
      { name: 'removing' } as const,
    ])
      deepEqual(shown(busyWith(step, { trouble: lost, failures: 2 })), {
        status: 'not_remembered',
        intent: { status: 'not_remembered', phase: 'saving' },
        confirmedStatus: undefined,
      })
  },
  'a write that was overtaken by a removal shows until it is answered': ({
    shown,
  }) => {
    const state = busyWith(sending, { want: undefined, removal: removal() })
    equal(shown(state).status, 'not_remembered')
    equal(shown(state).intent?.phase, 'saving')
  },
  'the question of the host shows, and no old trouble with it': ({ shown }) => {
    deepEqual(shown({ ...asking, trouble: lost }), {
      status: 'not_remembered',
      intent: intent({ phase: 'asking' }),
      confirmedStatus: 'remembered',
    })
    equal(shown({ ...asking, removal: removal() }).intent?.phase, 'saving')
  },
  'a lock that does not come shows, and no old trouble with it': ({ shown }) =>
    deepEqual(
      shown(busyWith({ name: 'locking', isBlocked: true }, { trouble: lost }))
        .intent,
      intent({ phase: 'blocked' }),
    ),
  'a wait shows why, until when, and after how many failures': ({ shown }) => {
    const state = busyWith(waiting, { trouble: busy, failures: 2 })
    deepEqual(
      shown(state).intent,
      intent({ phase: 'waiting', error: busy, retryAt: 3, attempts: 2 }),
    )
    equal(shown(state).confirmedStatus, 'remembered')
    equal(shown({ ...state, known: undefined }).confirmedStatus, 'unknown')
  },
  'a check shows why, and no time': ({ shown }) => {
    for (const phase of ['checking', 'offline'] as const)
      deepEqual(
        shown(busyWith({ ...resolving, phase }, { trouble: lost })).intent,
        intent({ phase, error: lost }),
      )
  },
  'a refusal shows beside what is true': ({ shown }) => {
    const refusal = {
      status: 'not_remembered',
      phase: 'parked',
      error: refused,
      since: now.wall,
    } as const
    equal(shown(on({ refusal })).intent, refusal)
    equal(shown(on({ refusal })).status, 'remembered')
  },
}
