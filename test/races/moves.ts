import type { FaultEffect } from '@cognito-devices/emulator'
import type { DeviceRememberedStatus } from '@cognito-devices/react'
import { focusManager, onlineManager } from '@tanstack/react-query'
import { vi } from 'vitest'
import type { World } from './createWorld.tsx'

/** Every way a call can go wrong. */
export const effects: FaultEffect[] = [
  { kind: 'drop' },
  { kind: 'drop', applied: true },
  { kind: 'error', name: 'InternalErrorException', status: 500 },
  { kind: 'error', name: 'InternalErrorException', status: 500, applied: true },
  { kind: 'error', name: 'TooManyRequestsException' },
  { kind: 'error', name: 'PasswordResetRequiredException' },
  { kind: 'response', status: 403, body: '<h1>Blocked</h1>' },
  { kind: 'response', status: 503, body: '' },
]

/** Both, and a 200 that does nothing. */
export const effectsWithIgnore: FaultEffect[] = [...effects, { kind: 'ignore' }]

/** Counted from 1: `fault` 0, and numbers beyond them, mean none. */
export type Step = { pick: number; fault: number }

export type Move = { name: string; run(): unknown }

export type Moves = (world: World, effect?: FaultEffect) => Move[]

const statuses: DeviceRememberedStatus[] = ['remembered', 'not_remembered']

function clicks(world: World, tab = 0): Move[] {
  const deviceKeys = world.session.person()?.deviceKeys ?? []
  // The last device is never touched: nothing may ever change it.
  return deviceKeys
    .slice(0, Math.min(2, deviceKeys.length - 1))
    .filter((deviceKey) => world.tabs[tab]?.witness.row(deviceKey))
    .flatMap((deviceKey) =>
      statuses.map((status) => ({
        name: `click ${world.witness.names.get(deviceKey)} ${status} ${tab}`,
        run: () => world.click(deviceKey, status, tab),
      })),
    )
}

function network(world: World, effect?: FaultEffect): Move[] {
  const isOnline = onlineManager.isOnline()
  const arrival = isOnline ? effect : ({ kind: 'drop' } as const)
  return world.wire.open().map((call) => ({
    name: `move ${call.id}`,
    run: () => {
      if (!call.hasArrived) return call.arrive(arrival)
      return isOnline ? call.answer() : call.lose()
    },
  }))
}

/** Clicks, reads of other parts of the page, time, and what is on the wire. */
export const basicMoves: Moves = (world, effect) => {
  const onWire = network(world, effect)
  return [
    ...clicks(world),
    { name: 'refetch', run: () => world.refetch() },
    { name: 'time', run: () => vi.advanceTimersByTime(700) },
    // Most of the time something on the wire moves.
    ...onWire,
    ...onWire,
    ...onWire,
  ]
}

function sessions(world: World): Move[] {
  const { session, witness } = world
  const { ada, bob } = world.service
  const become = (name: string, change: () => void): Move => ({
    name,
    run() {
      witness.onSession()
      change()
    },
  })
  return [
    become('sign out', () => session.signOut()),
    // More often, so that most of a schedule has somebody at the screen.
    become('ada signs in', () => session.signIn(ada)),
    become('ada signs in', () => session.signIn(ada)),
    become('bob signs in', () => session.signIn(bob)),
  ]
}

/** What is done to a device beside turning it on and off. */
function actions(world: World): Move[] {
  const [, second = '', last] = world.session.person()?.deviceKeys ?? []
  const { controls } = world.tabs[0]?.tab ?? {}
  if (!last || !world.witness.row(second)) return []
  const name = world.witness.names.get(second)
  const phase = () => world.witness.row(second)?.phase
  return [
    {
      name: `dismiss ${name}`,
      async run() {
        const before = phase()
        controls?.dismiss?.(second)
        await world.flush()
        // What is on its way is not dropped, and neither is what has been allowed.
        const goesOn =
          phase() === before &&
          (before === 'saving' ||
            (before === 'checking' && world.witness.isAsking(second)))
        if (!goesOn) world.witness.asked.delete(second)
      },
    },
    {
      name: `remove ${name}`,
      run() {
        world.witness.asked.delete(second)
        controls?.forget?.(second)
      },
    },
  ]
}

/** The moves of a second tab beside those of the first. */
export const tabMoves: Moves = (world, effect) => {
  const isOnline = onlineManager.isOnline()
  return [
    ...basicMoves(world, effect),
    ...clicks(world, 1),
    { name: 'refetch in tab 1', run: () => world.refetch(1) },
    {
      name: isOnline ? 'go offline' : 'go online',
      run: () => onlineManager.setOnline(!isOnline),
    },
  ]
}

/** What the host makes of a question, some of which have ended before. */
function answers({ host }: World): Move[] {
  return (host?.open() ?? []).flatMap(({ name, answer, ignore }) => [
    { name: `allow ${name}`, run: () => answer(true) },
    { name: `allow ${name}`, run: () => answer(true) },
    { name: `refuse ${name}`, run: () => answer(false) },
    { name: `never answer ${name}`, run: ignore },
  ])
}

/** A host with a say: most of what happens is asked, answered and sent. */
export const hostMoves: Moves = (world, effect) => [
  ...basicMoves(world, effect),
  ...clicks(world),
  ...answers(world),
  ...answers(world),
  ...actions(world),
  { name: 'reload', run: () => world.reload() },
  { name: 'long time', run: () => vi.advanceTimersByTime(40_000) },
  {
    name: 'ada signs in',
    run() {
      world.witness.onSession()
      world.session.signIn(world.service.ada)
    },
  },
]

/** What else happens to a page: focus, connection, navigation, sessions. */
export const lifeMoves: Moves = (world, effect) => {
  const isOnline = onlineManager.isOnline()
  const isFocused = focusManager.isFocused()
  const isMounted = world.isMounted()
  return [
    ...basicMoves(world, effect),
    ...clicks(world),
    ...answers(world),
    ...sessions(world),
    {
      name: isOnline ? 'go offline' : 'go online',
      run: () => onlineManager.setOnline(!isOnline),
    },
    {
      name: isFocused ? 'blur' : 'focus',
      run: () => focusManager.setFocused(!isFocused),
    },
    {
      name: isMounted ? 'unmount' : 'mount',
      run: () => (isMounted ? world.unmount() : world.mount()),
    },
    ...actions(world),
    { name: 'reload', run: () => world.reload() },
    { name: 'long time', run: () => vi.advanceTimersByTime(40_000) },
  ]
}
