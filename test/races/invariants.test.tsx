import type { FaultEffect } from '@cognito-devices/emulator'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readTruth } from '../support/createDevices.ts'
import {
  controlTime,
  createService,
  createWorld,
  type Service,
  type World,
} from './createWorld.tsx'

let service: Service

beforeAll(async () => {
  service = await createService()
  controlTime()
})

afterAll(() => {
  vi.useRealTimers()
})

const on = 'remembered'
const off = 'not_remembered'

/** Every way a call can go wrong; numbers beyond them mean none, like 0. */
const effects: (FaultEffect | undefined)[] = [
  { kind: 'drop' },
  { kind: 'drop', applied: true },
  { kind: 'error', name: 'InternalErrorException', status: 500 },
  { kind: 'error', name: 'InternalErrorException', status: 500, applied: true },
  { kind: 'error', name: 'TooManyRequestsException' },
  { kind: 'error', name: 'PasswordResetRequiredException' },
  { kind: 'response', status: 403, body: '<h1>Blocked</h1>' },
  { kind: 'response', status: 503, body: '' },
]

type Step = { pick: number; fault: number }

/** The moves that are possible now, in an order that depends on nothing else. */
function moves(world: World, fault: number) {
  const clicks = world.deviceKeys.flatMap((deviceKey, index) =>
    // The last device is never touched: nothing may ever change it.
    index === world.deviceKeys.length - 1
      ? []
      : (['remembered', 'not_remembered'] as const).map(
          (status) => async () => world.click(deviceKey, status),
        ),
  )
  const network = world.wire
    .open()

    .map(
      (call) => async () =>
        call.hasArrived ? call.answer() : call.arrive(effects[fault - 1]),
    )
  return [
    ...clicks,
    async () => world.refetch(),
    async () => void vi.advanceTimersByTime(700),
    // Most of the time something on the wire moves.
    ...network,
    ...network,
    ...network,
  ]
}

/** I1: the screen shows the last intent until that very intent is refused. */
function checkIntents(world: World) {
  const [own] = world.deviceKeys
  for (const [deviceKey, ask] of world.asked) {
    if (ask.state === 'refused') continue
    expect(world.row(deviceKey)?.status, `I1 ${ask.state}`).toBe(ask.status)
    if (deviceKey === own)
      expect(world.current()?.current, `I1 ${ask.state}`).toBe(ask.status)
  }
  // I4: no device's failure changes another.
  const bystander = world.deviceKeys.at(-1) ?? ''
  expect(world.row(bystander)?.status, 'I4').toBe('remembered')
}

/** I3: at rest the screen shows what the service has, or says `unknown`. */
async function checkRest(world: World) {
  for (const deviceKey of world.deviceKeys) {
    const row = world.row(deviceKey)
    if (row === undefined) continue
    const truth = await readTruth(world, deviceKey)
    expect([truth, 'unknown'], 'I3').toContain(row.status)
  }
}

async function play(steps: Step[], check: (world: World) => void) {
  const world = await createWorld(service)
  try {
    for (const { pick, fault } of steps) {
      const possible = moves(world, fault)
      await possible[pick % possible.length]?.()
      await world.flush()
      check(world)
    }
    await world.drain()
    check(world)
    await checkRest(world)
  } finally {
    world.close()
  }
}

/**
 * I6: the writes that clicks cost when nothing fails. While one is in flight, all
 * clicks together cost one more, and none when they end where it ends.
 */
function expectedWrites(world: World) {
  let count = 0
  for (const [deviceKey, events] of world.history) {
    let committed = deviceKey === world.deviceKeys[0] ? off : on
    let inFlight: string | undefined
    let desired: string | undefined
    for (const event of events) {
      if (event === 'acknowledged') {
        committed = inFlight ?? committed
        inFlight = undefined
      } else {
        desired = event
      }
      if (inFlight || desired === undefined) continue
      if (desired !== committed) {
        inFlight = desired
        count++
      }
      desired = undefined
    }
  }
  return count
}

const steps = (faults: number) =>
  fc.array(
    fc.record({ pick: fc.nat({ max: 5_000 }), fault: fc.nat({ max: faults }) }),
    { minLength: 5, maxLength: 40 },
  )

// A fixed seed, so that a change is judged by the same schedules as the one
// before it; and a fresh one, so that the suite keeps looking.
const seeds = [20_261_123, Math.floor(Math.random() * 2 ** 31)]
const numRuns = Number(import.meta.env.VITE_RACE_RUNS ?? 1_000)

test.each(seeds)(
  'under faults the screen tells the truth (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(steps(effects.length * 2), (schedule) =>
        play(schedule, checkIntents),
      ),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules with faults, seed ${seed}`)
  },
  600_000,
)

test.each(seeds)(
  'without faults no write is wasted (seed %i)',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(steps(0), (schedule) =>
        play(schedule, (world) => {
          checkIntents(world)
          expect(world.wire.writes.length, 'I6').toBe(expectedWrites(world))
        }),
      ),
      { seed, numRuns },
    )
    console.info(`${numRuns} schedules without faults, seed ${seed}`)
  },
  600_000,
)
