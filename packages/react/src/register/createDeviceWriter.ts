import { DeviceError } from '../DeviceError.ts'
import { isOnline } from '../online.ts'
import { toDeviceError } from '../toDeviceError.ts'
import type { Device, DeviceRememberedStatus, DeviceStatus } from '../types.ts'
import { backoff, pause } from './backoff.ts'
import { type DeviceEntry, isSameEntry } from './DeviceEntry.ts'
import type { DeviceIntent } from './DeviceIntent.ts'
import type { DeviceWriterIo } from './DeviceWriterIo.ts'
import { statusOf } from './presence.ts'
import { createTickets } from './tickets.ts'
import { verifyWrite } from './verifyWrite.ts'

type Obstacle = Pick<DeviceIntent, 'phase' | 'error' | 'retryAt'>

/** It has answered: the connection is not what fails. */
const isBusy = ({ code }: DeviceError) =>
  code === 'TooManyRequests' || code === 'InternalError'

/** Answers 5xx before the person is asked. */
const maxServerFailures = 3

/**
 * The write path of one device. A click sets `desired`; one pump sends it; what
 * the service acknowledges or shows becomes `committed`. Shown is
 * `desired ?? inFlight ?? committed`.
 */
export function createDeviceWriter(io: DeviceWriterIo) {
  let committed = io.known.status
  let { device } = io.known
  /** Not `handed` yet: TanStack has not called us, and the host may still veto. */
  let desired: { status: DeviceRememberedStatus; handed: boolean } | undefined
  let inFlight: DeviceRememberedStatus | undefined
  let refusal: DeviceIntent | undefined
  /** Why the pump does not get on. */
  let obstacle: Obstacle | undefined
  /** A write has an unknown outcome, so `committed` may be wrong. */
  let dirty = false
  /** The host has allowed this one; sending it again does not ask again. */
  let allowed: DeviceRememberedStatus | undefined
  let failures = 0
  let lastError: DeviceError | undefined
  let running = false
  let turn = Promise.resolve()
  let entry: DeviceEntry = render()
  let interruption = new AbortController()
  const closing = new AbortController()
  const tickets = createTickets()

  function render(): DeviceEntry {
    const asked = desired?.status ?? inFlight
    return {
      status: asked ?? committed ?? 'unknown',
      intent: asked ? { status: asked, phase: 'saving', ...obstacle } : refusal,
      device,
    }
  }

  function publish() {
    const next = render()
    if (isSameEntry(next, entry)) return
    entry = next
    io.changed()
  }

  /** Ends the wait or the verification under way: something newer counts. */
  function interrupt() {
    interruption.abort()
    interruption = new AbortController()
  }

  function commit(status: DeviceStatus, read: Device | null | undefined) {
    committed = status
    device = read ?? device
    io.commit(status, read)
  }

  function refuse(status: DeviceRememberedStatus, error: DeviceError) {
    failures = 0
    const phase = error.failure === 'drop' ? 'dropped' : 'parked'
    refusal = { status, phase, error, since: Date.now() }
    inFlight = undefined
    allowed = undefined
    publish()
    tickets.refused(error)
  }

  function saved() {
    inFlight = undefined
    allowed = undefined
    publish()
    tickets.saved()
  }

  const isNetZero = () => !dirty && desired?.status === committed

  const disconnected = (error: DeviceError | undefined): Obstacle => ({
    phase: isOnline() ? 'checking' : 'offline',
    error,
  })

  async function wait(error: DeviceError) {
    const retryAt = Date.now() + backoff(failures++)
    const busy = isBusy(error)
    obstacle = busy ? { phase: 'waiting', error, retryAt } : disconnected(error)
    publish()
    do {
      await pause(retryAt - Date.now(), interruption.signal)
      // A click does not hurry a busy service.
    } while (
      busy &&
      desired &&
      !isNetZero() &&
      !closing.signal.aborted &&
      Date.now() < retryAt
    )
    obstacle = undefined
  }

  /** Asks the service what became of a write that nobody answered. */
  async function resolveUnknown() {
    try {
      const read = await io.read(closing.signal)
      if (closing.signal.aborted) return
      const status = read ? statusOf(io.client, read) : 'not_remembered'
      dirty = false
      commit(status ?? 'unknown', read)
    } catch (thrown) {
      if (closing.signal.aborted) return
      const error = toDeviceError(thrown)
      const isServerError = error.code === 'InternalError'
      if (error.retryable && !(isServerError && failures >= maxServerFailures))
        return wait(error)
      dirty = false
      committed = 'unknown'
      return giveUp(error)
    }
    if (lastError?.code === 'InternalError' && failures >= maxServerFailures)
      if (!isNetZero()) giveUp(lastError)
  }

  /** One that the host may still veto is not refused, but sent in its turn. */
  function giveUp(error: DeviceError) {
    failures = 0
    if (!desired?.handed) return
    const { status } = desired
    desired = undefined
    refuse(status, error)
  }

  async function isAllowed(status: DeviceRememberedStatus) {
    if (allowed === status) return true
    try {
      await io.allow(status)
      allowed = status
      return true
    } catch (thrown) {
      inFlight = undefined
      publish()
      if (!desired) tickets.refused(toDeviceError(thrown))
      return false
    }
  }

  async function write(sent: DeviceRememberedStatus) {
    if (!(await isAllowed(sent)) || closing.signal.aborted) return
    // Somebody thought better of it while the host was asking.
    if (desired) return
    io.cancelReads()
    try {
      await io.send(sent, closing.signal)
    } catch (thrown) {
      if (closing.signal.aborted) return
      return fail(sent, toDeviceError(thrown))
    }
    if (closing.signal.aborted) return
    // A read that began before the write was applied may land after it.
    io.cancelReads()
    failures = 0
    commit(sent, undefined)
    if (desired) return
    const { signal } = interruption
    const read = () => io.read(signal)
    const shown = await verifyWrite(io.client, sent, read, signal)
    if (desired || closing.signal.aborted) return
    if (shown.device !== undefined) commit(shown.status, shown.device)
    if (shown.status === sent) saved()
    else refuse(sent, new DeviceError('NotApplied', 'Nothing changed.'))
  }

  async function fail(sent: DeviceRememberedStatus, error: DeviceError) {
    if (!error.retryable) {
      if (error.code === 'ResourceNotFound') commit('forgotten', undefined)
      if (!desired) refuse(sent, error)
      return
    }
    desired ??= { status: sent, handed: true }
    inFlight = undefined
    dirty = error.failure === 'unanswered'
    lastError = error
    if (isBusy(error)) await wait(error)
  }

  async function pump() {
    while (!closing.signal.aborted && (dirty || desired?.handed)) {
      if (dirty) {
        obstacle = disconnected(lastError)
        publish()
        await resolveUnknown()
        obstacle = undefined
      } else if (desired && isNetZero()) {
        desired = undefined
        saved()
      } else if (desired) {
        inFlight = desired.status
        desired = undefined
        publish()
        await write(inFlight)
        inFlight = undefined
      }
      publish()
    }
  }

  /** Where tabs cannot be locked, this one still does one thing at a time. */
  function inTurn(job: () => Promise<void>) {
    const result = turn.then(() => io.exclusive(job))
    turn = result.catch(() => {})
    return result
  }

  async function run() {
    if (running) return
    running = true
    while (!closing.signal.aborted && (dirty || desired?.handed))
      await inTurn(pump)
    running = false
    publish()
    io.rested()
  }

  /** Shows the intent; `start` hands it over, `withdraw` takes it back. */
  function intend(status: DeviceRememberedStatus) {
    const handed = desired?.status === status && desired.handed
    const mine = { status, handed }
    desired = mine
    if (status !== allowed) allowed = undefined
    refusal = undefined
    const ticket = tickets.add(status)
    interrupt()
    publish()
    return {
      outcome: ticket.outcome,
      start() {
        // Overtaken, it has no say in a later intent that happens to be alike.
        if (ticket.isOpen() && desired?.status === status) desired.handed = true
        void run()
      },
      withdraw() {
        if (desired !== mine || mine.handed) return
        desired = undefined
        publish()
      },
    }
  }

  return {
    get: () => entry,
    isRunning: () => running,
    intend,
    /** Forgets a refusal, or stops going on with an intent that waits. */
    dismiss() {
      refusal = undefined
      if (obstacle?.error && desired) {
        if (dirty) committed = 'unknown'
        desired = undefined
        tickets.refused(obstacle.error)
        interrupt()
      }
      publish()
    },
    /** A read that nothing has overtaken; null: the service did not show it. */
    observe(read: Device | null, whenAbsent: DeviceStatus) {
      if (dirty) return
      device = read ?? device
      if (read) committed = statusOf(io.client, read) ?? committed
      else if (committed !== 'not_remembered' && committed !== 'forgotten')
        committed = whenAbsent
      publish()
    },
    /** Shows a refused intent, from before or in another phase. */
    park(intent: DeviceIntent | undefined) {
      refusal = intent
      publish()
    },
    /** Goes on with what was asked before a reload: reads before it sends. */
    resume(status: DeviceRememberedStatus) {
      desired = { status, handed: true }
      refusal = undefined
      dirty = true
      publish()
      void run()
    },
    /** Removes the device, after what is under way. */
    async forget(send: (signal: AbortSignal) => Promise<void>) {
      refusal = undefined
      desired = undefined
      tickets.superseded()
      interrupt()
      publish()
      await inTurn(async () => {
        io.cancelReads()
        await send(closing.signal)
        io.cancelReads()
        dirty = false
        desired = undefined
        commit('forgotten', null)
        publish()
      })
    },
    /** Ends everything under way. */
    close(error: DeviceError) {
      closing.abort()
      interrupt()
      tickets.refused(error)
    },
  }
}

export type DeviceWriter = ReturnType<typeof createDeviceWriter>
