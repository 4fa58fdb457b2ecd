import { DeviceError } from '@cognito-devices/react'
import type {
  Kept,
  Now,
  Occurrence,
} from '../../../packages/react/src/machine/deviceEvents.ts'
import {
  type DeviceState,
  restState,
  type Step,
  type Want,
} from '../../../packages/react/src/machine/deviceState.ts'
import { type Machine, minutes } from '../world.ts'

export const day = minutes(24 * 60)

export const now: Now = {
  wall: 1_000_000_000_000,
  mono: 5_000,
  jitter: 0,
  isOnline: true,
  asksHost: false,
  trustsPresence: true,
  reads: 7,
}

export const lost = new DeviceError('Network', 'lost')
export const busy = new DeviceError('TooManyRequests', 'busy')
export const server = new DeviceError('InternalError', 'server')
export const refused = new DeviceError('PasswordResetRequired', 'refused')
export const hopeless = new DeviceError('InvalidParameter', 'hopeless')
export const vetoed = new DeviceError('Vetoed', 'no')

export const want = (more: Partial<Want> = {}): Want => ({
  status: 'not_remembered',
  cause: 'click',
  askedAt: { wall: now.wall, mono: now.mono },
  announced: 0,
  isHanded: true,
  isAdopted: false,
  ...more,
})

export const on = (more: Partial<DeviceState> = {}): DeviceState => ({
  ...restState,
  known: 'remembered',
  ...more,
})

/** A turning off that is under way. */
export const busyWith = (step: Step, more: Partial<DeviceState> = {}) =>
  on({ want: want(), lock: 'held', step, ...more })

export const sending = {
  name: 'sending',
  status: 'not_remembered',
  isOvertaken: false,
} as const satisfies Step
export const resolving = {
  name: 'resolving',
  isStale: false,
  phase: 'checking',
} as const satisfies Step
export const seeing = (reads = 1): Step => ({ name: 'seeing', reads })
export const waiting = {
  name: 'waiting',
  phase: 'waiting',
  retryAt: 3,
} as const satisfies Step

export const steps: Step[] = [
  { name: 'rest' },
  { name: 'asking' },
  { name: 'locking', isBlocked: false },
  sending,
  seeing(),
  { name: 'pausing', reads: 1 },
  resolving,
  waiting,
  { name: 'removing' },
]

export const asking = busyWith({ name: 'asking' }, { lock: 'none' })

export type Check = (machine: Machine) => void

export const happen = (
  { transition }: Machine,
  state: DeviceState,
  occurrence: Occurrence,
  circumstances: Partial<Now> = {},
) => {
  const [next, effects] = transition(state, {
    ...occurrence,
    now: { ...now, ...circumstances },
  })
  return { ...next, effects, types: effects.map(({ type }) => type) }
}

export const kept = (more: Partial<Kept> = {}): Kept => ({
  status: 'not_remembered',
  phase: 'saving',
  error: undefined,
  since: now.wall - minutes(1),
  ...more,
})

export const restore = (
  machine: Machine,
  more: Partial<Kept>,
  isSameSignIn = true,
  circumstances: Partial<Now> = {},
) =>
  happen(
    machine,
    on(),
    { type: 'restored', kept: kept(more), isSameSignIn },
    circumstances,
  )

export const intent = (more: object) => ({
  status: 'not_remembered',
  error: undefined,
  retryAt: undefined,
  attempts: undefined,
  ...more,
})

export const removal = () => ({ permittedAt: undefined })

export const refusal = (phase: 'parked' | 'offered' | 'dropped') => ({
  status: 'remembered' as const,
  phase,
  error: refused as DeviceError | undefined,
  since: now.wall - minutes(1),
})

export const pausing = { name: 'pausing', reads: 1 } as const satisfies Step

export const hosted: Now = { ...now, asksHost: true }

export const clicked = (status: 'remembered' | 'not_remembered') =>
  ({ type: 'clicked', cause: 'click', status }) as const
