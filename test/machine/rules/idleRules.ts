import { deepEqual, equal } from 'node:assert/strict'
import type { Occurrence } from '../../../packages/react/src/machine/deviceEvents.ts'
import type { Step } from '../../../packages/react/src/machine/deviceState.ts'
import {
  busyWith,
  type Check,
  lost,
  now,
  on,
  refused,
  steps,
  vetoed,
} from './examples.ts'

export const idleRules: Record<string, Check> = {
  'an answer that nothing waits for changes nothing': ({ transition }) => {
    const answers: [Occurrence, ...Step['name'][]][] = [
      [{ type: 'allowed' }, 'asking'],
      [{ type: 'denied', error: vetoed }, 'asking'],
      [{ type: 'lockLate' }, 'locking'],
      [{ type: 'acknowledged' }, 'sending'],
      [{ type: 'writeFailed', error: lost }, 'sending'],
      [{ type: 'writeFailed', error: refused }, 'sending'],
      [{ type: 'read', saw: 'absent' }, 'seeing', 'resolving'],
      [{ type: 'readFailed', error: lost }, 'seeing', 'resolving'],
      [{ type: 'timePassed' }, 'pausing', 'waiting'],
    ]
    for (const [occurrence, ...names] of answers)
      for (const step of steps.filter(({ name }) => !names.includes(name))) {
        const state = busyWith(step, { doubt: 'unseen' })
        const [next, effects] = transition(state, { ...occurrence, now })
        equal(next, state, `${occurrence.type} in ${step.name}`)
        deepEqual(effects, [])
      }
  },
  'what is asked for of nothing changes nothing': ({ transition }) => {
    const state = on()
    for (const type of [
      'handedOver',
      'withdrawn',
      'dismissed',
      'signedIn',
      'thawed',
    ] as const)
      deepEqual(transition(state, { type, now }), [state, []])
  },
}
