import { replaceEqualDeep } from '@tanstack/react-query'
import { DeviceError } from '../client/DeviceError.ts'
import { isOnline } from '../client/online.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import type {
  Device,
  DeviceRememberedStatus,
  DeviceStatus,
} from '../client/types.ts'
import { backoff, pause } from './backoff.ts'
import { createKnown } from './createKnown.ts'
import { createTicket, type Ticket } from './createTicket.ts'
import type { DeviceEntry } from './DeviceEntry.ts'
import type { DeviceIntent } from './DeviceIntent.ts'
import type { DeviceWriterIo } from './DeviceWriterIo.ts'
import { day } from './resumption.ts'
import { sessionEnded } from './sessionEnded.ts'

/** Answers 5xx before the person is asked. */
const maxServerFailures = 3

/** Reads of a service that shows the old state after it acknowledged a write. */
const maxReads = 3

const tooOld = (cause: DeviceError | undefined) =>
  new DeviceError('Timeout', 'It could not be sent for a day.', { cause })

/** It has answered: the connection is not what fails. */
const isBusy = ({ code }: DeviceError) =>
  code === 'TooManyRequests' || code === 'InternalError'

/**
 * The write path of one device. A click sets `desired`; one pump sends it; what
 * the service acknowledges or shows becomes known. Shown is `desired ?? sent ??
 * known`.
 */
export function createDeviceWriter(
  io: DeviceWriterIo,
  status: DeviceStatus | undefined,
  device: Device | undefined,
) {
  const known = createKnown(io, status, device)
  let desired: DeviceRememberedStatus | undefined
  /** TanStack has called us: until then the host may still veto `desired`. */
  let isHanded = false
  /** Under way, or acknowledged and not seen yet. */
  let sent: DeviceRememberedStatus | undefined
  /** What is not known of the last write: whether it was applied, or shows. */
  let doubt: 'unanswered' | 'unseen' | undefined
  let refusal: DeviceIntent | undefined
  /** Why the pump does not get on. */
  let obstacle: Omit<DeviceIntent, 'status'> | undefined
  /** The host has allowed this one; sending it again does not ask again. */
  let allowed: DeviceRememberedStatus | undefined
  /** When `desired` was asked for, epoch milliseconds. */
  let askedAt = 0
  /** An earlier page's, or of a tab that may still be at it. */
  let isAdopted = false
  let failures = 0
  /** Writes in a row that nobody answered. */
  let lost = 0
  let reads = 0
  let lastError: DeviceError | undefined
  let isRunning = false
  let turn = Promise.resolve()
  let ticket: Ticket | undefined
  let lastCall: object | undefined
  let entry = render()
  let interruption = new AbortController()
  const closing = new AbortController()

  function render(): DeviceEntry {
    const status = desired ?? sent
    return {
      status: status ?? known.status() ?? 'unknown',
      intent: status ? { status, phase: 'saving', ...obstacle } : refusal,
      device: known.device(),
    }
  }

  function publish() {
    const next = replaceEqualDeep(entry, render())
    if (next === entry) return
    const before = entry
    entry = next
    io.changed(entry, before)
  }

  const isClosed = () => closing.signal.aborted
  const hasWork = () => !isClosed() && (doubt || (isHanded && desired))

  /** Ends the wait or the verification under way: something newer counts. */
  function interrupt() {
    interruption.abort()
    interruption = new AbortController()
  }

  const isNew = (status: DeviceRememberedStatus | undefined) =>
    status !== undefined && status !== known.status()

  /** Ends the intent that nothing newer has overtaken. */
  function settle(error?: DeviceError, next?: DeviceIntent) {
    refusal = next
    failures = lost = 0
    desired = sent = allowed = undefined
    publish()
    if (error) ticket?.reject(error)
    else ticket?.resolve('saved')
    ticket = undefined
  }

  function refuse(status: DeviceRememberedStatus, error: DeviceError) {
    const phase = error.failure === 'drop' ? 'dropped' : 'parked'
    settle(error, { status, phase, error, since: Date.now() })
  }

  async function wait(error: DeviceError) {
    const busy = isBusy(error)
    const retryAt = Date.now() + backoff(failures++)
    obstacle = busy
      ? { phase: 'waiting', error, retryAt }
      : { phase: isOnline() ? 'checking' : 'offline', error }
    publish()
    do await pause(retryAt - Date.now(), interruption.signal)
    while (
      // A click does not hurry a busy service.
      busy &&
      desired &&
      (doubt || isNew(desired)) &&
      !isClosed() &&
      Date.now() < retryAt
    )
  }

  /**
   * Reads back what was acknowledged. What cannot be read is believed: no
   * unproven rule about the service may turn an acknowledgement into an error.
   */
  async function verify() {
    const { signal } = interruption
    const read = await io.read(signal).catch(() => undefined)
    if (signal.aborted) return
    const acknowledged = known.status() ?? 'unknown'
    const status =
      (read === undefined ? undefined : known.statusOf(read)) ?? acknowledged
    const isOther = status !== acknowledged
    if (isOther && ++reads < maxReads) return pause(backoff(reads - 2), signal)
    doubt = undefined
    if (read !== undefined) known.commit(status, read)
    if (!sent || desired) sent = undefined
    else if (isOther)
      refuse(sent, new DeviceError('NotApplied', 'Nothing changed.'))
    else settle()
  }

  /** Asks the service what became of a write whose answer this tab has not. */
  async function resolveUnknown() {
    obstacle = { phase: isOnline() ? 'checking' : 'offline', error: lastError }
    publish()
    let read: Device | null | undefined
    try {
      read = await io.read(closing.signal)
    } catch (thrown) {
      lastError = toDeviceError(thrown)
    }
    if (isClosed()) return
    const isFinal =
      lastError?.code === 'InternalError' && failures >= maxServerFailures
    if (read === undefined && lastError?.retryable && !isFinal)
      return wait(lastError)
    doubt = undefined
    // A read that began before that write was applied may land after it.
    io.cancelReads()
    known.resolve(read)
    // Reads may work where writes do not: those share a quota with everybody.
    if (read !== undefined && isNew(desired) && lost > 1)
      await pause(backoff(lost - 2), interruption.signal)
    if (!lastError || (read !== undefined && !isFinal)) return
    failures = 0
    // One that the host may still veto is not refused, but sent in its turn.
    if (desired && isHanded && isNew(desired)) refuse(desired, lastError)
  }

  async function write(status: DeviceRememberedStatus) {
    try {
      if (allowed !== status) await io.allow(status, closing.signal)
      allowed = status
      // Somebody may have thought better of it while the host was asking.
      if (desired || isClosed()) {
        sent = undefined
        return
      }
      io.cancelReads()
      await io.send(status, closing.signal)
    } catch (thrown) {
      if (!isClosed()) await fail(status, toDeviceError(thrown))
      return
    }
    if (isClosed()) return
    // A read that began before the write was applied may land after it.
    io.cancelReads()
    failures = lost = reads = 0
    doubt = 'unseen'
    known.acknowledge(status)
    io.tell(status)
  }

  async function fail(status: DeviceRememberedStatus, error: DeviceError) {
    sent = undefined
    if (!error.retryable) {
      if (error.code === 'ResourceNotFound') {
        known.commit('forgotten')
        io.tell('forgotten')
      }
      if (desired) return
      // The host's own veto needs no prompt.
      if (error.code === 'Vetoed') settle(error)
      else refuse(status, error)
      return
    }
    if (!desired) isHanded = true
    desired ??= status
    if (error.failure === 'unanswered') {
      doubt = 'unanswered'
      io.tell('unknown')
    }
    lastError = error
    if (isBusy(error)) await wait(error)
    else lost++
  }

  async function pump() {
    // The tab that it is from may have saved it meanwhile, or given it up.
    if (isAdopted && desired && !io.isKept(desired)) settle()
    isAdopted = false
    while (hasWork()) {
      if (desired && Date.now() - askedAt > day) settle(tooOld(lastError))
      const next = isHanded ? desired : undefined
      if (doubt === 'unanswered') await resolveUnknown()
      else if (next && isNew(next)) {
        sent = next
        desired = undefined
        publish()
        await write(next)
      } else {
        if (next) {
          sent = next
          desired = undefined
        }
        if (doubt) await verify()
        else settle()
      }
      obstacle = undefined
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
    if (isRunning) return
    isRunning = true
    while (hasWork()) await inTurn(pump)
    isRunning = false
    publish()
    io.rested()
  }

  /** Shows the intent; `start` hands it over, `withdraw` takes it back. */
  function intend(status: DeviceRememberedStatus) {
    isHanded &&= desired === status
    isAdopted = false
    askedAt = Date.now()
    desired = status
    if (status !== allowed) allowed = undefined
    refusal = undefined
    if (ticket?.status !== status) {
      ticket?.resolve('superseded')
      ticket = createTicket(status)
    }
    const mine = ticket
    const call = {}
    lastCall = call
    interrupt()
    publish()
    return {
      outcome: mine.outcome,
      start() {
        // Overtaken, it has no say in a later intent that happens to be alike.
        if (mine === ticket && desired === status) isHanded = true
        void run()
      },
      withdraw() {
        if (call !== lastCall || isHanded) return
        desired = undefined
        publish()
      },
    }
  }

  function recheck(status: DeviceStatus) {
    known.hear(status)
    doubt = 'unanswered'
    void run()
  }

  return {
    get: () => entry,
    isRunning: () => isRunning,
    intend,
    /** Forgets a refusal, or stops going on with an intent that waits. */
    dismiss() {
      refusal = undefined
      if (obstacle?.error && desired) {
        if (doubt) known.lose()
        settle(obstacle.error)
        interrupt()
      }
      publish()
    },
    /** A read that nothing has overtaken; null: the service did not show it. */
    observe(read: Device | null, whenAbsent: DeviceStatus) {
      if (doubt) return
      known.observe(read, whenAbsent)
      publish()
    },
    /** Shows a refused intent, from before or in another phase. */
    park(intent: DeviceIntent | undefined) {
      refusal = intent
      publish()
    },
    /** Goes on with what was asked before a reload: reads before it sends. */
    resume(
      { error, since = Date.now(), status }: DeviceIntent,
      isFromJournal: boolean,
    ) {
      desired = status
      askedAt = since
      isHanded = true
      isAdopted = isFromJournal
      refusal = undefined
      doubt = 'unanswered'
      lastError = error ?? new DeviceError('Network', 'It was left open.')
      io.tell('unknown')
      publish()
      void run()
    },
    /** Another tab has written, or may have: until it is read, nothing is sure. */
    recheck,
    /** Removes the device, after what is under way. */
    async forget() {
      refusal = desired = undefined
      ticket?.resolve('superseded')
      ticket = undefined
      interrupt()
      publish()
      try {
        await inTurn(async () => {
          io.cancelReads()
          await io.remove(closing.signal)
          if (isClosed()) return
          io.cancelReads()
          doubt = undefined
          known.commit('forgotten', null)
          io.tell('forgotten')
          // What was asked for meanwhile has nothing left to be done to.
          settle(new DeviceError('ResourceNotFound', 'The device was removed.'))
        })
      } catch (thrown) {
        if (isClosed()) throw sessionEnded()
        const error = toDeviceError(thrown)
        // It may be gone all the same; of one that was off no read can tell.
        if (error.failure === 'unanswered' && known.status() === 'remembered') {
          io.tell('unknown')
          recheck('forgotten')
        }
        throw error
      } finally {
        if (!isRunning) io.rested()
      }
    },
    /** Ends everything under way. */
    close() {
      closing.abort()
      interrupt()
      ticket?.reject(sessionEnded())
    },
  }
}

export type DeviceWriter = ReturnType<typeof createDeviceWriter>
