import { replaceEqualDeep } from '@tanstack/react-query'
import { callHost } from '../client/callHost.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type {
  Device,
  DeviceRememberedStatus,
  DeviceStatus,
} from '../client/types.ts'
import { createDeferred, type Deferred } from './createDeferred.ts'
import type { DeviceEntry } from './DeviceEntry.ts'
import type { DeviceIo, Outcome } from './DeviceIo.ts'
import type { Effect, Kept, Occurrence, Saw } from './deviceEvents.ts'
import { shown, transition } from './deviceMachine.ts'
import {
  type Cause,
  type DeviceState,
  type Moment,
  restState,
} from './deviceState.ts'
import { pause } from './pause.ts'

/** In milliseconds: how long to wait for a lock. */
const lockLimit = 5_000

function toSaw(device: Device | null): Saw {
  if (!device) return 'absent'
  const { status, statusSource } = device
  return statusSource === 'attribute' &&
    (status === 'remembered' || status === 'not_remembered')
    ? status
    : 'present'
}

/**
 * Runs the machine of one device. It carries out the effects, and tells the
 * machine their results.
 */
export function runDevice(
  io: DeviceIo,
  known: DeviceStatus | undefined,
  knownDevice: Device | undefined,
) {
  let state: DeviceState = { ...restState, known }
  let device = knownDevice
  let lastRead: Device | null = null
  let entry = toEntry()
  let operation = new AbortController()
  let line: { controller: AbortController; release?: () => void } | undefined
  let ticket: Deferred<Outcome> | undefined
  let removal: Deferred<void> | undefined
  let isBusy = false
  const queue: Occurrence[] = []

  function toEntry(): DeviceEntry {
    return { ...shown(state), device }
  }

  function dispatch(occurrence: Occurrence) {
    queue.push(occurrence)
    if (isBusy) return
    isBusy = true
    for (let next = queue.shift(); next; next = queue.shift()) take(next)
    isBusy = false
  }

  function take(occurrence: Occurrence) {
    const before = { entry, state }
    const [next, effects] = transition(state, { ...occurrence, now: io.now() })
    state = next
    if (next.step.name !== before.state.step.name) operation.abort()
    // What is committed is in the cache before it is shown.
    for (const effect of effects)
      if (effect.type === 'commit' && effect.isRead) device = lastRead ?? device
    // A listener of the host's cache may throw.
    callHost(() => publish(before))
    for (const effect of effects) callHost(() => carryOut(effect))
  }

  function publish(before: { entry: DeviceEntry; state: DeviceState }) {
    entry = replaceEqualDeep(entry, toEntry())
    if (entry !== before.entry || state !== before.state)
      io.changed(entry, before, state)
  }

  /** Starts what the step waits for, and passes on the result. */
  function start(run: (signal: AbortSignal) => Promise<Occurrence>) {
    operation.abort()
    operation = new AbortController()
    const { signal } = operation
    const tell = async (occurrence: Occurrence) => {
      await io.look()
      if (!signal.aborted) dispatch(occurrence)
    }
    void run(signal).then(tell)
  }

  async function standInLine() {
    const controller = new AbortController()
    const mine: typeof line = { controller }
    line = mine
    const { signal } = controller
    void pause(lockLimit, signal, false).then(() => {
      if (!signal.aborted) dispatch({ type: 'lockLate' })
    })
    const release = await io.lock(signal)
    if (signal.aborted) return release()
    mine.release = release
    await io.look()
    const { want } = state
    if (!signal.aborted)
      dispatch({
        type: 'lockGiven',
        isKept: want ? io.isKept(want.status) : false,
      })
  }

  function unlock() {
    line?.controller.abort()
    line?.release?.()
    line = undefined
  }

  function carryOut(effect: Effect) {
    switch (effect.type) {
      case 'settle':
        if (effect.error) ticket?.reject(effect.error)
        else ticket?.resolve(effect.isSuperseded ? 'superseded' : 'saved')
        ticket = undefined
        return
      case 'settleRemoval':
        if (effect.error) removal?.reject(effect.error)
        else removal?.resolve()
        removal = undefined
        return
      case 'ask':
        return start((signal) =>
          io.ask(effect.change, effect.cause, signal).then(
            () => ({ type: 'allowed' }),
            (thrown) => ({ type: 'denied', error: toDeviceError(thrown) }),
          ),
        )
      case 'lock':
        return void standInLine()
      case 'unlock':
        return unlock()
      case 'send':
        return start((signal) =>
          io.send(effect.status, signal).then(
            () => ({ type: 'acknowledged' }),
            (thrown) => ({ type: 'writeFailed', error: toDeviceError(thrown) }),
          ),
        )
      case 'read':
        return start((signal) =>
          io.read(signal).then(
            (read) => {
              lastRead = read
              return { type: 'read', saw: toSaw(read) }
            },
            (thrown) => ({ type: 'readFailed', error: toDeviceError(thrown) }),
          ),
        )
      case 'remove':
        return start((signal) =>
          io.remove(signal).then(
            () => ({ type: 'removed' }),
            (thrown) => ({
              type: 'removalFailed',
              error: toDeviceError(thrown),
            }),
          ),
        )
      case 'wait':
        return start((signal) =>
          pause(effect.milliseconds, signal, effect.isHurried).then(() => ({
            type: 'timePassed',
          })),
        )
      case 'cancelReads':
        return io.cancelReads()
      case 'commit':
        return io.commit(
          state.known ?? 'unknown',
          effect.isRead ? lastRead : undefined,
        )
      case 'tell':
        return io.tell(effect.status)
      case 'distrustPresence':
        return io.distrustPresence()
    }
  }

  return {
    entry: () => entry,
    state: () => state,
    /**
     * Shows the intent. `start` hands it over, and `withdraw` takes it back.
     */
    intend(status: DeviceRememberedStatus, cause: Cause = 'click') {
      dispatch({ type: 'clicked', status, cause })
      const mine = ticket ?? createDeferred<Outcome>()
      ticket = mine
      let isOpen = true
      const close = (type: 'handedOver' | 'withdrawn') => () => {
        // If it was overtaken, it must not touch a later intent that looks the
        // same.
        if (isOpen && mine === ticket) dispatch({ type })
        isOpen = false
      }
      return {
        outcome: mine.promise,
        start: close('handedOver'),
        withdraw: close('withdrawn'),
      }
    },
    dismiss: () => dispatch({ type: 'dismissed' }),
    /**
     * Turns it off without a click. Returns false if somebody has asked for
     * something else.
     */
    endTrust() {
      const before = state
      dispatch({ type: 'trustEnded' })
      return state !== before
    },
    /** Removes the device, after what is on its way. */
    forget(permittedAt?: Moment): Promise<void> {
      removal ??= createDeferred<void>()
      const { promise } = removal
      dispatch({ type: 'removalAsked', permittedAt })
      return promise
    },
    /**
     * The page has read the device. Null means that the service did not show
     * it.
     */
    observe(read: Device | null, began: number, whenAbsent: DeviceStatus) {
      const before = { entry, state }
      dispatch({ type: 'observed', saw: toSaw(read), began, whenAbsent })
      if (state.fence !== began || state === before.state) return
      device = read ?? device
      publish({ entry, state })
    },
    hear: (status: DeviceStatus) => dispatch({ type: 'heard', status }),
    restore: (kept: Kept, isSameSignIn: boolean) =>
      dispatch({ type: 'restored', kept, isSameSignIn }),
    signIn: () => dispatch({ type: 'signedIn' }),
    thaw: () => dispatch({ type: 'thawed' }),
    /** Ends everything that is under way. */
    leave() {
      dispatch({ type: 'left' })
      operation.abort()
      unlock()
    },
  }
}

export type DeviceRunner = ReturnType<typeof runDevice>
