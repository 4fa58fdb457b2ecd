import type { DeviceStatus } from '@cognito-devices/react'
import { assert, createMoves, type Dimensions, Violation } from './moves.ts'
import { emptyTab, keyOf, type Machine, type Tab, type World } from './world.ts'

export type Walk = {
  states: number
  transitions: number
  /** The longest of the shortest ways to rest. */
  longestWayToRest: number
  violation: { rule: string; way: string[] } | undefined
}

/** A service that shows nothing has it turned off, or removed. */
const isShown = (status: DeviceStatus | undefined) => status === 'remembered'

function checkTab(machine: Machine, tab: Tab, world: World, index: number) {
  const { isInLine, operation, state } = tab
  const { step, want } = state
  const entry = machine.shown(state)
  if (tab.asked) {
    assert(
      entry.status === tab.asked,
      `I1: ${tab.asked} was asked for, ${entry.status} is shown`,
    )
    assert(want !== undefined, 'I1: what was asked for is still wanted')
  }
  if (step.name === 'rest') {
    assert(!want?.isHanded, 'at rest nothing is wanted')
    assert(!state.doubt, 'at rest nothing is in doubt')
    assert(!state.removal, 'at rest no removal is open')
    assert(
      state.lock === 'none' && !isInLine && world.holder !== index,
      'at rest no lock is held',
    )
    assert(!!want || !tab.hasOpenCall, 'at rest no call is open')
    assert(!tab.hasOpenRemoval, 'at rest no removal is waited for')
  } else {
    assert(!!operation || isInLine, 'S4: something ends every wait')
  }
  if (step.name === 'asking') {
    assert(
      state.lock === 'none' && !isInLine && world.holder !== index,
      'S3: no lock is held while the host is asked',
    )
    assert(
      operation?.name === 'ask' &&
        operation.change === (state.removal ? 'forget' : want?.status),
      'S3: what is asked is what is wanted',
    )
  }
  const phase = entry.intent?.phase
  const isFirstRead = step.name === 'resolving' && !state.trouble
  if (phase && phase !== 'saving' && want && !isFirstRead) {
    const [next] = machine.transition(state, {
      type: 'dismissed',
      now: {
        wall: 0,
        mono: 0,
        jitter: 0,
        isOnline: true,
        asksHost: true,
        trustsPresence: true,
        reads: 1,
      },
    })
    assert(!next.want, 'S4: there is something to press')
  }
  if (tab.isKnownOff && step.name === 'rest' && !want)
    assert(
      entry.status === 'not_remembered',
      `I7: turned off, and ${entry.status} is shown`,
    )
}

function checkRest(world: World) {
  const { isLiedTo, notices, service, tabs, trustsPresence } = world
  if (isLiedTo || notices.length > 0) return
  if (tabs.some(({ operation, state }) => operation || state.doubt)) return
  for (const { state } of tabs) {
    const { known, step } = state
    if (step.name !== 'rest' || state.want || known === 'unknown') continue
    // Its acknowledgement is all there is.
    if (!trustsPresence && known === 'not_remembered') continue
    assert(
      isShown(known) === isShown(service),
      `I3: at rest it shows ${known}, the service has ${service}`,
    )
  }
}

function check(
  machine: Machine,
  world: World,
  { hasLateLocks, hasLocks, losesNotices }: Dimensions,
) {
  for (const [index, tab] of world.tabs.entries())
    checkTab(machine, tab, world, index)
  const writes = world.tabs.filter(
    ({ operation }) => operation?.name === 'send',
  )
  assert(
    writes.length < 2 || !hasLocks || hasLateLocks,
    'I2: two writes are on their way',
  )
  if (!losesNotices) checkRest(world)
}

const longestWay = 60

/** Visits every world that can come to be, and checks each. */
export function walk(
  machine: Machine,
  dimensions: Dimensions,
  { mostStates = Number.POSITIVE_INFINITY } = {},
): Walk {
  const { kindMove, moves } = createMoves(machine, dimensions)
  const starts = (['remembered', 'not_remembered'] as const).map(
    (service): World => ({
      tabs: Array.from({ length: dimensions.tabs }, () =>
        emptyTab(
          service === 'remembered' || dimensions.isCurrent
            ? service
            : 'unknown',
        ),
      ),
      service,
      holder: undefined,
      notices: [],
      isLiedTo: false,
      trustsPresence: true,
      signIns: 0,
    }),
  )
  const from = new Map<string, { parent: string | undefined; label: string }>()
  /** How far each state is from rest, on a kind network. */
  const distances = new Map<string, number>()
  const queue: { key: string; world: World }[] = []
  let transitions = 0
  let longestWayToRest = 0

  function wayTo(key: string | undefined) {
    const way: string[] = []
    for (let at = key; at !== undefined; at = from.get(at)?.parent)
      way.unshift(from.get(at)?.label ?? '')
    return way
  }

  function visit(world: World, parent: string | undefined, label: string) {
    transitions++
    const key = keyOf(world)
    if (from.has(key)) return
    from.set(key, { parent, label })
    queue.push({ key, world })
  }

  /** L: a kind network and a silent person lead to rest. */
  function checkWayToRest(start: World, startKey: string) {
    const way: string[] = []
    let world = start
    let key = startKey
    while (!distances.has(key)) {
      way.push(key)
      assert(way.length <= longestWay, 'L: it never comes to rest')
      const move = kindMove(world)
      if (!move) break
      world = move.world
      key = keyOf(world)
    }
    if (!distances.has(key)) {
      const blocked = world.tabs.every(
        ({ state }) =>
          state.step.name === 'rest' ||
          (state.step.name === 'locking' && state.step.isBlocked),
      )
      assert(blocked, 'L: nothing more can happen, and it is not at rest')
      if (!dimensions.losesNotices) checkRest(world)
      distances.set(key, 0)
      way.pop()
    }
    let distance = distances.get(key) ?? 0
    for (const each of way.reverse()) distances.set(each, ++distance)
    longestWayToRest = Math.max(longestWayToRest, distance)
  }

  let current: { key: string; world: World } | undefined
  let label = ''
  try {
    for (const world of starts)
      visit(
        world,
        undefined,
        `${world.service === 'remembered' ? 'on' : 'off'} at first`,
      )
    for (let index = 0; index < queue.length; index++) {
      current = queue[index] as (typeof queue)[number]
      // Visited, it is not needed any more.
      queue[index] = undefined as never
      label = ''
      check(machine, current.world, dimensions)
      checkWayToRest(current.world, current.key)
      for (const move of moves(current.world)) {
        label = move.label
        visit(move.world, current.key, move.label)
      }
      if (from.size > mostStates)
        throw new Error(`More than ${mostStates} states.`)
    }
  } catch (error) {
    if (!(error instanceof Violation)) throw error
    return {
      states: from.size,
      transitions,
      longestWayToRest,
      violation: { rule: error.message, way: wayTo(current?.key) },
    }
  }
  void label
  return {
    states: from.size,
    transitions,
    longestWayToRest,
    violation: undefined,
  }
}
