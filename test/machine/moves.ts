import {
  DeviceError,
  type DeviceRememberedStatus,
  type DeviceStatus,
} from '@cognito-devices/react'
import type {
  Now,
  Occurrence,
  Saw,
} from '../../packages/react/src/machine/deviceEvents.ts'
import {
  type Answer,
  age,
  emptyTab,
  type Machine,
  minutes,
  normalize,
  type Tab,
  type World,
} from './world.ts'

/** What may happen in a world. */
export type Dimensions = {
  tabs: number
  /** Tabs can lock each other out. */
  hasLocks: boolean
  /** The lock may be late. */
  hasLateLocks: boolean
  /** The host has a step-up. */
  asksHost: boolean
  /** Refusals, back-off, lost answers, reads that fail. */
  hasFaults: boolean
  /** Acknowledgements that did nothing. */
  hasLies: boolean
  /** The page reads the device, too. */
  hasPageReads: boolean
  hasRemovals: boolean
  /** New sign-ins of the same user. */
  signIns: number
  hasReloads: boolean
  /** The host's trust may end at any time. */
  trustEnds: boolean
  /** Frozen pages, permissions that run out, wishes that get too old. */
  hasTime: boolean
  /** What tabs tell each other may be lost. */
  losesNotices: boolean
  /** The service says the status in an attribute. */
  saysStatus: boolean
  /** This browser's device, of which a token says that it exists. */
  isCurrent: boolean
  /** Calls for one intent that TanStack has not handed over; 0: it does at once. */
  announcedCalls: number
}

export type Move = { label: string; world: World }

export class Violation extends Error {}

export function assert(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Violation(rule)
}

const errors: Partial<Record<Answer, DeviceError>> = {
  refused: new DeviceError('PasswordResetRequired', 'refused'),
  gone: new DeviceError('ResourceNotFound', 'gone'),
  busy: new DeviceError('TooManyRequests', 'busy'),
  server: new DeviceError('InternalError', 'server'),
  lost: new DeviceError('Network', 'lost'),
}

const errorOf = (answer: Answer) =>
  errors[answer] ?? new DeviceError('Unknown', answer)

/** They come in any order, and the same once more changes nothing. */
function unique(notices: World['notices']) {
  const byName = new Map(
    notices.map((notice) => [`${notice.to} ${notice.status}`, notice]),
  )
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? [])
}

const statuses: DeviceRememberedStatus[] = ['remembered', 'not_remembered']

export function createMoves(machine: Machine, has: Dimensions) {
  const now = (world: World): Now => ({
    wall: 0,
    mono: 0,
    jitter: 0,
    isOnline: true,
    asksHost: has.asksHost,
    trustsPresence: world.trustsPresence,
    reads: 1,
  })

  const replace = (world: World, index: number, tab: Tab): World => ({
    ...world,
    tabs: world.tabs.map((one, at) => (at === index ? tab : one)),
  })

  /** Lets something happen to a tab, and does what it wants done. */
  function happen(world: World, index: number, occurrence: Occurrence): World {
    const before = world.tabs[index] as Tab
    const [state, effects] = machine.transition(before.state, {
      ...occurrence,
      now: now(world),
    })
    let tab: Tab = { ...before, state }
    let { holder, notices, trustsPresence } = world
    if (state.step.name !== before.state.step.name) tab.operation = undefined
    const holdsLock = () => holder === index || !has.hasLocks
    for (const effect of effects) {
      switch (effect.type) {
        case 'settle':
          assert(
            tab.hasOpenCall || !effect.isSuperseded || !tab.asked,
            'what is settled was open',
          )
          assert(
            effect.error !== undefined ||
              effect.isSuperseded === true ||
              occurrence.type === 'withdrawn' ||
              (occurrence.type === 'lockGiven' && !occurrence.isKept) ||
              before.state.want?.status === state.known ||
              before.state.want?.status === before.state.known,
            'what is settled as saved was acknowledged, or seen',
          )
          tab = {
            ...tab,
            // A newer intent has calls of its own; a removal has none.
            hasOpenCall:
              effect.isSuperseded === true && state.want !== undefined,
            asked: effect.isSuperseded ? tab.asked : undefined,
            permitted: tab.permitted === 'forget' ? 'forget' : undefined,
          }
          break
        case 'settleRemoval':
          assert(tab.hasOpenRemoval, 'a removal settles once')
          tab = { ...tab, hasOpenRemoval: false, permitted: undefined }
          break
        case 'ask':
          assert(
            effect.change !== 'remembered' ||
              (effect.cause === 'click' && tab.clicked === 'remembered'),
            'S2: the host is asked without a click whether to turn on',
          )
          assert(
            effect.cause !== 'policy' || (has.trustEnds && !tab.asked),
            'S2: the host is told of its own rule, where a person has clicked',
          )
          tab.operation = { name: 'ask', change: effect.change }
          break
        case 'lock':
          assert(!tab.isInLine && holder !== index, 'it stands in line once')
          tab.isInLine = true
          break
        case 'unlock':
          tab.isInLine = false
          if (holder === index) holder = undefined
          break
        case 'send':
          assert(
            state.want?.isHanded === true &&
              state.want.status === effect.status,
            'a write is the last intent',
          )
          assert(state.doubt !== 'unanswered', 'a write is not in doubt')
          assert(
            effect.status !== state.known,
            'I6: a click that changes nothing costs a write',
          )
          assert(!tab.isUnread, 'I8: sent again before it was read')
          assert(
            effect.status !== 'remembered' ||
              forgetsClicks ||
              tab.clicked === 'remembered',
            'S1: turned on without a click in this sign-in',
          )
          assert(
            !has.asksHost || tab.permitted === effect.status,
            'S2: sent without permission',
          )
          assert(
            holdsLock() || state.lock === 'passed',
            'nothing is on the wire without the lock',
          )
          tab.operation = { name: 'send', status: effect.status }
          break
        case 'remove':
          assert(
            !has.asksHost || tab.permitted === 'forget',
            'S2: removed without permission',
          )
          assert(
            holdsLock() || state.lock === 'passed',
            'nothing is removed without the lock',
          )
          tab.operation = { name: 'remove' }
          break
        case 'read':
          tab.operation = { name: 'read' }
          break
        case 'wait':
          tab.operation = { name: 'wait' }
          break
        case 'tell':
          for (const to of world.tabs.keys())
            if (to !== index)
              notices = [...notices, { to, status: toNotice(effect.status) }]
          break
        case 'distrustPresence':
          trustsPresence = false
          break
        case 'commit':
          break
        case 'cancelReads':
          // Whoever still waits for one starts it again.
          break
      }
    }
    return {
      ...replace(world, index, tab),
      holder,
      notices,
      trustsPresence,
    }
  }

  /** As long as a read tells the status, all that was heard is as good. */
  const toNotice = (status: DeviceStatus): DeviceStatus =>
    has.hasLies || status === 'forgotten' ? status : 'unknown'

  const patch = (world: World, index: number, change: Partial<Tab>): World =>
    replace(world, index, { ...(world.tabs[index] as Tab), ...change })

  const see = ({ service }: World): Saw => {
    if (service !== 'remembered' && service !== 'not_remembered')
      return 'absent'
    if (has.saysStatus) return service
    return service === 'remembered' ? 'present' : 'absent'
  }

  /** A move of a tab: what is done to the world, and what then happens. */
  function* persons(world: World, index: number): Generator<Move> {
    const tab = world.tabs[index] as Tab
    const { state } = tab
    const on = (label: string, next: World) => ({
      label: world.tabs.length > 1 ? `${label} in tab ${index}` : label,
      world: next,
    })
    const isHandedAtOnce = has.announcedCalls === 0
    if (isHandedAtOnce || (state.want?.announced ?? 0) < has.announcedCalls)
      for (const status of statuses) {
        const isSame = state.want?.status === status
        const clicked = patch(world, index, {
          asked: status,
          clicked: status,
          hasOpenCall: true,
          // The older intent's is not this one's; a removal goes on.
          permitted:
            (isSame && tab.permitted === status) ||
            (state.removal && state.step.name !== 'asking')
              ? tab.permitted
              : undefined,
        })
        // Whichever of two tabs is later has the last word in both.
        const others = clicked.tabs.map((one, at) =>
          at === index ? one : { ...one, asked: undefined },
        )
        const isContested = world.tabs.some(
          (one, at) => at !== index && one.hasOpenCall,
        )
        const shown = happen({ ...clicked, tabs: others }, index, {
          type: 'clicked',
          status,
          cause: 'click',
        })
        const next = isHandedAtOnce
          ? happen(shown, index, { type: 'handedOver' })
          : shown
        yield on(
          `turn ${status === 'remembered' ? 'on' : 'off'}`,
          isContested ? patch(next, index, { asked: undefined }) : next,
        )
      }
    if (state.want && state.want.announced > 0) {
      yield on('hand over', happen(world, index, { type: 'handedOver' }))
      const next = happen(world, index, { type: 'withdrawn' })
      yield on(
        'withdraw',
        next.tabs[index]?.state.want
          ? next
          : patch(next, index, { hasOpenCall: false, asked: undefined }),
      )
    }
    yield on('dismiss', happen(world, index, { type: 'dismissed' }))
    if (has.hasRemovals && !tab.hasOpenRemoval) {
      const asked = patch(world, index, {
        hasOpenRemoval: true,
        asked: undefined,
        clicked: undefined,
        permitted: undefined,
      })
      yield on('remove', happen(asked, index, { type: 'removalAsked' }))
    }
    if (has.hasPageReads && !tab.pageRead)
      yield on(
        'a page read begins',
        patch(world, index, { pageRead: { began: 2 } }),
      )
    if (tab.pageRead && !tab.pageRead.answer)
      yield on(
        'the page read is served',
        patch(world, index, {
          pageRead: { ...tab.pageRead, answer: see(world) },
        }),
      )
    if (tab.pageRead?.answer) {
      const { answer, began } = tab.pageRead
      const counts = !state.doubt && began > state.fence
      // What contradicts an acknowledgement is read once more first.
      const isBelieved = counts && !(state.isOffUnread && answer === 'present')
      const told = patch(world, index, {
        pageRead: undefined,
        isKnownOff: tab.isKnownOff && !(isBelieved && answer !== 'absent'),
      })
      yield on(
        `the page read shows ${answer}`,
        happen(isBelieved ? { ...told, isLiedTo: false } : told, index, {
          type: 'observed',
          saw: answer,
          began,
          whenAbsent: has.isCurrent ? 'not_remembered' : 'unknown',
        }),
      )
    }
  }

  function* answers(world: World, index: number): Generator<Move> {
    const tab = world.tabs[index] as Tab
    const { operation, state } = tab
    const on = (label: string, next: World) => ({
      label: world.tabs.length > 1 ? `${label} in tab ${index}` : label,
      world: next,
    })
    if (tab.isInLine && (world.holder === undefined || !has.hasLocks)) {
      const given = {
        ...patch(world, index, { isInLine: false }),
        holder: has.hasLocks ? index : undefined,
      }
      yield on(
        'the lock is given',
        happen(given, index, { type: 'lockGiven', isKept: true }),
      )
      if (state.want?.isAdopted) {
        const gone = patch(given, index, {
          asked: undefined,
          hasOpenCall: false,
        })
        yield on(
          'the lock is given, and another tab has done it',
          happen(gone, index, { type: 'lockGiven', isKept: false }),
        )
      }
    }
    if (
      tab.isInLine &&
      has.hasLateLocks &&
      state.step.name === 'locking' &&
      state.lock === 'none'
    )
      yield on('the lock is late', happen(world, index, { type: 'lockLate' }))
    if (!operation) return
    const reached = (answer: Answer, next: World = world) =>
      patch(next, index, { operation: { ...operation, answer } as never })
    switch (operation.name) {
      case 'ask': {
        const allowed = patch(world, index, { permitted: operation.change })
        yield on('allowed', happen(allowed, index, { type: 'allowed' }))
        for (const code of ['Vetoed', 'Timeout'] as const)
          yield on(
            code === 'Vetoed' ? 'denied' : 'not answered in time',
            happen(world, index, {
              type: 'denied',
              error: new DeviceError(code, 'no'),
            }),
          )
        return
      }
      case 'wait':
        yield on('time passes', happen(world, index, { type: 'timePassed' }))
        return
      case 'send': {
        const { answer, status } = operation
        if (answer) {
          yield on(
            `${answer} to turning ${status}`,
            answerTo(world, index, answer),
          )
          return
        }
        const isGone = world.service === 'forgotten'
        const applied: World = isGone ? world : { ...world, service: status }
        yield on('the write arrives', reached(isGone ? 'gone' : 'yes', applied))
        if (has.hasFaults) {
          for (const failure of ['refused', 'busy', 'server', 'lost'] as const)
            yield on(`the write arrives, ${failure}`, reached(failure))
          for (const failure of ['server', 'lost'] as const)
            yield on(`the write is done, ${failure}`, reached(failure, applied))
        }
        if (has.hasLies)
          yield on('the write is acknowledged and not done', reached('a lie'))
        return
      }
      case 'remove': {
        const { answer } = operation
        if (answer) {
          yield on(`${answer} to removing`, answerTo(world, index, answer))
          return
        }
        const applied: World = { ...world, service: 'forgotten' }
        yield on('the removal arrives', reached('yes', applied))
        if (has.hasFaults) {
          for (const failure of ['refused', 'lost'] as const)
            yield on(`the removal arrives, ${failure}`, reached(failure))
          yield on('the removal is done, lost', reached('lost', applied))
        }
        return
      }
      case 'read': {
        const { answer } = operation
        if (answer) {
          yield on(`read: ${answer}`, answerTo(world, index, answer))
          return
        }
        yield on('the read arrives', reached(see(world)))
        if (has.hasFaults)
          for (const failure of ['lost', 'server', 'refused'] as const)
            yield on(`the read fails, ${failure}`, reached(failure))
      }
    }
  }

  /** What comes back, and what the walk learns from it. */
  function answerTo(world: World, index: number, answer: Answer): World {
    const tab = world.tabs[index] as Tab
    const { operation, state } = tab
    if (operation?.name === 'send')
      return answer === 'yes' || answer === 'a lie'
        ? happen(
            patch({ ...world, isLiedTo: answer === 'a lie' }, index, {
              isKnownOff: operation.status === 'not_remembered',
            }),
            index,
            { type: 'acknowledged' },
          )
        : happen(
            patch(world, index, {
              isKnownOff: answer !== 'gone' && tab.isKnownOff,
            }),
            index,
            { type: 'writeFailed', error: errorOf(answer) },
          )
    if (operation?.name === 'remove') {
      const done = patch(world, index, {
        isKnownOff: answer === 'refused' && tab.isKnownOff,
      })
      return answer === 'yes'
        ? happen(patch(done, index, { isUnread: false }), index, {
            type: 'removed',
          })
        : happen(done, index, { type: 'removalFailed', error: errorOf(answer) })
    }
    const isError = answer in errors
    const isStale = state.step.name === 'resolving' && state.step.isStale
    const read = patch(world, index, {
      isUnread: tab.isUnread && (isStale || isError),
      isKnownOff:
        tab.isKnownOff &&
        (answer === 'absent' || (state.step.name === 'seeing' && isError)),
    })
    // It is read again first.
    const isDisbelieved =
      isStale ||
      (state.step.name === 'seeing' &&
        state.step.reads < 3 &&
        (answer === 'absent') !== (state.known === 'not_remembered'))
    // It fails for good: what is known is not what was left open any more.
    const isLost =
      isError &&
      (!errorOf(answer).retryable ||
        (answer === 'server' && state.failures >= 3))
    return isError
      ? happen(isLost ? patch(read, index, { isUnread: false }) : read, index, {
          type: 'readFailed',
          error: errorOf(answer),
        })
      : happen(isDisbelieved ? read : { ...read, isLiedTo: false }, index, {
          type: 'read',
          saw: answer as Saw,
        })
  }

  function* circumstances(world: World): Generator<Move> {
    for (const [at, { status, to }] of world.notices.entries()) {
      const rest = {
        ...world,
        notices: world.notices.filter((_, index) => index !== at),
      }
      const told = patch(rest, to, { asked: undefined, isKnownOff: false })
      yield {
        label: `tab ${to} hears ${status}`,
        world: happen(told, to, { type: 'heard', status }),
      }
      if (has.losesNotices)
        yield { label: `tab ${to} does not hear ${status}`, world: rest }
    }
    for (const index of world.tabs.keys()) yield* ofThePage(world, index)
  }

  function* ofThePage(world: World, index: number): Generator<Move> {
    const tab = world.tabs[index] as Tab
    if (world.signIns < has.signIns) {
      const next = patch(world, index, {
        asked: undefined,
        clicked: undefined,
        permitted: undefined,
      })
      yield {
        label: 'a new sign-in',
        world: happen({ ...next, signIns: world.signIns + 1 }, index, {
          type: 'signedIn',
        }),
      }
    }
    if (has.trustEnds) {
      const ended = happen(world, index, { type: 'trustEnded' })
      const { want } = (ended.tabs[index] as Tab).state
      assert(
        want === tab.state.want ||
          (!tab.state.want && want?.status === 'not_remembered'),
        'what ends by itself is never turned on, and never against a wish',
      )
      yield { label: 'the trust ends', world: ended }
    }
    if (has.hasTime) {
      const thawed = patch(world, index, {
        permitted: undefined,
        asked: undefined,
      })
      yield {
        label: 'frozen and thawed',
        world: happen(thawed, index, { type: 'thawed' }),
      }
      for (const [label, milliseconds] of [
        ['six minutes pass', minutes(6)],
        ['a day passes', minutes(24 * 60 + 1)],
      ] as const) {
        const later = age(tab, milliseconds)
        yield {
          label,
          // What gets too old, or is allowed no more, may be given up for that.
          world: replace(world, index, { ...later, asked: undefined }),
        }
      }
    }
    if (has.hasReloads)
      for (const isSameSignIn of [true, false])
        for (const isServed of [false, true])
          yield* reloaded(world, index, isSameSignIn, isServed)
  }

  /** The page is gone; what it sent arrives now or never. */
  function* reloaded(
    world: World,
    index: number,
    isSameSignIn: boolean,
    isServed: boolean,
  ): Generator<Move> {
    const tab = world.tabs[index] as Tab
    const { operation } = tab
    const isOpen =
      operation?.name === 'send' && !operation.answer ? operation : undefined
    if (isServed && (!isOpen || world.service === 'forgotten')) return
    const service = isServed && isOpen ? isOpen.status : world.service
    const kept = machine.kept(tab.state)
    const seen: DeviceStatus =
      service === 'remembered'
        ? 'remembered'
        : has.isCurrent
          ? 'not_remembered'
          : 'unknown'
    const fresh: Tab = {
      ...emptyTab(seen),
      clicked: isSameSignIn ? tab.clicked : undefined,
      isUnread: kept?.phase === 'saving',
    }
    const next: World = {
      ...replace(world, index, fresh),
      service,
      holder: world.holder === index ? undefined : world.holder,
      isLiedTo: false,
    }
    yield {
      label: `a reload in ${isSameSignIn ? 'the same' : 'another'} sign-in${isServed ? ', and the write arrives' : ''}`,
      world: kept
        ? happen(next, index, { type: 'restored', kept, isSameSignIn })
        : next,
    }
  }

  /** What was clicked matters where a sign-in, or the host's word, may be gone. */
  const forgetsClicks = has.signIns === 0 && !has.hasReloads && !has.asksHost

  /** Tabs that nothing has happened to stay the same objects. */
  const normalized = new WeakMap<Tab, Tab>()

  function toNormal(tab: Tab) {
    const known = normalized.get(tab)
    if (known) return known
    const one = normalize(tab)
    const { hearsay } = one.state
    const normal: Tab = {
      ...one,
      clicked: forgetsClicks ? undefined : one.clicked,
      state: { ...one.state, hearsay: hearsay && toNotice(hearsay) },
    }
    normalized.set(normal, normal)
    return normal
  }

  const settled = ({ label, world }: Move): Move => ({
    label,
    world: {
      ...world,
      notices: unique(world.notices),
      tabs: world.tabs.map(toNormal),
    },
  })

  return {
    /** Everything that may happen next. */
    *moves(world: World): Generator<Move> {
      for (const index of world.tabs.keys()) {
        for (const move of persons(world, index)) yield settled(move)
        for (const move of answers(world, index)) yield settled(move)
      }
      for (const move of circumstances(world)) yield settled(move)
    },
    /** What a kind network does next while everybody is silent. */
    kindMove(world: World): Move | undefined {
      for (const index of world.tabs.keys()) {
        const { state } = world.tabs[index] as Tab
        if (state.want && state.want.announced > 0)
          return settled({
            label: 'hand over',
            world: happen(world, index, { type: 'handedOver' }),
          })
        const [move] = answers(world, index)
        if (move) return settled(move)
        for (const each of persons(world, index))
          if (each.label.startsWith('the page read')) return settled(each)
      }
      const [notice] = world.notices
      if (!notice) return undefined
      const [move] = circumstances(world)
      return move && settled(move)
    },
  }
}

export type Moves = ReturnType<typeof createMoves>
