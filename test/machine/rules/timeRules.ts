import { deepEqual, equal, ok } from 'node:assert/strict'
import { DeviceError } from '@cognito-devices/react'
import type { Want } from '../../../packages/react/src/machine/deviceState.ts'
import { minutes } from '../world.ts'
import {
  asking,
  busyWith,
  type Check,
  day,
  happen,
  lost,
  now,
  on,
  removal,
  vetoed,
  waiting,
  want,
} from './examples.ts'

export const timeRules: Record<string, Check> = {
  'a permission lasts five minutes by either clock': (machine) => {
    const almost = minutes(5) - 1
    const asks = (wall: number, mono: number) =>
      happen(
        machine,
        busyWith(waiting, { want: want({ permittedAt: now }) }),
        { type: 'timePassed' },
        { asksHost: true, wall: now.wall + wall, mono: now.mono + mono },
      ).step.name === 'asking'
    equal(asks(almost, almost), false)
    equal(asks(minutes(5), 0), true)
    equal(asks(0, minutes(5)), true)
  },
  'a permission that has run out is asked for as a replay': (machine) => {
    const later = { asksHost: true, wall: now.wall + minutes(6) }
    const at = (more: Partial<Want>) =>
      happen(
        machine,
        on({
          known: more.status === 'remembered' ? 'not_remembered' : 'remembered',
          want: want({ permittedAt: now, ...more }),
          step: waiting,
          lock: 'held',
        }),
        { type: 'timePassed' },
        later,
      )
    const off = at({})
    deepEqual(off.effects, [
      { type: 'unlock' },
      { type: 'ask', change: 'not_remembered', cause: 'replay' },
    ])
    deepEqual(
      [off.want?.cause, off.want?.permittedAt, off.lock],
      ['replay', undefined, 'none'],
    )
    const offered = at({ status: 'remembered' })
    equal(offered.refusal?.phase, 'offered')
    equal(offered.refusal?.error?.code, 'NotSignedIn')
    equal(offered.step.name, 'rest')
    const first = at({ permittedAt: undefined, status: 'remembered' })
    deepEqual(first.effects, [
      { type: 'unlock' },
      { type: 'ask', change: 'remembered', cause: 'click' },
    ])
    equal(
      at({ permittedAt: undefined, status: 'remembered', cause: 'policy' })
        .refusal?.phase,
      'offered',
    )
  },
  'what the host allows is allowed from now on': (machine) => {
    const at = { wall: now.wall, mono: now.mono }
    const hosted = { asksHost: true }
    deepEqual(
      happen(machine, asking, { type: 'allowed' }, hosted).want?.permittedAt,
      at,
    )
    deepEqual(
      happen(
        machine,
        { ...asking, want: undefined, removal: removal() },
        { type: 'allowed' },
        hosted,
      ).removal?.permittedAt,
      at,
    )
  },
  'the host’s own no to a click leaves nothing; any other no is offered': (
    machine,
  ) => {
    const timeout = new DeviceError('Timeout', 'late')
    const said = happen(machine, asking, { type: 'denied', error: vetoed })
    equal(said.refusal, undefined)
    deepEqual(said.effects, [{ type: 'settle', error: vetoed }])
    equal(
      happen(machine, asking, { type: 'denied', error: timeout }).refusal
        ?.phase,
      'offered',
    )
    const replay = { ...asking, want: want({ cause: 'replay' }) }
    equal(
      happen(machine, replay, { type: 'denied', error: vetoed }).refusal?.phase,
      'offered',
    )
  },
  'what could not be sent for a day is offered, and says why': (machine) => {
    const after = (mono: number) =>
      happen(
        machine,
        busyWith(waiting, { trouble: lost }),
        { type: 'timePassed' },
        { mono: now.mono + mono },
      )
    equal(after(day).step.name, 'sending')
    const { refusal } = after(day + 1)
    equal(refusal?.phase, 'offered')
    equal(refusal?.error?.code, 'Timeout')
    ok(String(refusal?.error?.cause).includes('lost'))
  },
}
