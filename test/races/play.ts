import type { FaultEffect } from '@cognito-devices/emulator'
import * as fc from 'fast-check'
import { checkRest, checkStep } from './checks.ts'
import type { Service } from './createService.ts'
import { createWorld, type World, type WorldOptions } from './createWorld.tsx'
import { basicMoves, effects, type Moves, type Step } from './moves.ts'
import type { Script } from './scripts.ts'

export type PlayOptions = WorldOptions & {
  moves?: Moves
  effects?: FaultEffect[]
  /** Beside what must always hold. */
  check?: (world: World) => void
  /** What was given up may have arrived late, unheard of: reads it, then rests. */
  rereads?: boolean
}

/** Plays one schedule to its end, checks every step, and returns the trace. */
export async function play(
  service: Service,
  steps: Step[],
  {
    moves = basicMoves,
    effects: possibleEffects = effects,
    check = () => {},
    rereads = false,
    ...options
  }: PlayOptions = {},
) {
  const world = await createWorld(service, options)
  const { trace } = world
  const checkAll = () => {
    for (const { witness } of world.tabs) witness.look()
    checkStep(world)
    check(world)
  }
  try {
    for (const { pick, fault } of steps) {
      const possible = moves(world, possibleEffects[fault - 1])
      const move = possible[pick % possible.length]
      trace.push(move?.name ?? '')
      await move?.run()
      await world.flush()
      checkAll()
    }
    if (!world.isMounted()) world.mount()
    await world.drain()
    checkAll()
    if (rereads) {
      for (const index of world.tabs.keys()) world.refetch(index)
      await world.drain()
      checkAll()
    }
    await checkRest(world)
    return trace
  } catch (error) {
    throw new Error(`${error}\n${trace.slice(-60).join('\n')}`, {
      cause: error,
    })
  } finally {
    world.close()
  }
}

/** Plays a schedule that was written by hand. */
export async function follow(
  service: Service,
  script: Script,
  options: WorldOptions = {},
) {
  const world = await createWorld(service, options)
  try {
    for (const step of script) {
      await step(world)
      await world.flush()
      checkStep(world)
    }
    await world.drain()
    checkStep(world)
    await checkRest(world)
  } finally {
    world.close()
  }
}

/** Schedules; as many calls go well as go wrong, unless `withFaults` is off. */
export const schedules = (withFaults: boolean, maxLength = 40) =>
  fc.array(
    fc.record({
      pick: fc.nat({ max: 5_000 }),
      fault: fc.nat({ max: withFaults ? effects.length * 2 : 0 }),
    }),
    // By itself fast-check makes few long ones.
    { minLength: 5, maxLength, size: 'max' },
  )
