import type {
  DeviceRememberedStatus,
  DeviceStatus,
} from '@cognito-devices/react'
import type {
  DeviceEvent,
  Effect,
  Kept,
  Saw,
  Transition,
} from '../../packages/react/src/machine/deviceEvents.ts'
import type { Shown } from '../../packages/react/src/machine/deviceMachine.ts'
import {
  type DeviceState,
  restState,
} from '../../packages/react/src/machine/deviceState.ts'

/** The machine, or one with a fault. */
export type Machine = {
  transition(state: DeviceState, event: DeviceEvent): Transition
  shown(state: DeviceState): Shown
  kept(state: DeviceState): Kept | undefined
}

/** What an effect has begun and nothing has ended. */
export type Operation =
  | { name: 'ask'; change: DeviceRememberedStatus | 'forget' }
  | { name: 'send'; status: DeviceRememberedStatus; answer?: Answer }
  | { name: 'read'; answer?: Answer }
  | { name: 'remove'; answer?: Answer }
  | { name: 'wait' }

/** What is on its way back: a yes, what was seen, or the code of an error. */
export type Answer =
  | 'yes'
  | 'a lie'
  | Saw
  | 'refused'
  | 'gone'
  | 'busy'
  | 'server'
  | 'lost'

/** What a person at one tab knows, and what the walk remembers of it. */
export type Tab = {
  state: DeviceState
  operation: Operation | undefined
  /** Stands in line for the lock. */
  isInLine: boolean
  /** A read of the page, begun before (0) or after (1) what fences reads. */
  pageRead: { began: number; answer?: Saw } | undefined
  /** What was asked for last and is neither saved nor refused. */
  asked: DeviceRememberedStatus | undefined
  /** A call that waits for its end. */
  hasOpenCall: boolean
  hasOpenRemoval: boolean
  /** What was clicked last in this sign-in. */
  clicked: DeviceRememberedStatus | undefined
  /** The change that the host has allowed, and may still be made. */
  permitted: DeviceRememberedStatus | 'forget' | undefined
  /** Left open by an earlier page, and not read since. */
  isUnread: boolean
  /** A turning off was acknowledged, and nothing has happened to it since. */
  isKnownOff: boolean
}

export type World = {
  tabs: Tab[]
  service: DeviceStatus
  /** The tab that has the lock. */
  holder: number | undefined
  /** What tabs have told each other and is not heard yet. */
  notices: { to: number; status: DeviceStatus }[]
  /** An acknowledgement was not true, and no read has shown so. */
  isLiedTo: boolean
  trustsPresence: boolean
  signIns: number
}

export const minutes = (count: number) => count * 60_000
const day = minutes(24 * 60)

export const emptyTab = (known: DeviceStatus): Tab => ({
  state: { ...restState, known },
  operation: undefined,
  isInLine: false,
  pageRead: undefined,
  asked: undefined,
  hasOpenCall: false,
  hasOpenRemoval: false,
  clicked: undefined,
  permitted: undefined,
  isUnread: false,
  isKnownOff: false,
})

/** As long ago as anything asks: what is between makes no difference. */
const aged = (at: number, ...limits: number[]) =>
  -(limits.filter((limit) => -at >= limit).at(-1) ?? 0)

/** Counts that are as good as each other are made one, so that states are finite. */
export function normalize(tab: Tab): Tab {
  const { pageRead, state } = tab
  const { refusal, removal, step, want } = state
  const permission = (at: { wall: number; mono: number } | undefined) =>
    at && {
      wall: aged(at.wall, minutes(6)),
      mono: aged(at.mono, minutes(6)),
    }
  return {
    ...tab,
    pageRead: pageRead && {
      ...pageRead,
      began: pageRead.began > state.fence ? 1 : 0,
    },
    state: {
      ...state,
      fence: 0,
      failures: Math.min(state.failures, 3),
      lost: Math.min(state.lost, 2),
      step: step.name === 'waiting' ? { ...step, retryAt: 0 } : step,
      refusal: refusal && {
        ...refusal,
        since: aged(refusal.since, minutes(16)),
      },
      removal: removal && { permittedAt: permission(removal.permittedAt) },
      want: want && {
        ...want,
        announced: Math.min(want.announced, 2),
        askedAt: {
          wall: aged(want.askedAt.wall, day + minutes(1)),
          mono: aged(want.askedAt.mono, day + minutes(1)),
        },
        permittedAt: permission(want.permittedAt),
      },
    },
  }
}

/** Errors are alike when their codes are. */
export const withCodes = (_: string, value: unknown) =>
  value instanceof Error ? (value as { code?: string }).code : value

const texts = new WeakMap<Tab, string>()

function textOf(tab: Tab) {
  const text = texts.get(tab) ?? JSON.stringify(tab, withCodes)
  texts.set(tab, text)
  return text
}

/** The same for two worlds that differ by the names of their tabs alone. */
export function keyOf({ holder, notices, tabs, ...rest }: World) {
  const others = JSON.stringify(rest)
  const texts = tabs.map(textOf)
  const name = (order: number[]) =>
    [
      others,
      holder === undefined ? '' : order.indexOf(holder),
      notices.map(({ status, to }) => `${order.indexOf(to)} ${status}`).sort(),
      ...order.map((index) => texts[index]),
    ].join('\n')
  const order = [...tabs.keys()]
  const [key = ''] = [name(order), name(order.toReversed())].sort()
  return key
}

/** Everything is later, for everything that has a time. */
export function age(tab: Tab, milliseconds: number): Tab {
  const { refusal, removal, want } = tab.state
  const shift = (at: { wall: number; mono: number }) => ({
    wall: at.wall - milliseconds,
    mono: at.mono - milliseconds,
  })
  const permission = (at: { wall: number; mono: number } | undefined) =>
    at && shift(at)
  return {
    ...tab,
    permitted: undefined,
    state: {
      ...tab.state,
      refusal: refusal && { ...refusal, since: refusal.since - milliseconds },
      removal: removal && { permittedAt: permission(removal.permittedAt) },
      want: want && {
        ...want,
        askedAt: shift(want.askedAt),
        permittedAt: permission(want.permittedAt),
      },
    },
  }
}

export type { DeviceEvent, DeviceState, Effect, Saw }
