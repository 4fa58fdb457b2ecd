import type { FaultEffect } from '@cognito-devices/emulator'
import type { ComponentType } from 'react'
import { vi } from 'vitest'
import { readTruth } from '../../support/createDevices.ts'
import type { Service } from '../createService.ts'
import { createWorld, type World } from '../createWorld.tsx'
import { effects, type Step } from '../moves.ts'

export type Measures = {
  /** At some step the screen contradicted the last intent, which stood. */
  flicker: number
  /** The last write was acknowledged, and the service has the opposite. */
  lost: number
  /** At rest the screen was not what the service has. */
  wrong: number
  writes: number
}

const clicks = 4
const on = 'remembered'
const off = 'not_remembered'

/** A click changes to what is not asked for yet. */
function click(world: World) {
  const deviceKey = world.deviceKeys[0] ?? ''
  const last = world.witness.asked.get(deviceKey)?.status ?? off
  world.click(deviceKey, last === on ? off : on)
}

function moves(world: World, clicked: number, effect?: FaultEffect) {
  const onWire = world.wire
    .open()
    .map(
      (call) => () => (call.hasArrived ? call.answer() : call.arrive(effect)),
    )
  return [
    ...(clicked < clicks ? [() => click(world)] : []),
    () => world.refetch(),
    () => vi.advanceTimersByTime(700),
    ...onWire,
    ...onWire,
  ]
}

/** Plays one schedule of four clicks on one device, and watches the screen. */
export async function measure(
  service: Service,
  page: ComponentType,
  steps: Step[],
): Promise<Measures> {
  const world = await createWorld(service, { page })
  const deviceKey = world.deviceKeys[0] ?? ''
  const { asked, current } = world.witness
  const clicked = () =>
    (world.witness.history.get(deviceKey) ?? []).filter(
      (event) => event !== 'acknowledged',
    ).length
  let flicker = 0

  async function look() {
    await world.flush()
    // A frame's worth of patience: TanStack notifies in a task of its own.
    vi.advanceTimersByTime(16)
    await world.flush()
    const ask = asked.get(deviceKey)
    if (!ask || ask.state === 'refused') return
    if (current()?.current !== ask.status) flicker = 1
  }

  try {
    for (const { pick, fault } of steps) {
      const possible = moves(world, clicked(), effects[fault - 1])
      await possible[pick % possible.length]?.()
      await look()
    }
    while (clicked() < clicks) {
      click(world)
      await look()
    }
    await world.drain()
    await look()
    const ask = asked.get(deviceKey)
    const truth = await readTruth(
      { emulator: service.emulator, seed: service.ada.seed },
      deviceKey,
    )
    const shown = current()?.current
    const isSaved = ask?.state === 'saved'
    return {
      flicker,
      lost: Number(isSaved && ask.status !== truth),
      wrong: Number(shown !== truth && shown !== 'unknown'),
      writes: world.wire.writes.length,
    }
  } finally {
    world.close()
  }
}
