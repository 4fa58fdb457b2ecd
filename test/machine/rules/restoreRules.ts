import { deepEqual, equal, ok } from 'node:assert/strict'
import { DeviceError } from '@cognito-devices/react'
import { minutes } from '../world.ts'
import {
  asking,
  busyWith,
  type Check,
  day,
  happen,
  hopeless,
  kept,
  lost,
  now,
  on,
  refusal,
  refused,
  restore,
  sending,
  want,
} from './examples.ts'

export const restoreRules: Record<string, Check> = {
  'what is restored goes on from when it was asked for': (machine) => {
    const next = restore(machine, { error: refused })
    deepEqual(next.want, {
      ...want({ cause: 'replay', isAdopted: true }),
      permittedAt: undefined,
      askedAt: { wall: now.wall - minutes(1), mono: now.mono - minutes(1) },
    })
    equal(next.trouble, refused)
    deepEqual(next.effects, [
      { type: 'tell', status: 'unknown' },
      { type: 'lock' },
    ])
    equal(next.doubt, 'unanswered')
    equal(restore(machine, {}).trouble?.code, 'Network')
  },
  'every phase at work goes on after a reload': (machine) => {
    for (const phase of [
      'asking',
      'saving',
      'blocked',
      'checking',
      'offline',
      'waiting',
    ] as const)
      ok(restore(machine, { phase }).want, phase)
    for (const phase of ['parked', 'offered', 'dropped'] as const)
      equal(restore(machine, { phase, error: refused }).want, undefined, phase)
  },
  'of what was asked for at an odd time nothing goes on': (machine) => {
    const at = (milliseconds: number) =>
      restore(machine, { since: now.wall + milliseconds })
    equal(at(minutes(1)).want?.askedAt.mono, now.mono)
    ok(at(-day).want)
    for (const odd of [minutes(1) + 1, -day - 1]) {
      equal(at(odd).want, undefined)
      deepEqual(at(odd).refusal, {
        status: 'not_remembered',
        phase: 'offered',
        error: undefined,
        since: now.wall,
      })
      equal(at(odd).doubt, 'unanswered')
    }
  },
  'turning on goes on in its own sign-in alone, and never past a host': (
    machine,
  ) => {
    const turnOn = { status: 'remembered' } as const
    const off = on({ known: 'not_remembered' })
    const at = (isSameSignIn: boolean, asksHost = false) =>
      happen(
        machine,
        off,
        { type: 'restored', kept: kept(turnOn), isSameSignIn },
        { asksHost },
      )
    ok(at(true).want)
    for (const other of [at(false), at(true, true)]) {
      equal(other.want, undefined)
      equal(other.refusal?.phase, 'offered')
    }
  },
  'a refusal is kept for a quarter of an hour': (machine) => {
    const at = (milliseconds: number) =>
      restore(machine, {
        phase: 'parked',
        error: refused,
        since: now.wall - milliseconds,
      }).refusal
    deepEqual(at(minutes(15)), {
      status: 'not_remembered',
      phase: 'parked',
      error: refused,
      since: now.wall - minutes(15),
    })
    equal(at(minutes(15) + 1), undefined)
    equal(
      restore(machine, { phase: 'dropped', error: hopeless }).refusal,
      undefined,
    )
  },
  'what was refused at a later time than now is read, and offered from now on':
    (machine) => {
      const at = (phase: 'parked' | 'offered', milliseconds: number) =>
        restore(machine, {
          phase,
          error: refused,
          since: now.wall + milliseconds,
        })
      for (const phase of ['parked', 'offered'] as const) {
        const odd = at(phase, minutes(1) + 1)
        deepEqual(odd.refusal, {
          status: 'not_remembered',
          phase: 'offered',
          error: refused,
          since: now.wall,
        })
        deepEqual([odd.want, odd.doubt], [undefined, 'unanswered'])
        const usual = at(phase, minutes(1))
        deepEqual(usual.refusal?.since, now.wall + minutes(1))
        deepEqual([usual.refusal?.phase, usual.doubt], [phase, undefined])
      }
    },
  'a new sign-in cures what another try alone does not': (machine) => {
    const parked = { phase: 'parked', error: refused } as const
    ok(restore(machine, parked, false).want)
    equal(restore(machine, parked, true).refusal?.phase, 'parked')
    const retry = new DeviceError('Unknown', 'odd')
    equal(
      restore(machine, { ...parked, error: retry }, false).refusal?.phase,
      'parked',
    )
    const turnOn = restore(machine, { ...parked, status: 'remembered' }, false)
    equal(turnOn.refusal?.phase, 'offered')
    equal(turnOn.doubt, undefined)
    const offered = restore(
      machine,
      { phase: 'offered', error: refused },
      false,
    )
    deepEqual(offered.refusal, {
      ...refusal('offered'),
      status: 'not_remembered',
    })
  },
  'nothing that the host may still refuse outlives the page': ({ kept }) => {
    equal(kept(asking), undefined)
    equal(
      kept(busyWith(sending, { want: want({ isHanded: false }) })),
      undefined,
    )
    equal(kept(on()), undefined)
    equal(kept(on({ refusal: refusal('dropped') })), undefined)
    deepEqual(kept(on({ refusal: refusal('parked') })), refusal('parked'))
    const open = want({ askedAt: { wall: 11, mono: 22 } })
    deepEqual(kept(busyWith(sending, { want: open, trouble: lost })), {
      status: 'not_remembered',
      phase: 'saving',
      error: lost,
      since: 11,
    })
  },
  'what another tab has done meanwhile is not done again': (machine) => {
    const inLine = (isAdopted: boolean) =>
      busyWith(
        { name: 'locking', isBlocked: false },
        {
          want: want({ isAdopted }),
          lock: 'none',
        },
      )
    const given = (isAdopted: boolean, isKept: boolean) =>
      happen(machine, inLine(isAdopted), { type: 'lockGiven', isKept })
    deepEqual(given(true, false).types, ['settle', 'unlock'])
    equal(given(true, true).step.name, 'sending')
    equal(given(true, true).want?.isAdopted, false)
    equal(given(false, false).step.name, 'sending')
  },
}
